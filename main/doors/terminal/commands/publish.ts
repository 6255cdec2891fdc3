import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { z } from 'zod'
import { type PublishedFolder, publishInput } from '#core/contract/publishing'
import { visibilities } from '#core/visibilities'
import { count, counted } from '../counted.ts'
import { follow } from '../follow.ts'
import { unlock, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Output } from '../output.ts'
import type { Terminal } from '../terminal.ts'

const publishOptions = commonOptions.extend({
  baseUrl: publishInput.shape.baseUrl,
  out: z.string().min(1),
  visibility: publishInput.shape.visibility,
  all: z.boolean().default(false),
})

export const publishCommand = (terminal: Terminal): Command =>
  new Command('publish')
    .description('write pages, badges and lists as plain files for a web site or a memory stick')
    .requiredOption('--base-url <address>', 'the web address that the folder will be found at')
    .requiredOption(
      '--out <folder>',
      'the folder; what was published into it before is only brought up to date',
    )
    .addOption(
      new Option(
        '--visibility <kind>',
        'what anyone can see of a badge; page-without-name if left out',
      ).choices(visibilities),
    )
    .option('--all', 'write every file anew, also where nothing has changed')
    .action(async (_options: unknown, command: Command) => publish(terminal, command))

async function publish(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, publishOptions)
  const { output } = terminal
  await withWorkspace(terminal, options, async (client, workspace) => {
    await unlock(terminal, options, client, workspace)
    const steps = await client.publishing.toFolder({
      baseUrl: options.baseUrl,
      folder: resolve(options.out),
      visibility: options.visibility,
      everything: options.all,
    })
    const line = output.progress('Publishing')
    const published = await follow(steps, ({ done, total }) => line.at(done, total)).finally(() => line.end())
    sayPublished(output, published)
    output.answer(published)
  })
}

function sayPublished(output: Output, published: PublishedFolder): void {
  const { folder, written, unchanged, removed, credentials, linkage } = published
  output.say(
    `${counted(written, 'file')} written, ${count(unchanged)} as they were, ${count(removed)} taken away.`,
    'good',
  )
  output.say(`  Folder       ${folder}`)
  output.say(`  Issuer page  ${published.issuerPage}`)
  output.say(`  Check page   ${published.checkPage}`)
  output.say(`  did:web      ${published.didWeb}`)
  output.say(
    `Badges: ${count(credentials.named)} with the name, ${count(credentials.nameless)} without it, ${count(credentials.hidden)} not shown.`,
  )
  output.say(
    'Copy everything in the folder to the web address, and leave rosette-publish.json in the folder.',
  )
  if (linkage.inPlace) return
  output.say(
    `For your web site to vouch for your key, also put .well-known/did-configuration.json at ${linkage.address}`,
    'care',
  )
}
