import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageStyle } from '#core/pages/look'

const tokens = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = tokens.split('[data-theme="dark"] {')

test.each([
  ['light', light, 0],
  ['dark', `${light}${dark}`, 1],
] as const)('the pages have the colours of the studio: %s', (_, studio, place) => {
  const page = pageStyle.split(':root {')[place + 1]!.split('\n}')[0]!
  const colours = Array.from(page.matchAll(/(--[\w-]+): ([^;]+);/g), ([, name, value]) => [name!, value!])
  expect(colours.length).toBeGreaterThan(20)
  const known = colourIn(studio)
  for (const [name, value] of colours) expect([name, value]).toEqual([name, known(name!)])
})

/** The last definition wins, and may name another token. */
function colourIn(css: string): (name: string) => string | undefined {
  const values = new Map(
    Array.from(css.matchAll(/(--[\w-]+): ([^;]+);/g), ([, name, value]) => [name!, value!]),
  )
  return (name) => {
    const value = values.get(name)
    return value?.startsWith('var(') ? values.get(value.slice(4, -1)) : value
  }
}
