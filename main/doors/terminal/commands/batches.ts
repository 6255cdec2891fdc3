import { Command } from 'commander'
import { count } from '../counted.ts'
import { newestFirst } from '../findByName.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { type Terminal, typed } from '../terminal.ts'

export const batchesCommand = (terminal: Terminal): Command =>
  new Command('batches')
    .description('list the batches, the newest first')
    .action(async (_options: unknown, command: Command) => batches(terminal, command))

async function batches(terminal: Terminal, command: Command): Promise<void> {
  const { output } = terminal
  await withWorkspace(terminal, readOptions(command, commonOptions), async (client) => {
    const all = newestFirst(await client.batches.list())
    for (const { id, name, state, createdAt, counts } of all) {
      const issued = `${count(counts.filed)} of ${count(counts.total)} issued`
      output.say(`${createdAt.slice(0, 10)}  ${state.padEnd(9)}  ${issued}  ${output.name(name)}`)
      output.say(`            ${id}`, 'quiet')
    }
    if (all.length === 0) output.say(`No batches yet. Start one: ${typed('issue --help')}`)
    output.answer(all)
  })
}
