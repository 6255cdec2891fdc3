/**
 * `npm run bench [-- NAME …]`: every row in a process of its own, so that its memory is its own, one after the other.
 * Machines differ and are noisy: read the ratios against the floor and the peers of the same run, not the seconds.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one measurement found: items in seconds, by step. */
export interface Finding {
  readonly step: string
  readonly items: number
  readonly seconds: number
}
export type Measure = (folder: string) => Promise<Finding[]>

/** As `npm start` and `npm run rosette` run: an old laptop's memory belongs to the browser and the spreadsheet too. */
const FRUGAL = ['--max-semi-space-size=4', '--heap-growing-percent=60']

/** Each is loaded when it runs, so that no row carries the memory of another's libraries. */
const measures: Record<string, () => Promise<Measure>> = {
  'Rosette, 1,000 people': async () => (await import('./issueWithStudio.ts')).issueWithStudio(1000),
  'floor: the same bytes signed and written, 1,000': async () =>
    (await import('./writeSameBytes.ts')).writeSameBytes(1000),
  '@digitalbazaar/vc + png-itxt + pdf-lib, 200': async () =>
    (await import('./issueWithPeers.ts')).issueWithPeers(200),
  'certificates, 10,000': async () => (await import('./press.ts')).printMergedFile(10_000),
  'certificates, 1,000 from a cold start': async () => (await import('./press.ts')).printMergedFile(1000),
  'certificates, 1,000 people’s own files': async () => (await import('./press.ts')).printPersonalFiles(1000),
  'certificates, seen before they are printed': async () => (await import('./press.ts')).previewPages,
  'certificates, every code read at 200 dpi': async () => (await import('./press.ts')).decodeEveryCode(1000),
  'certificates with pdf-lib, 200': async () => (await import('./pressPeers.ts')).printWithPdfLib(200),
  'certificates with pdfkit, 200': async () => (await import('./pressPeers.ts')).printWithPdfKit(200),
  'certificates with Chromium, 200': async () => (await import('./pressPeers.ts')).printWithChromium(200),
  'Rosette, 10,000 people': async () => (await import('./issueWithStudio.ts')).issueWithStudio(10_000),
  'a family of 100 badges': async () => (await import('./designer.ts')).deriveFamily(100),
  'another style for 30 badges': async () => (await import('./designer.ts')).restyleFamily(30),
  '30 badges as PNG of 1,024 px': async () => (await import('./designerFiles.ts')).exportBadges(30, 1024),
  'a canvas of 200 elements': async () => (await import('./canvasFrame.ts')).dragElements(200, 50),
  '1,000 edits of 30 badges': async () => (await import('./designer.ts')).longHistory(30, 1000),
  '10,000 edits of 30 badges': async () => (await import('./designer.ts')).longHistory(30, 10_000),
  'publish 50,000 as files, then 100 more': async () =>
    (await import('./publish.ts')).publishAsFiles(50_000, 100),
  'endpoint, public reads': async () => (await import('./endpoint.ts')).publicReads(),
  'endpoint, push of 10,000': async () => (await import('./endpoint.ts')).pushCredentials(10_000),
  'endpoint, mixed load for a minute': async () => (await import('./mixedLoad.ts')).mixedLoad(60, 200),
  'endpoint, mixed load for an hour': async () => (await import('./mixedLoad.ts')).mixedLoad(3600, 30),
}

/** What takes an hour runs only when it is asked for by name. */
function isShort(name: string): boolean {
  return !name.endsWith('for an hour')
}

interface Report {
  readonly findings: readonly Finding[]
  readonly peakMegabytes: number
}

const [only, ...more] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'rosette-bench-'))
try {
  if (only === '--one') await measureHere(more[0]!, mkdtempSync(join(more[1] ?? folder, 'row-')))
  else measureAll(only === undefined ? Object.keys(measures).filter(isShort) : [only, ...more])
} finally {
  // When all is measured: the file system spares the places of thousands of files just removed, and slows down.
  rmSync(folder, { recursive: true, force: true })
}

async function measureHere(name: string, folder: string): Promise<void> {
  const measure = await measures[name]!()
  const findings = await measure(folder)
  const report: Report = { findings, peakMegabytes: process.resourceUsage().maxRSS / 1024 }
  process.stdout.write(JSON.stringify(report))
}

function measureAll(names: readonly string[]): void {
  console.log('| what | step | items | seconds | items/s | peak MB |\n|---|---|--:|--:|--:|--:|')
  for (const name of names) {
    const { findings, peakMegabytes } = measureApart(name)
    for (const [i, { step, items, seconds }] of findings.entries()) {
      const cells = [i === 0 ? name : '', step, items, seconds.toFixed(2), (items / seconds).toFixed(0)]
      console.log(`| ${cells.join(' | ')} | ${i === 0 ? peakMegabytes.toFixed(0) : ''} |`)
    }
  }
}

function measureApart(name: string): Report {
  const self = fileURLToPath(import.meta.url)
  const output = execFileSync(process.execPath, [...FRUGAL, self, '--one', name, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output) as Report
}
