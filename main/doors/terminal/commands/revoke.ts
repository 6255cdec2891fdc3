import { Command } from 'commander'
import { z } from 'zod'
import { credentialIdOf } from '../credentialIdOf.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

const revokeOptions = commonOptions.extend({
  reason: z.string().default(''),
  takeBack: z.boolean().default(false),
})

export const revokeCommand = (terminal: Terminal): Command =>
  new Command('revoke')
    .description('make an issued badge count no more; others learn of it with the next sync')
    .argument('<credential>', 'the number on the certificate, the id, or a name that only one person has')
    .option('--reason <text>', 'why, for your own records; it is never published')
    .option('--take-back', 'undo a revocation that was not published yet')
    .action(async (which: string, _options: unknown, command: Command) => {
      const options = readOptions(command, revokeOptions)
      const { output } = terminal
      await withWorkspace(terminal, options, async (client) => {
        const credentialId = await credentialIdOf(client, which, output)
        if (options.takeBack) await client.registry.takeBackRevocation({ credentialId })
        else await client.registry.revoke({ credentialId, reason: options.reason })
        const { name, achievement, standing, revocation } = await client.registry.get({ credentialId })
        const about = `${output.name(achievement)}, ${output.name(name)}`
        output.say(options.takeBack ? `It counts again: ${about}.` : `Revoked: ${about}.`, 'good')
        if (revocation && !revocation.canBePublished) {
          output.warn(
            'It was issued before anything was published, so only this computer knows. Tell whoever has to know.',
          )
        }
        output.answer({ credentialId, standing })
      })
    })
