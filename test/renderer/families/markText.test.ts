import { expect, test } from 'vitest'
import { markText } from '../../../renderer/screens/families/facts/markText.ts'

const marked = (text: string, mark: Parameters<typeof markText>[3]) => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const found = markText(text.replace('[', '').replace(']', ''), start, end, mark)
  return `${found.text.slice(0, found.start)}[${found.text.slice(found.start, found.end)}]${found.text.slice(found.end)}`
}

test('chosen words become bold or italic, and stay chosen', () => {
  expect(marked('at least [ten] meetings', 'bold')).toBe('at least **[ten]** meetings')
  expect(marked('at least [ten] meetings', 'italic')).toBe('at least *[ten]* meetings')
})

test('pressed again, the marks go away', () => {
  expect(marked('at least **[ten]** meetings', 'bold')).toBe('at least [ten] meetings')
})

test('with nothing chosen, the cursor stands between the marks', () => {
  expect(marked('ten [] meetings', 'bold')).toBe('ten **[]** meetings')
})

test('lines that are touched become a list, and the lines around them stay', () => {
  expect(marked('To earn it:\nmeet [ten\ntimes] over\nEnd', 'list')).toBe(
    'To earn it:\n[- meet ten\n- times over]\nEnd',
  )
  expect(marked('[one\ntwo]', 'numbers')).toBe('[1. one\n2. two]')
})

test('a list becomes plain lines again', () => {
  expect(marked('[- one\n2. two]', 'list')).toBe('[one\ntwo]')
})
