/** A family as one file to share with a partner: written from the workspace, and opened in it. */
import { dirname, extname, resolve } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import { makeFolder } from '../../../files/makeFolder.ts'
import { writeAtomically } from '../../../files/writeAtomically.ts'
import { chosenFile } from '../chosenFile.ts'
import { counted } from '../counted.ts'
import { findFamily } from '../findByName.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

const exportOptions = commonOptions.extend({ family: z.string().min(1), out: z.string().min(1) })

export const familyExportCommand = (terminal: Terminal): Command =>
  new Command('export')
    .description('write a family with its design and pictures into one .rosette file')
    .requiredOption('--family <name>', 'which family: its name or id')
    .requiredOption('--out <file>', 'the file to write, ending in .rosette; replaced if it is there')
    .action(async (_options: unknown, command: Command) => exportFamily(terminal, command))

async function exportFamily(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, exportOptions)
  const { output } = terminal
  const out = resolve(options.out)
  if (extname(out).toLowerCase() !== '.rosette') {
    throw new StudioError('terminal/usage', '--out is a file that ends in .rosette.')
  }
  await withWorkspace(terminal, options, async (client) => {
    const { id, name, count } = findFamily(await client.families.list(), options.family)
    const file = await client.familyFiles.exportFamily({ id })
    makeFolder(dirname(out))
    writeAtomically(out, await file.bytes(), { flush: true })
    output.say(`The family “${output.name(name)}” with ${counted(count, 'badge')} is in ${out}`, 'good')
    output.answer({ family: name, badges: count, file: out, bytes: file.size })
  })
}

export const familyOpenCommand = (terminal: Terminal): Command =>
  new Command('open')
    .description('take a family from a .rosette file into the workspace')
    .argument('<file>', 'the file, as a partner sent it')
    .action(async (file: string, _options: unknown, command: Command) => openFamily(terminal, command, file))

async function openFamily(terminal: Terminal, command: Command, path: string): Promise<void> {
  const options = readOptions(command, commonOptions)
  const { output } = terminal
  const file = await chosenFile(path)
  await withWorkspace(terminal, options, async (client) => {
    const { document, notes } = await client.familyFiles.importFamily({ file })
    const { id, name, members } = document
    output.say(
      `The family “${output.name(name)}” with ${counted(members.length, 'badge')} is in the workspace.`,
      'good',
    )
    for (const { title } of members) output.say(`  ${output.name(title)}`)
    output.say('Its badges can be issued when they are finished in the designer.')
    output.say('Start the studio with npm start', 'quiet')
    for (const note of notes) output.warn(note)
    output.answer({ family: name, id, badges: members.map(({ id, title }) => ({ id, title })), notes })
  })
}
