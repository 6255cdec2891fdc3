import { expect, test, vi } from 'vitest'
import { printInTab } from '../../renderer/state/usePrinter.ts'

test('a printed file is shown in a tab of its own, which asks how to print once it is there', () => {
  const tab = Object.assign(new EventTarget(), { print: vi.fn() })
  const open = vi.fn(() => tab as unknown as Window)
  expect(printInTab({ open }, 'files/a.pdf')).toBe(true)
  expect(open).toHaveBeenCalledWith('files/a.pdf', '_blank')
  expect(tab.print).not.toHaveBeenCalled()
  tab.dispatchEvent(new Event('load'))
  tab.dispatchEvent(new Event('load'))
  expect(tab.print).toHaveBeenCalledOnce()
})

test('a browser that opens no tab is noticed', () => {
  expect(printInTab({ open: () => null }, 'files/a.pdf')).toBe(false)
})
