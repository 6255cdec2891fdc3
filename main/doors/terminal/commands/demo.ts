import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import type { Batch } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import { StudioError } from '#core/errors'
import { type CheckedDemo, checkDemo } from '../checkDemo.ts'
import { exitOfVerdicts } from '../checkFile.ts'
import { chosenFile } from '../chosenFile.ts'
import { count, counted } from '../counted.ts'
import { readyDemoFolder } from '../demoFolder.ts'
import { folderTree, type Place } from '../folderTree.ts'
import { interrupted } from '../interrupts.ts'
import { nearPath } from '../nearPath.ts'
import { withStudio } from '../openWorkspace.ts'
import { commonOptions, countOption, readOptions } from '../options.ts'
import { printBatch } from '../printBatch.ts'
import { runBatch } from '../runBatch.ts'
import { sampleList } from '../sampleList.ts'
import { type Terminal, typed } from '../terminal.ts'

const demoOptions = commonOptions.extend({
  out: z.string().min(1),
  count: countOption(1, 100_000).default(40),
})

/** Not a secret: whoever runs the demo is meant to open its workspace. */
const DEMO_PASSPHRASE = 'only a demo passphrase'

const SAMPLE_ISSUER = { name: 'Aallokko ry', email: 'posti@aallokko.example', language: 'en' }

export const demoCommand = (terminal: Terminal): Command =>
  new Command('demo')
    .description('make a sample workspace, issue its badges, print the certificates and check them all')
    .requiredOption('--out <folder>', 'a new or empty folder, or the folder of a former demo')
    .option('--count <number>', 'how many people; 40 if left out')
    .action(async (_options: unknown, command: Command) => demo(terminal, command))

async function demo(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, demoOptions)
  const { output } = terminal
  const watch = stopwatch()
  await withStudio(terminal, async (client) => {
    const paths = await readyDemoFolder(client, resolve(options.out))
    await client.workspace.create({
      folder: paths.workspace,
      issuer: SAMPLE_ISSUER,
      passphrase: DEMO_PASSPHRASE,
      withSampleFamily: true,
    })
    output.say(`A workspace for ${SAMPLE_ISSUER.name} with its sample badges was made.`)
    await writeFile(paths.people, await sampleList(terminal.world.resourcesFolder, options.count))
    watch.lap('workspace')
    const planned = await planSampleBatch(client, paths.people, terminal.world.now())
    watch.lap('people')
    const batch = await runBatch(terminal, client, planned.id)
    if (batch.state === 'paused') throw interrupted()
    watch.lap('issuing')
    const printed = await printBatch(terminal, client, batch.id, { mode: 'both' })
    for (const { sentence } of printed.notes) output.warn(sentence)
    watch.lap('printing')
    const checked = await checkDemo(terminal, client, batch, printed.merged)
    watch.lap('checking')
    const allFiled = batch.counts.filed === options.count
    terminal.leaveWith(allFiled ? exitOfVerdicts(checked.verdicts) : 'refused')
    const report = { paths, batch, printed, checked, seconds: watch.laps() }
    saySummary(terminal, report)
    output.answer(asJson(report))
  })
}

/** The sample list goes the way of any list: read, mapped, checked, planned. */
async function planSampleBatch(client: StudioClient, people: string, now: Date): Promise<Batch> {
  const list = await client.people.read({ source: { kind: 'file', file: await chosenFile(people) } })
  const defaults = { achievementId: null, date: now.toISOString().slice(0, 10) }
  const counts = await client.people.check({ id: list.id, defaults })
  if (counts.ready !== counts.rows) {
    throw new StudioError('terminal/sample-list', 'The sample list did not pass its own check.', {
      bad: counts.bad,
    })
  }
  return client.batches.plan({ listId: list.id, name: 'Demo', defaults })
}

interface Report {
  readonly paths: Awaited<ReturnType<typeof readyDemoFolder>>
  readonly batch: Batch
  readonly printed: { readonly merged: string | null; readonly folder: string | null; readonly pages: number }
  readonly checked: CheckedDemo
  readonly seconds: Readonly<Record<string, number>>
}

function saySummary({ output }: Terminal, { paths, batch, printed, checked, seconds }: Report): void {
  const total = Object.values(seconds).reduce((sum, lap) => sum + lap, 0)
  output.say()
  output.say('What was made', 'heading')
  output.say(
    `  ${count(batch.counts.filed)} badges issued to ${count(batch.counts.total)} people, ${count(batch.counts.withoutEmail)} of them without e-mail`,
  )
  for (const { name, count: times } of batch.achievements) output.say(`    ${count(times)} × ${name}`)
  output.say(`  ${counted(printed.pages, 'certificate page')}`)
  output.say()
  output.say('What lies where', 'heading')
  for (const line of folderTree(process.cwd(), placesOf(paths, batch, printed))) output.say(`  ${line}`)
  output.say()
  output.say('Checked', 'heading')
  for (const { kind, files, credentials, genuine } of checked.byKind) {
    const tone = genuine === credentials ? 'good' : 'bad'
    output.say(
      `  ${kind.padEnd(12)}  ${counted(files, 'file')}, ${counted(credentials, 'credential')}, ${count(genuine)} genuine`,
      tone,
    )
  }
  output.say(`  A copy with one letter changed: ${checked.changedCopy}`)
  output.say()
  const laps = Object.entries(seconds).map(([lap, value]) => `${lap} ${value.toFixed(1)}`)
  output.say(`${total.toFixed(1)} seconds: ${laps.join(', ')}.`)
  output.say(`The passphrase of this demo is: ${DEMO_PASSPHRASE}`)
  output.say(
    `Look around: ${typed(`registry --workspace "${nearPath(process.cwd(), paths.workspace)}"`)}`,
    'quiet',
  )
}

function placesOf(paths: Report['paths'], batch: Batch, printed: Report['printed']): Place[] {
  const file = (path: string | null, what: string): Place[] =>
    path === null ? [] : [{ path, isFolder: false, what }]
  const folder = (path: string | null, what: string): Place[] =>
    path === null ? [] : [{ path, isFolder: true, what }]
  return [
    ...folder(paths.folder, ''),
    ...file(paths.people, 'the list of people'),
    ...folder(paths.workspace, 'the workspace: registry, artwork, keys, and all that was made'),
    ...folder(batch.folder, 'for each person a PNG, an SVG and a JSON; the list of results'),
    ...folder(printed.folder, 'a certificate for each person'),
    ...file(printed.merged, 'all certificates in one file, ready to print'),
  ]
}

const asJson = ({ paths, batch, printed, checked, seconds }: Report) => ({
  folder: paths.folder,
  people: paths.people,
  workspace: paths.workspace,
  passphrase: DEMO_PASSPHRASE,
  issuer: SAMPLE_ISSUER.name,
  batch,
  certificates: printed,
  checked: { byKind: checked.byKind, changedCopy: checked.changedCopy },
  seconds,
})

function stopwatch() {
  const laps: Record<string, number> = {}
  let started = performance.now()
  return {
    lap: (name: string) => {
      const now = performance.now()
      laps[name] = Math.round(now - started) / 1000
      started = now
    },
    laps: () => laps,
  }
}
