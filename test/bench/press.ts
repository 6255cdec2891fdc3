/** Certificates from signed credentials to files on the disk: merged, one for each person, and the first page seen. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openPress } from '../../main/printing/press.ts'
import { openMerged } from '../../main/printing/print.ts'
import { type PrintRequest, printBatch } from '../../main/printing/printBatch.ts'
import { fileSink } from '../../main/printing/sinks.ts'
import type { Finding, Measure } from './index.ts'
import { sampleAchievements, samplePeople } from './pressSample.ts'

const seal = (): string => '%RosetteSeal: did:key:z6Mk#z6Mk zABC\n'
const at = new Date('2026-11-22T10:00:00Z')

/** From a cold start: nothing has been opened or compiled before. */
export const printMergedFile =
  (count: number): Measure =>
  async (folder) => {
    const path = join(folder, 'certificates.pdf')
    const request = { merged: { path, title: 'Bench' }, certificates: samplePeople(count), total: count }
    const seconds = await timed(() => print(request))
    return [finding('merged', count, seconds, statSync(path).size)]
  }

export const printPersonalFiles =
  (count: number): Measure =>
  async (folder) => {
    const files = join(folder, 'certificates')
    mkdirSync(files)
    const certificates = withPaths(samplePeople(count), files)
    const seconds = await timed(() => print({ merged: null, certificates, total: count }))
    const bytes = readdirSync(files).reduce((sum, file) => sum + statSync(join(files, file)).size, 0)
    return [finding('one file for each person', count, seconds, bytes)]
  }

/** How soon a page is there to be looked at, in a press that nobody has opened yet, and in one that is open. */
export const previewFirstPage: Measure = async (folder) => {
  const findings: Finding[] = []
  for (const step of ['first page, press not open', 'another page']) {
    const seconds = await timed(async () => {
      const press = await openPress(sampleAchievements)
      const file = openMerged(press, { at, seal: null }, fileSink(join(folder, 'page.pdf')))
      for await (const one of samplePeople(1)) file.add(one)
      file.end()
    })
    findings.push({ step, items: 1, seconds })
  }
  return findings
}

/** Every code of a printed file, as a reader of another make finds it on the page at 200 dpi. */
export const decodeEveryCode =
  (count: number): Measure =>
  async (folder) => {
    const path = join(folder, 'certificates.pdf')
    await print({ merged: { path, title: 'Bench' }, certificates: samplePeople(count), total: count })
    // Loaded here: no other row should carry the memory of the reader.
    const { codesIn, openPdf, render } = await import('../main/printing/readPdf.ts')
    const pdf = await openPdf(readFileSync(path))
    const start = performance.now()
    let page = 0
    for await (const { recipient } of samplePeople(count)) {
      const [code] = await codesIn(await render(pdf, ++page, 200))
      if (code !== recipient.qr) throw new Error(`The code on page ${page} is not read back`)
    }
    return [
      { step: 'codes read back, all of them', items: count, seconds: (performance.now() - start) / 1000 },
    ]
  }

type Printing = Pick<PrintRequest, 'merged' | 'certificates' | 'total'>

async function print(printing: Printing): Promise<void> {
  const steps = printBatch({ ...printing, achievements: sampleAchievements, at, seal })
  while (!(await steps.next()).done);
}

async function* withPaths(people: ReturnType<typeof samplePeople>, folder: string) {
  let index = 0
  for await (const person of people) yield { ...person, path: join(folder, `${++index}.pdf`) }
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

export const finding = (step: string, items: number, seconds: number, bytes: number): Finding => ({
  step: `${step}, ${(bytes / items / 1000).toFixed(1)} kB each`,
  items,
  seconds,
})
