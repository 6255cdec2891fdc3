import { Command } from 'commander'
import { z } from 'zod'
import type { LinkageCheck } from '#core/contract/publishing'
import { withWorkspace } from '../openWorkspace.ts'
import { commonOptions, readOptions } from '../options.ts'
import type { Output } from '../output.ts'
import type { Terminal } from '../terminal.ts'

const linkageOptions = commonOptions.extend({
  site: z.url({ error: 'is a web address such as https://example.org' }).optional(),
})

export const linkageCommand = (terminal: Terminal): Command =>
  new Command('linkage')
    .description('ask your web site whether it vouches for your key, as everybody who checks a badge can')
    .option('--site <address>', 'the site to ask; else the one of the issuer')
    .action(async (_options: unknown, command: Command) => {
      const options = readOptions(command, linkageOptions)
      await withWorkspace(terminal, options, async (client) => {
        const check = await client.publishing.checkLinkage(
          options.site === undefined ? {} : { site: options.site },
        )
        terminal.leaveWith(check.state === 'linked' ? 'ok' : 'cannotTell')
        sayLinkage(terminal.output, check)
        terminal.output.answer(check)
      })
    })

const SENTENCES: Readonly<Record<LinkageCheck['state'], string>> = {
  linked: 'The site vouches for your key: whoever knows the site knows that your badges are yours.',
  expired:
    'The site vouched for your key once, and that has run out. Publish again and put the new file there.',
  'other-keys':
    'The site names other keys, or the file was made for another site. Publish again for this one.',
  unreadable:
    'There is something else in the place of the file. Put the one from your published folder there.',
  'not-reached':
    'There is nothing, or no connection. Put .well-known/did-configuration.json from your published folder there.',
}

function sayLinkage(output: Output, { address, state, readableByPages }: LinkageCheck): void {
  output.say(SENTENCES[state], state === 'linked' ? 'good' : 'care')
  output.say(`  ${address}`)
  if (state === 'linked' && !readableByPages)
    output.say(
      'Pages elsewhere cannot read it, only your own. To let them, have the server send “Access-Control-Allow-Origin: *” with it.',
      'quiet',
    )
}
