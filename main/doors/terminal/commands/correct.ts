import { Command } from 'commander'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { credentialIdOf } from '../credentialIdOf.ts'
import { unlock, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, dayOption, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

const correctOptions = commonOptions.extend({
  name: z.string().optional(),
  email: z.string().optional(),
  date: dayOption.optional(),
  activityStart: z.union([dayOption, z.literal('')]).optional(),
  activityEnd: z.union([dayOption, z.literal('')]).optional(),
  evidence: z.string().optional(),
  batchName: z.string().min(1).max(120).optional(),
})

export const correctCommand = (terminal: Terminal): Command =>
  new Command('correct')
    .description('give a badge anew with what was wrong put right; the one before counts no more')
    .argument('<credential>', 'the number on the certificate, the id, or a name that only one person has')
    .option('--name <name>', 'the name as it is to stand on the badge')
    .option('--email <address>', 'the e-mail address; "" takes it away')
    .option('--date <day>', 'the day of award (YYYY-MM-DD)')
    .option('--activity-start <day>', 'the first day of the activity; "" takes it away')
    .option('--activity-end <day>', 'the last day of the activity; "" takes it away')
    .option('--evidence <address>', 'the web address of the evidence; "" takes it away')
    .option('--batch-name <name>', 'how to find the batch of the correction later')
    .action(async (which: string, _options: unknown, command: Command) => {
      const options = readOptions(command, correctOptions)
      const { name, email, date, activityStart, activityEnd, evidence, batchName } = options
      if ([name, email, date, activityStart, activityEnd, evidence].every((value) => value === undefined)) {
        throw new StudioError(
          'terminal/usage',
          'Say what is right: --name, --email, --date, --activity-start, --activity-end or --evidence.',
        )
      }
      const { output } = terminal
      await withWorkspace(terminal, options, async (client, workspace) => {
        const before = await credentialIdOf(client, which, output)
        await unlock(terminal, options, client, workspace)
        const corrected = await client.registry.correct({
          credentialId: before,
          ...(name !== undefined && { name }),
          ...(email !== undefined && { email }),
          ...(date !== undefined && { awardedOn: date }),
          ...(activityStart !== undefined && { activityStart }),
          ...(activityEnd !== undefined && { activityEnd }),
          ...(evidence !== undefined && { evidence }),
          ...(batchName !== undefined && { batchName }),
        })
        const { credentialId, canBePublished } = corrected
        const entry = await client.registry.get({ credentialId })
        output.say(`Corrected: ${output.name(entry.achievement)}, ${output.name(entry.name)}.`, 'good')
        output.say(`  Number    ${shortNumber(uuidOfUrn(credentialId))}`)
        for (const { kind, path } of entry.files) output.say(`  ${kind.toUpperCase().padEnd(8)}  ${path}`)
        if (!canBePublished) {
          output.warn(
            'The one before was issued before anything was published: no list can tell others that it counts no more. Take the old paper and picture back.',
          )
        }
        output.answer({ ...corrected, replaces: before, files: entry.files })
      })
    })
