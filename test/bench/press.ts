/** Certificates from signed credentials to files on the disk: merged, one for each person, and the first page seen. */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CertificateRecipient } from '#core/certificate/certificate'
import { certificateLook } from '../../main/issuing/certificateLook.ts'
import { type PrintRequest, printBatch } from '../../main/printing/printBatch.ts'
import type { Finding, Measure } from './index.ts'
import { sampleAchievements, samplePeople } from './pressSample.ts'

const seal = (): string => '%RosetteSeal: did:key:z6Mk#z6Mk zABC\n'
const at = new Date('2026-11-22T10:00:00Z')

/** From a cold start: nothing has been opened or compiled before. */
export const printMergedFile =
  (count: number): Measure =>
  async (folder) => {
    const path = join(folder, 'certificates.pdf')
    const certificates = await samplePeople(count)
    const request = { merged: { path, title: 'Bench' }, certificates, total: count }
    const seconds = await timed(() => print(request))
    return [finding('merged', count, seconds, statSync(path).size)]
  }

export const printPersonalFiles =
  (count: number): Measure =>
  async (folder) => {
    const files = join(folder, 'certificates')
    mkdirSync(files)
    const certificates = withPaths(await samplePeople(count), files)
    const seconds = await timed(() => print({ merged: null, certificates, total: count }))
    const bytes = readdirSync(files).reduce((sum, file) => sum + statSync(join(files, file)).size, 0)
    const floor = await timed(async () => writeAgain(files, join(folder, 'floor')))
    return [
      finding('one file for each person', count, seconds, bytes),
      { step: 'floor: the same files, only written', items: count, seconds: floor },
    ]
  }

/** Under a temporary name first, as all of them are. */
function writeAgain(from: string, to: string): void {
  mkdirSync(to)
  const bytes = readFileSync(join(from, '1.pdf'))
  const names = readdirSync(from)
  for (const name of names) writeFileSync(join(to, `${name}.writing`), bytes)
  for (const name of names) renameSync(join(to, `${name}.writing`), join(to, name))
}

/** How soon a page is there to be looked at: the first of a batch, when no font has been opened yet, and another. */
export const previewPages: Measure = async () => {
  const [first, second] = await samplePeople(2)
  let look: (recipient: CertificateRecipient) => string
  const onFirst = await timed(async () => {
    look = certificateLook(sampleAchievements.get('kitchen')!)
    look(first!.recipient)
  })
  const onSecond = await timed(async () => look(second!.recipient))
  return [
    { step: 'the first page, no font open', items: 1, seconds: onFirst },
    { step: 'the second page', items: 1, seconds: onSecond },
  ]
}

/** Every code of a printed file, as a reader of another make finds it on the page at 200 dpi. */
export const decodeEveryCode =
  (count: number): Measure =>
  async (folder) => {
    const path = join(folder, 'certificates.pdf')
    const people = await samplePeople(count)
    await print({ merged: { path, title: 'Bench' }, certificates: people, total: count })
    // Loaded here: no other row should carry the memory of the reader.
    const { codesIn, openPdf, render } = await import('../main/printing/readPdf.ts')
    const pdf = await openPdf(readFileSync(path))
    const start = performance.now()
    let page = 0
    for (const { recipient } of await samplePeople(count)) {
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

function* withPaths(people: Awaited<ReturnType<typeof samplePeople>>, folder: string) {
  let index = 0
  for (const person of people) yield { ...person, path: join(folder, `${++index}.pdf`) }
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
