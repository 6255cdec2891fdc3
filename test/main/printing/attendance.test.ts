import { describe, expect, test } from 'vitest'
import { attendancePdf } from '../../../main/printing/attendanceFile.ts'
import { openPdf, textOf } from './readPdf.ts'

const given = {
  title: 'Kielikahvila',
  issuer: 'Aallokko ry',
  language: 'fi',
  at: new Date('2026-11-22T10:00:00Z'),
}

describe('an attendance list', () => {
  test('has everybody with a place for the time and the signature, and empty rows to the end of the page', async () => {
    const people = Array.from({ length: 30 }, (_, i) => ({ name: `Person ${i}`, language: null }))
    const { bytes, pages, missing } = await attendancePdf({ ...given, people })
    expect([pages, missing]).toEqual([2, []])
    const pdf = await openPdf(bytes)
    const [first, second] = [await textOf(pdf, 1), await textOf(pdf, 2)]
    for (const word of ['Kielikahvila', 'Läsnäololista', 'Nimi', 'Aika', 'Allekirjoitus', 'Person 0'])
      expect(first).toContain(word)
    expect(second).toContain('Person 29')
    // Who is not on the list gets the next number.
    expect(second).toMatch(/Person 29.*3132/s)
  })

  test('tells which characters of a name cannot be printed', async () => {
    const { missing } = await attendancePdf({ ...given, people: [{ name: '王 Li', language: null }] })
    expect(missing).toEqual(['王'])
  })

  test('of nobody is refused in words', async () => {
    await expect(attendancePdf({ ...given, people: [] })).rejects.toMatchObject({
      code: 'batches/nobody-expected',
    })
  })
})
