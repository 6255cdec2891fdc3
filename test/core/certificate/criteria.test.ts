import { expect, test } from 'vitest'
import { criteriaBlocks } from '#core/certificate/criteria'

const paragraph = (text: string) => ({ kind: 'paragraph', text })
const item = (text: string, marker = '') => ({ kind: 'item', marker, text })

test('paragraphs and lists become blocks, and marks of emphasis go', () => {
  const source = 'To earn this a **person**:\n\n- leads a *group*\n- writes `notes`\n\nSeen by a coordinator.'
  expect(criteriaBlocks(source)).toEqual([
    paragraph('To earn this a person:'),
    item('leads a group'),
    item('writes notes'),
    paragraph('Seen by a coordinator.'),
  ])
})

test('numbered lists keep their numbers, from where they begin', () => {
  expect(criteriaBlocks('3. third\n4. fourth')).toEqual([item('third', '3.'), item('fourth', '4.')])
})

test('lists inside lists are flat, and only the first paragraph of an item has a mark', () => {
  expect(criteriaBlocks('- one\n\n  more of one\n  - inside\n- two')).toEqual([
    item('one'),
    paragraph('more of one'),
    item('inside'),
    item('two'),
  ])
})

test('a link is its words, a picture its description, a heading a line', () => {
  expect(criteriaBlocks('# Kitchen\n\nSee [the list](https://example.org) ![a spoon](x.png)')).toEqual([
    paragraph('Kitchen'),
    paragraph('See the list a spoon'),
  ])
})

test('lines typed apart stay apart only where Markdown says so', () => {
  expect(criteriaBlocks('one\ntwo  \nthree')).toEqual([paragraph('one two'), paragraph('three')])
})

test('tags are text: nothing is hidden from the reader', () => {
  expect(criteriaBlocks('<b>bold</b> <script>x</script>')).toEqual([
    paragraph('<b>bold</b> <script>x</script>'),
  ])
})

test('nothing is nothing', () => {
  expect(criteriaBlocks('  \n\n')).toEqual([])
})
