import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type PrintedCertificate,
  type PrintProgress,
  type PrintRequest,
  type PrintResult,
  printBatch,
} from '../../../main/printing/printBatch.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'
import { openPdf } from './readPdf.ts'
import { batch, recipient } from './samples.ts'

const PEOPLE = 60

/** Without codes, which would only take time here. */
const people = (folder: string): PrintedCertificate[] =>
  Array.from({ length: PEOPLE }, (_, i) => ({
    achievement: 'kitchen',
    path: join(folder, `${i}.pdf`),
    recipient: recipient(`Person ${i}`, { qr: null }),
  }))

function request(folder: string, changes: Partial<PrintRequest> = {}): PrintRequest {
  return {
    achievements: new Map([['kitchen', batch()]]),
    certificates: people(folder),
    total: PEOPLE,
    merged: { path: join(folder, 'all.pdf'), title: 'Kitchen, autumn' },
    at: new Date('2026-11-22T10:00:00Z'),
    seal: null,
    ...changes,
  }
}

async function run(given: PrintRequest): Promise<{ steps: PrintProgress[]; result: PrintResult }> {
  const printing = printBatch(given)
  const steps: PrintProgress[] = []
  for (;;) {
    const next = await printing.next()
    if (next.done) return { steps, result: next.value }
    steps.push(next.value)
  }
}

test('a batch becomes one merged file and a file for each person', async () => {
  const folder = temporaryFolder()
  const { steps, result } = await run(request(folder))
  expect(steps.map((step) => step.done)).toEqual([25, 50, 60])
  expect(result).toMatchObject({ pages: 60, merged: join(folder, 'all.pdf'), unprintable: [], changed: [] })
  expect(result.files).toHaveLength(60)
  const [first] = result.files
  expect(first).toEqual({
    path: join(folder, '0.pdf'),
    sha256: hash('sha256', readFileSync(join(folder, '0.pdf'))),
  })
  expect(readdirSync(folder)).toHaveLength(61)
  expect((await openPdf(readFileSync(join(folder, 'all.pdf')))).numPages).toBe(60)
  expect((await openPdf(readFileSync(join(folder, '59.pdf')))).numPages).toBe(1)
})

test('either may be left out', async () => {
  const [onlyMerged, onlyOwn] = [temporaryFolder(), temporaryFolder()]
  const certificates = people(onlyMerged).map((one) => ({ ...one, path: null }))
  expect((await run(request(onlyMerged, { certificates }))).result.files).toEqual([])
  expect(readdirSync(onlyMerged)).toEqual(['all.pdf'])
  expect((await run(request(onlyOwn, { merged: null }))).result.merged).toBeNull()
  expect(readdirSync(onlyOwn)).toHaveLength(PEOPLE)
})

test('printed again, the files are the same bytes in the same places', async () => {
  const folder = temporaryFolder()
  await run(request(folder))
  const before = readFileSync(join(folder, 'all.pdf'))
  const own = readFileSync(join(folder, '7.pdf'))
  await run(request(folder))
  expect(readFileSync(join(folder, 'all.pdf')).equals(before)).toBe(true)
  expect(readFileSync(join(folder, '7.pdf')).equals(own)).toBe(true)
})

test('what was changed to fit the page is told by achievement', async () => {
  const long = 'The person plans the work with others and keeps to what was agreed. '.repeat(40)
  const achievements = new Map([
    ['kitchen', batch('en', { achievement: { name: 'Kitchen 🍲', criteria: long } })],
  ])
  const { result } = await run(request(temporaryFolder(), { achievements }))
  expect(result.changed).toEqual([{ achievement: 'kitchen', criteriaWereCut: true, characters: ['🍲'] }])
})

describe('stopped half-way', () => {
  test('by the signal, it leaves the folder as it was', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'all.pdf'), 'printed last week')
    const controller = new AbortController()
    const printing = printBatch(request(folder, { signal: controller.signal }))
    await printing.next()
    controller.abort()
    await expect(printing.next()).rejects.toMatchObject({ code: 'printing/cancelled' })
    expect(readdirSync(folder)).toEqual(['all.pdf'])
    expect(readFileSync(join(folder, 'all.pdf'), 'utf8')).toBe('printed last week')
  })

  test('by a consumer who goes away, it leaves nothing behind', async () => {
    const folder = temporaryFolder()
    for await (const _ of printBatch(request(folder))) break
    expect(readdirSync(folder)).toEqual([])
  })

  test('by an error in the list of people, it leaves nothing behind', async () => {
    const folder = temporaryFolder()
    const certificates = (function* () {
      yield* people(folder).slice(0, 30)
      throw new Error('registry gone')
    })()
    await expect(run(request(folder, { certificates }))).rejects.toThrow('registry gone')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a file that cannot be written', () => {
  test('in a folder that is gone says so', async () => {
    const folder = join(temporaryFolder(), 'on a stick')
    await expect(run(request(folder))).rejects.toMatchObject({ code: 'files/missing' })
  })

  test('because something else has its name says so', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'all.pdf'))
    await expect(run(request(folder))).rejects.toMatchObject({ code: 'files/in-the-way' })
    expect(readdirSync(folder)).toEqual(['all.pdf'])
  })

  test.runIf(existsSync('/dev/full'))(
    'because the disk is full says so and leaves nothing half-written',
    async () => {
      const folder = temporaryFolder()
      // The kernel's own "disk full": whatever is written to this device has no room.
      symlinkSync('/dev/full', join(folder, 'all.pdf.writing'))
      await expect(run(request(folder))).rejects.toMatchObject({ code: 'files/disk-full' })
      expect(readdirSync(folder)).toEqual([])
    },
  )
})

test('a batch without certificates is no file', async () => {
  const folder = temporaryFolder()
  const empty = run(request(folder, { certificates: [], total: 0 }))
  await expect(empty).rejects.toMatchObject({ code: 'printing/nothing-to-print' })
  expect(readdirSync(folder)).toEqual([])
})
