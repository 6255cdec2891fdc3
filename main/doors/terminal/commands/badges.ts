import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { z } from 'zod'
import { type Achievement, achievementFacts, badgeArt } from '#core/contract/achievements'
import type { StudioClient } from '#core/contract/client'
import { StudioError } from '#core/errors'
import { chosenFile } from '../chosenFile.ts'
import { count } from '../counted.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { brandOption, commonOptions, countOption, readOptions, several } from '../options.ts'
import { padded, widest } from '../padded.ts'
import { type Terminal, typed } from '../terminal.ts'

const addOptions = commonOptions.extend({
  name: z.string(),
  description: z.string(),
  criteria: z.string(),
  family: z.string().default(''),
  tag: z.array(z.string()).default([]),
  type: achievementFacts.shape.type,
  language: z.string().default('en'),
  validMonths: countOption(1, 1200).nullable().default(null),
  style: z.string().optional(),
  icon: z.string().optional(),
  brand: brandOption.default('#5b2a6e'),
  subtitle: z.string().default(''),
  picture: z.string().optional(),
})
type AddOptions = z.infer<typeof addOptions>

const artOptions = commonOptions.extend({ brand: brandOption.default('#5b2a6e') })

/** Lists the badges of the workspace; `add` makes one, `art` lists what it can be drawn from. */
export function badgesCommand(terminal: Terminal): Command {
  const badges = new Command('badges')
    .description('list the badges of the workspace')
    .action(async (_options: unknown, command: Command) => list(terminal, command))
  badges
    .command('add')
    .description('add a badge, drawn in one of the styles or from your own picture')
    .requiredOption('--name <name>', 'what the badge is called')
    .requiredOption('--description <text>', 'what it stands for, in a sentence or two')
    .requiredOption('--criteria <text or file>', 'what a person did to earn it, in Markdown')
    .option('--family <name>', 'the family it belongs to')
    .option('--tag <word>', 'a word to find it by; may be given several times', several)
    .option('--type <type>', 'what Open Badges 3.0 calls it, such as Badge or Course')
    .option('--language <code>', 'the language of its texts, such as fi')
    .option('--valid-months <number>', 'how long a credential stays valid; for ever if left out')
    .option('--style <style>', `how it is drawn; see \`badges art\``)
    .option('--icon <icon>', `what is drawn in the middle; see \`icons\``)
    .option('--brand <colour>', 'the colour that all others follow from, as #RRGGBB')
    .option('--subtitle <text>', 'small print on the badge')
    .option('--picture <file>', 'your own PNG, JPEG or SVG instead of a drawing')
    .action(async (_options: unknown, command: Command) => add(terminal, command))
  badges
    .command('art')
    .description('list the styles and icons that a badge can be drawn from')
    .action(async (_options: unknown, command: Command) => art(terminal, command))
  return badges
}

async function list(terminal: Terminal, command: Command): Promise<void> {
  const { output } = terminal
  await withWorkspace(terminal, readOptions(command, commonOptions), async (client) => {
    const badges = await client.achievements.list()
    const width = widest(badges.map(({ name }) => name))
    for (const { name, issuedCount } of badges) {
      output.say(`${padded(name, width)}  ${count(issuedCount)} issued`)
    }
    if (badges.length === 0) output.say(`No badges yet. Add one: ${typed('badges add --help')}`)
    output.answer(badges.map(withoutPicture))
  })
}

async function add(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, addOptions)
  const { output } = terminal
  const criteria = await textOrFile(options.criteria)
  const picture = options.picture === undefined ? undefined : await chosenFile(options.picture)
  if (picture && (options.style ?? options.icon) !== undefined) {
    throw new StudioError('terminal/usage', 'Give either --picture or --style and --icon, not both.')
  }
  await withWorkspace(terminal, options, async (client) => {
    const badge = await client.achievements.create({
      name: options.name,
      description: options.description,
      criteria,
      tags: options.tag,
      type: options.type,
      language: options.language,
      validMonths: options.validMonths,
      family: options.family,
      ...(picture ? { picture } : { art: await chosenArt(client, options) }),
    })
    output.say(`“${output.name(badge.name)}” is ready to be issued.`, 'good')
    output.answer(withoutPicture(badge))
  })
}

/** The curated ones, which come first. */
const ICONS_LISTED = 128

async function art(terminal: Terminal, command: Command): Promise<void> {
  const { brand } = readOptions(command, artOptions)
  const { output } = terminal
  await withWorkspace(terminal, readOptions(command, commonOptions), async (client) => {
    const { styles } = await client.achievements.artChoices({ brand })
    const { total, icons } = await client.artwork.searchIcons({ limit: ICONS_LISTED })
    const width = widest([...styles, ...icons].map(({ id }) => id))
    output.say('Styles', 'heading')
    for (const { id, name, character } of styles) output.say(`  ${padded(id, width)}  ${name}: ${character}`)
    output.say()
    output.say('Icons', 'heading')
    for (const { id, name } of icons) output.say(`  ${padded(id, width)}  ${name}`)
    output.say(`  ${count(total - icons.length)} more: ${typed('icons WORD')}`)
    output.answer({
      styles: styles.map(({ id, name, character }) => ({ id, name, character })),
      icons: icons.map(({ id, name }) => ({ id, name })),
    })
  })
}

/** Text as it stands, or the content of a file of that name. What only looks like a file name is refused. */
async function textOrFile(value: string): Promise<string> {
  if (existsSync(value)) return (await chosenFile(value)).text()
  if (/^\S+\.(md|txt|markdown)$/i.test(value)) await chosenFile(value) // says why it cannot be read
  return value
}

async function chosenArt(client: StudioClient, options: AddOptions) {
  const { styles } = await client.achievements.artChoices({ brand: options.brand })
  return badgeArt.parse({
    style: oneOf(styles, options.style),
    icon: options.icon ?? 'tutor',
    brand: options.brand,
    subtitle: options.subtitle,
  })
}

function oneOf(choices: readonly { id: string }[], wanted: string | undefined): string {
  const found = wanted === undefined ? choices[0] : choices.find(({ id }) => id === wanted)
  if (found) return found.id
  throw new StudioError(
    'terminal/usage',
    `There is no style “${wanted}”. There are: ${choices.map(({ id }) => id).join(', ')}.`,
  )
}

/** A data URI of half a megabyte per badge helps nobody who reads JSON in a terminal. */
const withoutPicture = ({ image: _image, ...facts }: Achievement) => facts
