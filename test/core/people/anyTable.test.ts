import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { isStudioError } from '#core/errors'
import { checkList } from '#core/people/checkList'
import { createBadgeFinder } from '#core/people/findBadge'
import { guessMapping } from '#core/people/guessMapping'
import { readTable } from '#core/people/readTable'
import { readText } from '#core/people/readText'
import { achievements, rules } from './peopleFixtures.ts'

/** Cells as people and programs make them: names, separators, quotes, line breaks, dates, formulas, broken letters. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    ' ',
    '"',
    'a;b,c\td|e',
    'line\nbreak',
    'Nimi',
    'E-mail',
    'Päivämäärä',
    'Peer tutor',
    'anna@post.example',
    'a@@b',
    '<a@b.example>',
    '31.09.2026',
    '11/22/2026',
    '=1+1',
    '#REF!',
    'https://x.example',
    'عبد الرحمن',
    '\uFFFD?\u0000',
  ),
)

describe('any table', () => {
  it('printed as delimited text reads back cell for cell', () => {
    const separators = fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const)
    const tables = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    fc.assert(
      fc.property(
        tables,
        separators,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, sign, newline, quotes) => {
          const plain = rows.map((row) => row.map((text) => text.replace(/[\r\uFEFF]/g, '')))
          const printed = Papa.unparse(plain, { delimiter: sign, newline, quotes })
          fc.pre(!/^sep=/i.test(printed))
          const filled = plain.filter((row) => row.some((text) => /\S/.test(text)))
          expect(readText(printed, sign).grid.rows).toEqual(filled)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is either refused with a code or judged row by row, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }),
        fc.constantFrom(';', ','),
        async (rows, sign) => {
          const text = rows.map((row) => row.join(sign)).join('\n')
          const table = await readTable({ kind: 'text', text }).catch((error: unknown) => {
            if (isStudioError(error)) return null
            throw error
          })
          if (table === null) return
          const checked = checkList({
            table,
            mapping: guessMapping(table, createBadgeFinder(achievements)),
            edits: { typed: new Map(), leftOut: new Set(), confirmed: new Map(), added: 0 },
            rules: rules(),
            achievements,
            alreadyIssued: () => new Map(),
          })
          const { rows: count, ready, bad } = checked.counts()
          expect(count).toBe(table.rows.length)
          expect(ready + bad).toBe(count)
          expect(checked.page('all', 0, 500).rows).toHaveLength(count)
          expect(checked.ready()).toHaveLength(ready)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of any bytes is either refused with a code or read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const code = await readTable({ kind: 'file', bytes }).then(
          () => 'read',
          (error: unknown) => (isStudioError(error) ? error.code : error),
        )
        expect(code).toMatch(/^(read|people\/[a-z-]+)$/)
      }),
      { numRuns: 500 },
    )
  })
})
