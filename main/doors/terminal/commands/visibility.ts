import { Command } from 'commander'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import { visibilities } from '#core/visibilities'
import { credentialIdOf } from '../credentialIdOf.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

const AS_ALL = 'as-all'
const choices = [...visibilities, AS_ALL] as const

export const visibilityCommand = (terminal: Terminal): Command =>
  new Command('visibility')
    .description('choose how much of one badge anyone can see; it holds with the next sync or publish')
    .argument('<credential>', 'the number on the certificate, the id, or a name that only one person has')
    .argument('<choice>', choices.join(', '))
    .action(async (which: string, typed: string, _options: unknown, command: Command) => {
      const { data: choice } = z.enum(choices).safeParse(typed)
      if (choice === undefined) {
        throw new StudioError('terminal/usage', `“${typed}” is none of ${choices.join(', ')}.`)
      }
      const { output } = terminal
      await withWorkspace(terminal, readOptions(command, commonOptions), async (client) => {
        const credentialId = await credentialIdOf(client, which, output)
        const visibility = choice === AS_ALL ? null : choice
        await client.registry.chooseVisibility({ credentialId, visibility })
        const entry = await client.registry.get({ credentialId })
        const holds = visibility ?? entry.visibility.ofAll
        output.say(
          `${output.name(entry.achievement)}, ${output.name(entry.name)}: ${holds ?? 'nothing is published yet'}.`,
          'good',
        )
        output.answer({ credentialId, ...entry.visibility })
      })
    })
