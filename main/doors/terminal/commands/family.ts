import { basename, extname, join, resolve } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import type { Achievement, BadgeArt } from '#core/contract/achievements'
import type { StudioClient } from '#core/contract/client'
import { StudioError } from '#core/errors'
import { foldText } from '#core/people/foldText'
import { openStudioArt } from '../../../artwork/openStudioArt.ts'
import { rasterise } from '../../../artwork/rasterise.ts'
import { fileName } from '../../../files/fileName.ts'
import { makeFolder } from '../../../files/makeFolder.ts'
import { writeAtomically } from '../../../files/writeAtomically.ts'
import { chosenStyle } from '../chosenStyle.ts'
import { counted } from '../counted.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { brandOption, commonOptions, languageOption, readOptions } from '../options.ts'
import { padded, widest } from '../padded.ts'
import { readTitles } from '../readTitles.ts'
import { type Terminal, typed } from '../terminal.ts'
import { familyExportCommand, familyOpenCommand } from './familyFile.ts'

const newOptions = commonOptions.extend({
  titles: z.string().min(1),
  style: z.string(),
  brand: brandOption,
  language: languageOption,
  name: z.string().trim().min(1).max(120).optional(),
  out: z.string().min(1),
})
type NewOptions = z.infer<typeof newOptions>

const PIXELS = 1024

export function familyCommand(terminal: Terminal): Command {
  const family = new Command('family').description(
    'make a whole family of badges at once, or share one as a file',
  )
  family
    .command('new')
    .description('add a badge for each title to the workspace, drawn as one family, and write their pictures')
    .requiredOption('--titles <file>', 'the titles, one a line; - reads them from stdin')
    .requiredOption('--style <style>', 'how they are drawn; see `styles`')
    .requiredOption('--brand <colour>', 'the colour that all others follow from, as #RRGGBB')
    .requiredOption('--out <folder>', 'where the pictures go: a PNG and an SVG of each badge')
    .option('--language <code>', 'the language of the titles, such as fi')
    .option('--name <name>', 'what the family is called; else the name of the file')
    .action(async (_options: unknown, command: Command) => make(terminal, command))
  return family.addCommand(familyExportCommand(terminal)).addCommand(familyOpenCommand(terminal))
}

/** A badge that is drawn, and not in the workspace yet. */
interface Drawn {
  readonly title: string
  readonly art: BadgeArt
  readonly svg: string
  readonly hints: readonly string[]
}

async function make(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, newOptions)
  const { output } = terminal
  const style = chosenStyle(options.style)
  const titles = await readTitles(options.titles, terminal.stdin)
  const drawn = await drawAll(terminal, { ...options, style: style.id }, titles)
  await withWorkspace(terminal, options, async (client) => {
    refuseDoubles(await client.achievements.list(), titles)
    const family = await freeName(client, options, style.name)
    // Pictures first: a folder that cannot be written to must not leave badges behind.
    const files = await writePictures(resolve(options.out), drawn)
    const badges = await addBadges(client, drawn, family, options)
    const made = badges.map(({ id, name }, i) => {
      const { art, hints } = drawn[i]!
      return { id, name, icon: art.icon, ...files[i]!, hints }
    })
    const width = widest(made.map(({ icon }) => icon))
    output.say(
      `${counted(made.length, 'badge')} of the family “${output.name(family)}” in ${style.name}:`,
      'good',
    )
    for (const { name, icon } of made) output.say(`  ${padded(icon, width)}  ${output.name(name)}`)
    output.say(`Their pictures are in ${resolve(options.out)}`)
    output.say(
      `Complete their descriptions and criteria before you issue them: they hold starting texts only.`,
    )
    output.say(`List them with ${typed('badges')}`, 'quiet')
    for (const { name, hints } of made) for (const hint of hints) output.warn(`${name}: ${hint}`)
    output.answer({
      family,
      style: style.id,
      brand: options.brand,
      language: options.language,
      folder: resolve(options.out),
      startingTexts: { language: options.language, toBeCompleted: true },
      badges: made,
    })
  })
}

async function drawAll(terminal: Terminal, options: NewOptions, titles: readonly string[]): Promise<Drawn[]> {
  const art = await openStudioArt(terminal.world.resourcesFolder)
  return art.planFamily(options, titles).map((plan, i) => {
    const title = titles[i]!
    const { svg, hints } = art.draw(plan, title, options.language)
    return { title, art: plan, svg, hints }
  })
}

/** Running the same list twice is a slip, and two badges of one name cannot be told apart when issuing. */
function refuseDoubles(badges: readonly Achievement[], titles: readonly string[]): void {
  const known = new Set(badges.map(({ name }) => foldText(name)))
  const doubles = titles.filter((title) => known.has(foldText(title)))
  if (doubles.length === 0) return
  throw new StudioError(
    'achievements/already-there',
    `The workspace already has a badge called ${doubles.map((title) => `“${title}”`).join(', ')}. Nothing was made. Take the title out of the list, or rename it.`,
    { count: doubles.length },
  )
}

/** Numbered in the order of the titles, so that no two names can meet. */
async function writePictures(
  folder: string,
  drawn: readonly Drawn[],
): Promise<{ png: string; svg: string }[]> {
  makeFolder(folder)
  const digits = String(drawn.length).length
  const files: { png: string; svg: string }[] = []
  for (const [i, { title, svg }] of drawn.entries()) {
    const number = String(i + 1).padStart(digits, '0')
    const path = join(folder, `${number} ${fileName(title, 'badge')}`)
    const written = { png: `${path}.png`, svg: `${path}.svg` }
    writeAtomically(written.png, await rasterise(svg, PIXELS))
    writeAtomically(written.svg, svg)
    files.push(written)
  }
  return files
}

/** The family is designed further in the studio; its badges can be issued from now on. */
async function addBadges(
  client: StudioClient,
  drawn: readonly Drawn[],
  name: string,
  { style, brand, language }: NewOptions,
): Promise<{ id: string; name: string }[]> {
  const members = drawn.map(({ title, art: { icon, subtitle, level, of } }) => ({
    title,
    subtitle,
    level,
    of,
    icon,
    language,
  }))
  const { document, revision } = await client.families.begin({
    name,
    look: { style: chosenStyle(style).id, brand: brand.toLowerCase() },
    members,
  })
  const ids = document.members.map(({ id }) => id)
  await client.families.release({ id: document.id, base: revision, members: ids })
  return document.members.map(({ id, title }) => ({ id, name: title }))
}

/** A name that nobody chose is numbered if there is such a family; one that was chosen must be free. */
async function freeName(
  client: StudioClient,
  { name, titles }: NewOptions,
  styleName: string,
): Promise<string> {
  const taken = new Set((await client.families.list()).map((family) => family.name))
  if (name !== undefined) {
    if (!taken.has(name)) return name
    throw new StudioError(
      'families/name-taken',
      `The workspace already has a family called “${name}”. Nothing was made. Choose another --name.`,
    )
  }
  const first = familyName(titles, styleName)
  let number = 1
  while (taken.has(number === 1 ? first : `${first} ${number}`)) number++
  return number === 1 ? first : `${first} ${number}`
}

const familyName = (titlesFile: string, styleName: string): string =>
  titlesFile === '-' ? styleName : basename(titlesFile, extname(titlesFile)).slice(0, 110) || styleName
