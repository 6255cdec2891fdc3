import { resolve } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { chosenFile } from '../chosenFile.ts'
import { withStudio, workspaceFolder } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import { readPassphrase } from '../readPassphrase.ts'
import { type Terminal, typed } from '../terminal.ts'

const initOptions = commonOptions.extend({
  out: z.string().min(1).optional(),
  name: z.string(),
  email: z.string().default(''),
  url: z.string().default(''),
  language: z.string().default('en'),
  logo: z.string().optional(),
  sampleFamily: z.boolean(),
})

/** Makes a workspace: the issuer with its own key, and a family of sample badges. */
export const initCommand = (terminal: Terminal): Command =>
  new Command('init')
    .description('make a workspace with your organisation as the issuer')
    .requiredOption('--name <name>', 'the name of the organisation')
    .option('--email <address>', 'its e-mail address')
    .option('--url <address>', 'its web site')
    .option('--language <code>', 'the language its texts are written in, such as fi')
    .option('--logo <file>', 'its logo, a PNG, JPEG or SVG')
    .option('--out <folder>', 'where to make the workspace; the same as --workspace')
    .option('--no-sample-family', 'start without the sample badges')
    .action(async (_options: unknown, command: Command) => init(terminal, command))

async function init(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, initOptions)
  const { output } = terminal
  const logo = options.logo === undefined ? undefined : await chosenFile(options.logo)
  await withStudio(terminal, async (client) => {
    const folder = options.out ? resolve(options.out) : await workspaceFolder(terminal, options, client)
    const passphrase = await readPassphrase({ ...terminal, fromStdin: options.passphraseStdin }, true)
    const workspace = await client.workspace.create({
      folder,
      issuer: { name: options.name, email: options.email, url: options.url, language: options.language },
      ...(logo && { logo }),
      passphrase,
      withSampleFamily: options.sampleFamily,
    })
    output.say(`The workspace of ${output.name(workspace.issuer.name)} is ready.`, 'good')
    output.say(`  Folder   ${workspace.folder}`)
    output.say(`  Issuer   ${workspace.issuer.did}`)
    output.say(`  Badges   ${workspace.counts.badges}`)
    output.say()
    output.say(
      'The passphrase is not stored anywhere. Without it nothing new can be signed from this workspace.',
    )
    output.say(`Next: ${typed('badges')}`, 'quiet')
    const { name, did, email, url, language } = workspace.issuer
    output.answer({
      folder: workspace.folder,
      issuer: { name, did, email, url, language },
      counts: workspace.counts,
    })
  })
}
