import { Command } from 'commander'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { padded, widest } from '../padded.ts'
import type { Terminal } from '../terminal.ts'

export const templatesCommand = (terminal: Terminal): Command =>
  new Command('templates')
    .description('list what certificates can look like')
    .action(async (_options: unknown, command: Command) => list(terminal, command))

async function list(terminal: Terminal, command: Command): Promise<void> {
  const { output } = terminal
  await withWorkspace(terminal, readOptions(command, commonOptions), async (client) => {
    const templates = await client.batches.templates({ previews: false })
    const width = widest(templates.map(({ id }) => id))
    for (const { id, name, paper } of templates) output.say(`${padded(id, width)}  ${name}, ${paper}`)
    output.answer(templates.map(({ preview: _preview, ...facts }) => facts))
  })
}
