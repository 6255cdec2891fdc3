import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { IconCut } from '#core/family/icon'
import { openIconLibrary } from '../../../main/artwork/iconLibrary.ts'
import { readIcons } from '../../../main/artwork/icons.ts'
import { resourcesFolder } from '../../core/family/tools.ts'

const library = openIconLibrary(resourcesFolder)
const curated = await readIcons(resourcesFolder)
const CUTS = ['fill', 'bold', 'duotone', 'line'] as const satisfies readonly IconCut[]

describe('the icon library', () => {
  test('has, with the curated ones, more than four thousand meanings, each once', () => {
    const { icons } = library
    expect(icons.length + curated.length).toBeGreaterThan(4000)
    expect(new Set(icons.map(({ id }) => id)).size).toBe(icons.length)
    expect(new Set(icons.map(({ id }) => id.split(':')[1])).size).toBe(icons.length)
  })

  test('is a file of less than two and a half megabytes', async () => {
    expect((await stat(join(resourcesFolder, 'icons', 'library.br'))).size).toBeLessThan(2_500_000)
  })

  test('knows set and licence of each icon, and has none under a licence that would reach the badge', () => {
    for (const { id, set } of library.icons) {
      expect(id.startsWith(`${set.id}:`), id).toBe(true)
      expect(set.licence, id).toBeOneOf(['MIT', 'Apache-2.0', 'CC0-1.0'])
      expect(set.author, id).not.toBe('')
    }
  })

  test('has a readable name for each', () => {
    for (const { id, name } of library.icons) expect(name, id).toMatch(/^[\dA-Z][\da-z]*( [\da-z]+)*$/)
  })

  test('draws every cut of every icon with absolute paths inside its grid', () => {
    const broken: string[] = []
    for (const { id } of library.icons) {
      const cuts = library.cutsOf(id)!
      for (const cut of CUTS) {
        const { paths, box, mass } = cuts[cut]
        const isDrawn =
          paths.some(({ tint }) => !tint) && paths.every(({ path }) => /^M[MLQCZ\d. -]+$/.test(path))
        const isWithin =
          box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 && box.x + box.width <= 256
        const isCentred =
          mass.x >= box.x && mass.x <= box.x + box.width && mass.y >= box.y && mass.y <= box.y + box.height
        if (!isDrawn || !isWithin || !isCentred) broken.push(`${id} ${cut}`)
      }
    }
    expect(broken).toEqual([])
  })

  test('does not know other ids', () => {
    expect(library.cutsOf('ph:unicorn-in-the-garden')).toBeUndefined()
    expect(library.cutsOf('')).toBeUndefined()
  })
})
