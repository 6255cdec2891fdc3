import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readIconSet, setIds } from '../../../scripts/icons/iconSets.ts'
import { chooseLibrary, headerLine, iconLine } from '../../../scripts/icons/libraryText.ts'
import { measureStroke } from '../../../scripts/icons/measureStroke.ts'
import { readPaths } from '../../../scripts/icons/readPaths.ts'
import { resourcesFolder } from '../../core/family/tools.ts'

describe('the generated library', () => {
  test('is what its sets and rules give: every id, and every fiftieth icon byte by byte', async () => {
    const file = brotliDecompressSync(readFileSync(join(resourcesFolder, 'icons', 'library.br'))).toString()
    const [header, ...lines] = file.trimEnd().split('\n')
    const sets = await Promise.all(setIds.map(readIconSet))
    const chosen = chooseLibrary(sets)
    expect(header).toBe(headerLine(sets))
    expect(lines.map((line) => line.split('\t')[0])).toEqual(
      chosen.map(({ set, icon }) => `${set.id}:${icon.name}`),
    )
    for (let i = 0; i < chosen.length; i += 50) expect(lines[i]).toBe(iconLine(chosen[i]!))
  })
})

describe('readPaths', () => {
  test('gives a path twice that is filled and stroked', () => {
    const body =
      '<g fill="none" stroke="currentColor" stroke-width="2"><path d="M1 1h2"/><path fill="currentColor" d="M5 5h1z"/><path fill="currentColor" stroke="none" d="M8 8h1z"/></g>'
    expect(readPaths('dots', body)).toEqual([
      { path: 'M1 1h2', stroke: true },
      { path: 'M5 5h1z' },
      { path: 'M5 5h1z', stroke: true },
      { path: 'M8 8h1z' },
    ])
  })

  test('refuses what is not a path', () => {
    expect(() => readPaths('masked', '<mask><path d="M1 1h2"/></mask>')).toThrow('masked has a mask')
  })
})

describe('measureStroke', () => {
  test.each([2, 4, 7])('measures a line of %d units in a grid of 64', (width) => {
    const far = 60 - width
    const frame = `M4 4H60V60H4ZM${4 + width} ${4 + width}H${far}V${far}H${4 + width}Z`
    expect(measureStroke([{ path: frame, evenOdd: true }], 64)).toBeCloseTo(width, 0)
  })
})
