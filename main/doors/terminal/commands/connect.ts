import { Command, Option } from 'commander'
import { z } from 'zod'
import { visibility } from '#core/sync/protocol'
import { unlock, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { saySync } from '../saySync.ts'
import type { Terminal } from '../terminal.ts'

const connectOptions = commonOptions.extend({
  endpoint: z.string().min(1),
  invite: z.string().min(1),
  visibility: visibility.default('page-without-name'),
})

/** Introduces the issuer to an endpoint; `disconnect` ends it. */
export const connectCommand = (terminal: Terminal): Command =>
  new Command('connect')
    .description('connect this workspace to an endpoint, so that others can check its badges on the web')
    .requiredOption('--endpoint <address>', 'its web address, such as https://badges.example.org')
    .requiredOption('--invite <code>', 'the code that its host gave you, RB-…')
    .addOption(
      new Option(
        '--visibility <kind>',
        'what anyone can see of a badge; page-without-name if left out',
      ).choices(visibility.options),
    )
    .action(async (_options: unknown, command: Command) => {
      const options = readOptions(command, connectOptions)
      const { output } = terminal
      await withWorkspace(terminal, options, async (client, workspace) => {
        await unlock(terminal, options, client, workspace)
        const { endpoint, invite } = options
        const state = await client.sync.connect({ endpoint, invite, visibility: options.visibility })
        output.say(`Connected to ${state.connection?.base}.`, 'good')
        saySync(output, state)
        output.answer(state)
      })
    })

export const disconnectCommand = (terminal: Terminal): Command =>
  new Command('disconnect')
    .description('send nothing any more; what was published stays where it is')
    .action(async (_options: unknown, command: Command) => {
      const options = readOptions(command, commonOptions)
      await withWorkspace(terminal, options, async (client) => {
        const state = await client.sync.disconnect()
        terminal.output.say('Not connected any more. What was published stays where it is.', 'good')
        terminal.output.answer(state)
      })
    })
