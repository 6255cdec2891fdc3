import { Command, Option } from 'commander'
import { z } from 'zod'
import { type PrintMode, templateId } from '#core/contract/batches'
import { counted } from '../counted.ts'
import { findBatch } from '../findByName.ts'
import { unlock, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { printBatch } from '../printBatch.ts'
import type { Terminal } from '../terminal.ts'

const printOptions = commonOptions.extend({
  batch: z.string(),
  perPerson: z.boolean().default(false),
  merged: z.boolean().default(false),
  template: templateId.default('formal'),
})

export const printCommand = (terminal: Terminal): Command =>
  new Command('print')
    .description('write the certificates of a batch as PDF')
    .addOption(new Option('--batch <name or id>', 'which batch; latest is the newest').default('latest'))
    .option('--merged', 'only one file with a page for each person')
    .option('--per-person', 'only one file for each person')
    .option('--template <id>', 'how the certificates look; see `templates`')
    .action(async (_options: unknown, command: Command) => print(terminal, command))

async function print(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, printOptions)
  const { output } = terminal
  await withWorkspace(terminal, options, async (client, workspace) => {
    const batch = findBatch(await client.batches.list(), options.batch)
    // Each certificate carries a seal by the issuer's key, so that its page can be checked too.
    await unlock(terminal, options, client, workspace)
    const printed = await printBatch(terminal, client, batch.id, {
      mode: modeOf(options),
      template: options.template,
    })
    output.say(`${counted(printed.pages, 'page')} for “${output.name(batch.name)}”.`, 'good')
    for (const note of printed.notes) output.warn(note)
    if (printed.merged !== null) output.say(`  All in one   ${printed.merged}`)
    if (printed.folder !== null) output.say(`  One each     ${printed.folder}`)
    output.answer({ batch: { id: batch.id, name: batch.name }, ...printed })
  })
}

const modeOf = ({ perPerson, merged }: { perPerson: boolean; merged: boolean }): PrintMode =>
  perPerson === merged ? 'both' : perPerson ? 'per-person' : 'merged'
