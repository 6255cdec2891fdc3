import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import type { Batch, batchRow } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import type { Verdict } from '#core/contract/verify'
import { allPages } from './allPages.ts'
import { checkFile, verdictsOf } from './checkFile.ts'
import { interrupted } from './interrupts.ts'
import type { Terminal } from './terminal.ts'

type BatchRow = z.infer<typeof batchRow>

interface Checked {
  readonly file: string
  readonly verdicts: readonly Verdict[]
}

export interface CheckedDemo {
  readonly verdicts: readonly Verdict[]
  readonly byKind: readonly { kind: string; files: number; credentials: number; genuine: number }[]
  /** What a copy with one changed letter was called; anything but `altered` would be a fault. */
  readonly changedCopy: Verdict
}

/** Beyond this many people every so-manieth is checked, so that a demo of 10,000 ends before the coffee is cold. */
const MOST_PEOPLE = 200

/** Checks what the demo made, as an outsider would: from the files alone. */
export async function checkDemo(
  terminal: Terminal,
  client: StudioClient,
  batch: Batch,
  merged: string | null,
): Promise<CheckedDemo> {
  const rows = await allPages((page) => client.batches.rows({ id: batch.id, state: 'filed', ...page }))
  const every = Math.ceil(rows.length / MOST_PEOPLE)
  const files = rows.filter((_row, index) => index % every === 0).flatMap((row) => row.files)
  if (merged !== null) files.push({ kind: 'pdf', path: merged })
  const bar = terminal.output.progress('Checking')
  // Only the answers are kept: a merged PDF alone holds a thousand credentials.
  const checks: Checked[] = []
  for (const { path } of files) {
    if (terminal.interrupts.asked) throw interrupted()
    checks.push({ file: path, verdicts: verdictsOf(await checkFile(client, path)) })
    bar.at(checks.length, files.length)
  }
  bar.end()
  return {
    verdicts: checks.flatMap(({ verdicts }) => verdicts),
    byKind: KINDS.map(([kind, isKind]) => ({
      kind,
      ...sums(checks.filter(({ file }) => isKind(file, merged))),
    })),
    changedCopy: await verdictOnChangedCopy(client, rows[0]),
  }
}

const KINDS: readonly (readonly [string, (file: string, merged: string | null) => boolean])[] = [
  ['PNG', (file) => file.endsWith('.png')],
  ['SVG', (file) => file.endsWith('.svg')],
  ['JSON', (file) => file.endsWith('.json')],
  ['PDF', (file, merged) => file.endsWith('.pdf') && file !== merged],
  ['PDF, merged', (file, merged) => file === merged],
]

function sums(checks: readonly Checked[]) {
  const verdicts = checks.flatMap((checked) => checked.verdicts)
  return {
    files: checks.length,
    credentials: verdicts.length,
    genuine: verdicts.filter((verdict) => verdict === 'genuine').length,
  }
}

/** The name on a copy of the first credential gains a letter, as a forger might try; the file itself is untouched. */
async function verdictOnChangedCopy(client: StudioClient, row: BatchRow | undefined): Promise<Verdict> {
  const json = row?.files.find(({ kind }) => kind === 'json')
  if (!row || !json) return 'cannot-tell'
  const [first] = row.name
  const text = (await readFile(json.path, 'utf8')).replace(row.name, `${first}${row.name}`)
  const [verification] = await client.verify.checkText({ text })
  return verification?.verdict ?? 'cannot-tell'
}
