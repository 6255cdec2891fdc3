import { Command } from 'commander'
import { z } from 'zod'
import type { StudioClient } from '#core/contract/client'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { allPages } from '../allPages.ts'
import { count } from '../counted.ts'
import { credentialIdOf } from '../credentialIdOf.ts'
import { findBadge, findBatch } from '../findByName.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, countOption, dayOption, readOptions } from '../options.ts'
import { padded, widest } from '../padded.ts'
import type { Terminal } from '../terminal.ts'

const searchOptions = commonOptions.extend({
  badge: z.string().optional(),
  batch: z.string().optional(),
  from: dayOption.optional(),
  to: dayOption.optional(),
  limit: countOption(1, 1_000_000).default(100),
})
type SearchOptions = z.infer<typeof searchOptions>

/** Finds what was issued; `show` tells everything about one credential. */
export function registryCommand(terminal: Terminal): Command {
  const registry = new Command('registry')
    .description('find issued badges by name, badge, date or batch')
    .argument(
      '[search]',
      'any part of a name, in any script; of an e-mail address; or the number on a certificate',
    )
    .option('--badge <name or id>', 'only this badge')
    .option('--batch <name or id>', 'only this batch; latest is the newest')
    .option('--from <day>', 'awarded on this day or later (YYYY-MM-DD)')
    .option('--to <day>', 'awarded on this day or earlier (YYYY-MM-DD)')
    .option('--limit <number>', 'how many to list; 100 if left out')
    .action(async (text: string | undefined, _options: unknown, command: Command) =>
      search(terminal, command, text ?? ''),
    )
  registry
    .command('show')
    .description('show one issued badge: its files, its history and the signed credential')
    .argument(
      '<credential>',
      'the number on the certificate, the id of the credential, or a name that only one person has',
    )
    .action(async (which: string, _options: unknown, command: Command) => show(terminal, command, which))
  return registry
}

async function search(terminal: Terminal, command: Command, text: string): Promise<void> {
  const options = readOptions(command, searchOptions)
  const { output } = terminal
  await withWorkspace(terminal, options, async (client) => {
    const { total, entries } = await found(client, text, options)
    const width = widest(entries.map(({ achievement }) => achievement))
    for (const { awardedOn, achievement, name } of entries) {
      output.say(`${awardedOn}  ${padded(achievement, width)}  ${output.name(name)}`)
    }
    output.say(
      entries.length < total
        ? `${count(entries.length)} of ${count(total)} shown; --limit shows more.`
        : `${count(total)} found.`,
      'quiet',
    )
    output.answer({ total, entries })
  })
}

async function found(client: StudioClient, text: string, options: SearchOptions) {
  const filter = {
    text,
    ...(options.badge && { achievementId: findBadge(await client.achievements.list(), options.badge).id }),
    ...(options.batch && { batchId: findBatch(await client.batches.list(), options.batch).id }),
    ...(options.from && { from: options.from }),
    ...(options.to && { to: options.to }),
  }
  let total = 0
  const entries = await allPages(async (page) => {
    const answer = await client.registry.search({ ...filter, ...page })
    total = answer.total
    return { total, rows: answer.entries }
  }, options.limit)
  return { total, entries }
}

async function show(terminal: Terminal, command: Command, which: string): Promise<void> {
  const { output } = terminal
  await withWorkspace(terminal, readOptions(command, commonOptions), async (client) => {
    const credentialId = await credentialIdOf(client, which, output)
    const { image: _image, ...entry } = await client.registry.get({ credentialId })
    output.say(output.name(entry.name), 'heading')
    output.say(`  Badge     ${output.name(entry.achievement)}`)
    output.say(
      `  Awarded   ${entry.awardedOn}${entry.validUntil === null ? '' : `, valid until ${entry.validUntil}`}`,
    )
    if (entry.activityStart !== null || entry.activityEnd !== null)
      output.say(`  Activity  ${entry.activityStart ?? '…'} to ${entry.activityEnd ?? '…'}`)
    output.say(`  E-mail    ${entry.email ?? 'none'}`)
    output.say(`  Batch     ${output.name(entry.batch)}`)
    output.say(`  Number    ${shortNumber(uuidOfUrn(entry.credentialId))}`)
    output.say(`  Id        ${entry.credentialId}`)
    for (const { kind, path, present } of entry.files) {
      output.say(`  ${kind.toUpperCase().padEnd(8)}  ${path}${present ? '' : ' (not there any more)'}`)
    }
    for (const { at, what } of entry.history)
      output.say(`  ${at.slice(0, 10)}  ${what.replaceAll('-', ' ')}`, 'quiet')
    output.answer(entry)
  })
}
