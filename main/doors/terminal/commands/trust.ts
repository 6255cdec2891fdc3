import { Command } from 'commander'
import { z } from 'zod'
import { withStudio } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

const trustOptions = commonOptions.extend({ name: z.string().min(1) })

export const trustCommand = (terminal: Terminal): Command =>
  new Command('trust')
    .description("remember an issuer's number on this computer, after comparing it with the issuer")
    .argument('<did>', "the issuer's number, did:key:…")
    .requiredOption('--name <name>', 'who it is')
    .action(async (did: string, _options: unknown, command: Command) => trust(terminal, command, did))

async function trust(terminal: Terminal, command: Command, issuerId: string): Promise<void> {
  const { name } = readOptions(command, trustOptions)
  const { output } = terminal
  await withStudio(terminal, async (client) => {
    await client.verify.trustIssuer({ issuerId, name })
    output.say(`This computer now knows ${output.name(name)} by ${issuerId}.`, 'good')
    output.answer({ issuerId, name })
  })
}
