import { Command } from 'commander'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { padded, widest } from '../padded.ts'
import type { Terminal } from '../terminal.ts'

export const templatesCommand = (terminal: Terminal): Command =>
  new Command('templates')
    .description('list what certificates can look like, your own templates first')
    .action(async (_options: unknown, command: Command) => list(terminal, command))

async function list(terminal: Terminal, command: Command): Promise<void> {
  const { output } = terminal
  await withWorkspace(terminal, readOptions(command, commonOptions), async (client) => {
    const own = await client.templates.list({ previews: false })
    const builtIn = await client.batches.templates({ previews: false })
    const width = widest(builtIn.map(({ id }) => id))
    for (const { name, paper } of own) output.say(`${padded('yours', width)}  ${output.name(name)}, ${paper}`)
    for (const { id, name, paper } of builtIn) output.say(`${padded(id, width)}  ${name}, ${paper}`)
    output.answer([
      ...own.map(({ id, name, paper, orientation }) => ({ id, kind: 'own', name, paper, orientation })),
      ...builtIn.map(({ preview: _preview, ...facts }) => facts),
    ])
  })
}
