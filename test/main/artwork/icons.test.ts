import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readIcons } from '../../../main/artwork/icons.ts'
import { resourcesFolder } from '../../core/family/tools.ts'

const icons = await readIcons(resourcesFolder)
const cuts = icons.flatMap(({ id, cuts }) =>
  Object.entries(cuts).map(([cut, icon]) => ({ id, cut, ...icon })),
)

test('there are more than a hundred icons with ids and names of their own', () => {
  expect(icons.length).toBeGreaterThan(100)
  expect(new Set(icons.map(({ id }) => id)).size).toBe(icons.length)
  expect(new Set(icons.map(({ name }) => name)).size).toBe(icons.length)
})

test('every icon can be found in five languages', () => {
  for (const { id, words } of icons) {
    for (const text of Object.values(words)) expect(text.trim(), id).not.toBe('')
    expect(words.ar, id).toMatch(/\p{Script=Arabic}/u)
  }
})

test('every cut is paths of absolute commands, as scenes want them', () => {
  for (const { id, cut, paths } of cuts) {
    expect(paths.length, `${id} ${cut}`).toBeGreaterThan(0)
    for (const { path } of paths) expect(path, `${id} ${cut}`).toMatch(/^M[MLQCZ\d. -]+$/)
  }
})

test('line icons are strokes, the others fills; duotone has a tint', () => {
  for (const { id, cut, paths } of cuts) {
    expect(
      paths.every(({ stroke }) => stroke === true),
      `${id} ${cut}`,
    ).toBe(cut === 'line')
    if (cut === 'duotone')
      expect(
        paths.some(({ tint }) => tint),
        id,
      ).toBe(true)
  }
})

test('the weight of every icon lies inside its box', () => {
  for (const { id, cut, box, mass } of cuts) {
    expect(mass.x > box.x && mass.x < box.x + box.width, `${id} ${cut}`).toBe(true)
    expect(mass.y > box.y && mass.y < box.y + box.height, `${id} ${cut}`).toBe(true)
  }
})

test('the library stays small enough to load with the application', async () => {
  expect((await stat(join(resourcesFolder, 'icons', 'icons.json'))).size).toBeLessThan(700_000)
})
