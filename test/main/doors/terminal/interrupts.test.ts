import { EventEmitter } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { listenForInterrupts } from '../../../../main/doors/terminal/interrupts.ts'

function listening() {
  const process = new EventEmitter()
  const endNow = vi.fn<() => void>()
  return { interrupts: listenForInterrupts(process, endNow), process, endNow }
}

describe('Ctrl+C', () => {
  test('ends what cannot be paused', async () => {
    const { interrupts, process, endNow } = listening()
    process.emit('SIGINT')
    await expect(interrupts.ended).rejects.toMatchObject({ code: 'terminal/interrupted' })
    expect(endNow).not.toHaveBeenCalled()
  })

  test('pauses work that can be, and lets it come to its own end', async () => {
    const { interrupts, process, endNow } = listening()
    const paused = Promise.withResolvers<string>()
    const work = interrupts.pausable(
      () => paused.resolve('paused after row 12'),
      () => paused.promise,
    )
    process.emit('SIGTERM')
    expect(await work).toBe('paused after row 12')
    expect(endNow).not.toHaveBeenCalled()
  })

  test('the second time ends the process at once', async () => {
    const { interrupts, process, endNow } = listening()
    const pause = vi.fn<() => void>()
    void interrupts.pausable(pause, () => new Promise<never>(() => {}))
    process.emit('SIGINT')
    process.emit('SIGINT')
    expect(pause).toHaveBeenCalled()
    expect(endNow).toHaveBeenCalledOnce()
  })

  test('before work begins keeps it from beginning', async () => {
    const { interrupts, process } = listening()
    process.emit('SIGINT')
    const work = vi.fn(() => Promise.resolve())
    await expect(interrupts.pausable(() => {}, work)).rejects.toMatchObject({ code: 'terminal/interrupted' })
    expect(work).not.toHaveBeenCalled()
  })
})
