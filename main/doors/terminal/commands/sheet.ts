import { dirname, extname, resolve } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import { styles } from '#core/family/styles'
import { contactSheet } from '../../../artwork/contactSheet.ts'
import { openStudioArt, type StudioArt } from '../../../artwork/openStudioArt.ts'
import { rasterise } from '../../../artwork/rasterise.ts'
import { makeFolder } from '../../../files/makeFolder.ts'
import { writeAtomically } from '../../../files/writeAtomically.ts'
import { chosenStyle } from '../chosenStyle.ts'
import { counted } from '../counted.ts'
import { findFamily } from '../findByName.ts'
import { withWorkspace } from '../openWorkspace.ts'
import { brandOption, commonOptions, languageOption, readOptions } from '../options.ts'
import { readTitles } from '../readTitles.ts'
import type { Terminal } from '../terminal.ts'

const sheetOptions = commonOptions.extend({
  out: z.string().min(1),
  brand: brandOption.optional(),
  style: z.string().optional(),
  titles: z.string().optional(),
  family: z.string().min(1).optional(),
  language: languageOption,
})
type SheetOptions = z.infer<typeof sheetOptions>

/** A family to look at when none is given: six scripts, as no style may only suit one. */
const SAMPLES = [
  { title: 'Peer tutor', language: 'en', icon: 'tutor' },
  { title: 'Координатор волонтёров', language: 'ru', icon: 'team' },
  { title: 'منسق المتطوعين', language: 'ar', icon: 'event' },
  { title: 'พี่เลี้ยงเยาวชน', language: 'th', icon: 'coach' },
  { title: 'የጤና አስተማሪ', language: 'am', icon: 'firstAid' },
  { title: 'सामुदायिक दुभाषिया', language: 'hi', icon: 'interpret' },
]

export const sheetCommand = (terminal: Terminal): Command =>
  new Command('sheet')
    .description('draw a contact sheet: every style, titles in a style, or a family of the workspace')
    .requiredOption('--out <file>', 'the picture to write, ending in .png; replaced if it is there')
    .option('--family <name>', 'a family of the workspace as it stands; with it, --out may end in .pdf')
    .option('--brand <colour>', 'the colour that all others follow from, as #RRGGBB')
    .option('--style <style>', 'one style instead of all; see `styles`')
    .option('--titles <file>', 'the titles of a family, one a line; needs --style')
    .option('--language <code>', 'the language of the titles, such as fi')
    .action(async (_options: unknown, command: Command) => sheet(terminal, command))

async function sheet(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, sheetOptions)
  const out = resolve(options.out)
  if (options.family !== undefined) return familySheet(terminal, options, options.family, out)
  if (extname(out).toLowerCase() !== '.png') {
    throw new StudioError('terminal/usage', '--out is a file that ends in .png.')
  }
  if (options.titles !== undefined && options.style === undefined) {
    throw new StudioError('terminal/usage', 'With --titles, say which --style they are drawn in.')
  }
  const style = options.style === undefined ? undefined : chosenStyle(options.style)
  const titles = options.titles === undefined ? undefined : await readTitles(options.titles, terminal.stdin)
  const art = await openStudioArt(terminal.world.resourcesFolder)
  const badges = style
    ? oneFamily(art, style.id, options.brand ?? style.palette.brand, titles, options)
    : everyStyle(art, options)
  const { svg, width } = contactSheet(badges, 6)
  makeFolder(dirname(out))
  writeAtomically(out, await rasterise(svg, width))
  terminal.output.say(`${counted(badges.length, 'badge')} in ${out}`, 'good')
  terminal.output.answer({ file: out, badges: badges.length, style: style?.id ?? null })
}

async function familySheet(
  terminal: Terminal,
  options: SheetOptions,
  wanted: string,
  out: string,
): Promise<void> {
  const kind = extname(out).toLowerCase().slice(1)
  if (kind !== 'png' && kind !== 'pdf') {
    throw new StudioError('terminal/usage', '--out is a file that ends in .png or .pdf.')
  }
  if (options.style ?? options.titles ?? options.brand) {
    throw new StudioError(
      'terminal/usage',
      '--family is drawn as it stands: leave out --style, --titles and --brand.',
    )
  }
  const { output } = terminal
  await withWorkspace(terminal, options, async (client) => {
    const { id, count } = findFamily(await client.families.list(), wanted)
    const file = await client.familyFiles.exportSheet({ id, kind })
    makeFolder(dirname(out))
    writeAtomically(out, await file.bytes())
    output.say(`${counted(count, 'badge')} in ${out}`, 'good')
    output.answer({ file: out, badges: count, style: null })
  })
}

function oneFamily(
  art: StudioArt,
  style: string,
  brand: string,
  titles: readonly string[] | undefined,
  { language }: SheetOptions,
): string[] {
  const members = titles?.map((title) => ({ title, language })) ?? SAMPLES
  const plans = art.planFamily(
    { style, brand, language },
    members.map(({ title }) => title),
  )
  return members.map((member, i) => {
    const icon = titles ? plans[i]!.icon : SAMPLES[i]!.icon
    return art.draw({ ...plans[i]!, icon }, member.title, member.language).svg
  })
}

/** Each style shows its own name, so that the sheet needs no captions. */
const everyStyle = (art: StudioArt, { brand }: SheetOptions): string[] =>
  styles.map(({ id, name, palette }, i) => {
    const { icon } = SAMPLES[i % SAMPLES.length]!
    const look = { style: id, brand: brand ?? palette.brand, subtitle: '', level: 2, of: 3 }
    return art.draw({ ...look, icon }, name, 'en').svg
  })
