import { Command } from 'commander'
import { z } from 'zod'
import { openIconShelf } from '../../../artwork/iconShelf.ts'
import { readIcons } from '../../../artwork/icons.ts'
import { countOption, languageOption, readOptions } from '../options.ts'
import { padded, widest } from '../padded.ts'
import type { Terminal } from '../terminal.ts'

const iconsOptions = z.object({
  language: languageOption,
  limit: countOption(1, 200).default(20),
  licences: z.boolean().default(false),
})

/** Needs no workspace: somebody may look for icons before the first badge. */
export const iconsCommand = (terminal: Terminal): Command =>
  new Command('icons')
    .description('find icons for badges by words, such as sewing, ompelu or خياطة')
    .argument('[words...]', 'what the icon should show')
    .option('--language <code>', 'the language of the words, such as fi')
    .option('--limit <number>', 'how many to list at most')
    .option('--licences', 'list the sets that the icons come from, with their licences')
    .action(async (words: string[], _options: unknown, command: Command) => {
      const { licences, ...options } = readOptions(command, iconsOptions)
      const curated = await readIcons(terminal.world.resourcesFolder)
      const shelf = openIconShelf(terminal.world.resourcesFolder, curated)
      await (licences ? listLicences(terminal, shelf) : list(terminal, shelf, words.join(' '), options))
    })

type Shelf = ReturnType<typeof openIconShelf>

function list(
  { output }: Terminal,
  shelf: Shelf,
  query: string,
  options: { language: string; limit: number },
): void {
  const { total, icons } = shelf.search({ query, offset: 0, ...options })
  const width = widest(icons.map(({ id }) => id))
  for (const { id, name, set, licence } of icons)
    output.say(`${padded(id, width)}  ${name} (${set}, ${licence})`)
  if (total > icons.length) output.say(`${total - icons.length} more: say it in more words, or give --limit.`)
  if (total === 0) output.say(`No icon is called “${query}”. Try another word, or one in English.`)
  output.answer({ total, icons })
}

async function listLicences({ output }: Terminal, shelf: Shelf): Promise<void> {
  const licences = await shelf.licences()
  for (const { set, version, author, licence, url, icons } of licences) {
    output.say(`${set} ${version}, ${author}: ${icons} icons, ${licence}, ${url}`)
  }
  output.answer(licences)
}
