import { Command } from 'commander'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import { credentialIdOf } from '../credentialIdOf.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

const eraseOptions = commonOptions.extend({ forGood: z.boolean().default(false) })

export const eraseCommand = (terminal: Terminal): Command =>
  new Command('erase')
    .description('remove a person and their badge for good, from this workspace and from the endpoint')
    .argument('<credential>', 'the number on the certificate, the id, or a name that only one person has')
    .option('--for-good', 'yes, for good: this cannot be undone')
    .action(async (which: string, _options: unknown, command: Command) => {
      const options = readOptions(command, eraseOptions)
      const { output } = terminal
      await withWorkspace(terminal, options, async (client) => {
        const credentialId = await credentialIdOf(client, which, output)
        const { name, achievement } = await client.registry.get({ credentialId })
        if (!options.forGood) {
          throw new StudioError(
            'terminal/for-good',
            `Erasing ${output.name(achievement)} of ${output.name(name)} cannot be undone. Say so with --for-good.`,
          )
        }
        const { printedAway } = await client.registry.erase({ credentialId })
        output.say('Erased: the record, the files, and the backups that had them.', 'good')
        if (printedAway.length > 0) output.say(`Print again without the person: ${printedAway.join(', ')}`)
        output.answer({ credentialId, printedAway })
      })
    })
