import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { z } from 'zod'
import {
  type OwnLabelsInput,
  ownLabels,
  type PrintLayout,
  type PrintMode,
  printLayout,
  printSides,
} from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import { StudioError } from '#core/errors'
import { sheetLayout } from '#core/sheets/layout'
import { writeAtomically } from '../../../files/writeAtomically.ts'
import { adviseFonts } from '../adviseFonts.ts'
import { chosenPeople } from '../chosenPeople.ts'
import { copyOwnFiles } from '../copyOwnFiles.ts'
import { counted } from '../counted.ts'
import { findBatch, findTemplate } from '../findByName.ts'
import { unlock, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, countOption, languageOption, readOptions } from '../options.ts'
import { addOwnLabelOptions, ownLabelOptions, ownLabelsOf } from '../ownLabelOptions.ts'
import { printBatch } from '../printBatch.ts'
import { printCalibration } from '../printCalibration.ts'
import { printExpected } from '../printExpected.ts'
import type { Terminal } from '../terminal.ts'

const printOptions = commonOptions.extend({
  ...ownLabelOptions.shape,
  batch: z.string(),
  perPerson: z.boolean().default(false),
  merged: z.boolean().default(false),
  layout: z.custom<PrintLayout>((value) => printLayout.safeParse(value).success, {
    error:
      'is 1up, 2up, 4up, list, attendance, labels:CODE such as labels:70x37, labels:own, names:90x55, names:86x54, names:tent, addresses:CODE, envelopes:dl, envelopes:c5, envelopes:c6, or buttons: with 25, 32, 38, 44, 56 or 75',
  }),
  startAt: countOption(1, 1000),
  out: z.string().min(1).optional(),
  template: z.string().default('formal'),
  sides: printSides.default('front'),
  marks: z.boolean().default(true),
  copies: countOption(1, 1000).optional(),
  list: z.string().optional(),
  calibration: z.boolean().default(false),
  language: languageOption,
  only: z.array(z.string()).default([]),
  people: z.array(z.string()).default([]),
  reprint: z.boolean().default(false),
  replace: z.boolean().default(false),
})
type PrintOptions = z.infer<typeof printOptions>

export const printCommand = (terminal: Terminal): Command =>
  addOwnLabelOptions(new Command('print'))
    .description('write the certificates of a batch as PDF, or labels, or a list to sign')
    .addOption(new Option('--batch <name or id>', 'which batch; latest is the newest').default('latest'))
    .addOption(
      new Option(
        '--layout <1up|2up|4up|labels:CODE|names:SIZE|buttons:MM|list|attendance|addresses:CODE|envelopes:SIZE>',
        'certificates a sheet; labels by their measurements, such as labels:70x37, or labels:own; name badges (90x55, 86x54, tent); buttons (25 to 75 mm); addresses:CODE or envelopes (dl, c5, c6) for those with a postal address; a sign-off list; or an attendance list',
      ).default('1up'),
    )
    .addOption(new Option('--start-at <n>', 'the first free label of the first sheet').default('1'))
    .option('--merged', 'only one file with a page for each person')
    .option('--per-person', 'only one file for each person')
    .option(
      '--out <path>',
      'put one file with everything here, too; with --per-person, a folder for the files',
    )
    .addOption(
      new Option(
        '--sides <front|long-edge|short-edge>',
        'print the backs too, with criteria that are too long for the front; by the edge the printer turns paper over',
      ).default('front'),
    )
    .option('--copies <n>', 'so many buttons of each badge, instead of one for each person')
    .option('--list <file>', 'for --layout attendance: who is expected by a list, before anything is issued')
    .option('--calibration', 'write a page that shows what your printer does to the paper; see `printer`')
    .option('--language <code>', 'of the calibration page: en, fi or ar')
    .option('--no-marks', 'leave out the marks at which paper is cut and folded')
    .option('--template <name or id>', 'how the certificates look; see `templates`')
    .option('--only <numbers...>', 'only the people whose certificates have these numbers')
    .option('--people <names...>', 'only these people of the batch, by name or a part of it')
    .option(
      '--reprint',
      'mark pages of people printed before, also of those printed today; of earlier days they always are',
    )
    .option('--replace', 'what was printed before was not handed out: mark no page')
    .action(async (_options: unknown, command: Command) => print(terminal, command))

async function print(terminal: Terminal, command: Command): Promise<void> {
  const options = readOptions(command, printOptions)
  if (options.calibration) return printCalibration(terminal, options)
  if (options.list !== undefined) return printExpected(terminal, { ...options, list: options.list })
  const own = ownLabelsOf(options.layout.replace(/^addresses:/, 'labels:'), options)
  refuseContradictions(options, own)
  const { output } = terminal
  const { layout, startAt } = options
  await withWorkspace(terminal, options, async (client, workspace) => {
    const batch = findBatch(await client.batches.list(), options.batch)
    const template = findTemplate(await client.templates.list({ previews: false }), options.template)
    // Each certificate carries a seal by the issuer's key, so that its page can be checked too.
    if (layout.endsWith('up')) await unlock(terminal, options, client, workspace)
    const only = await onlyOf(terminal, client, batch.id, options)
    const printed = await printBatch(terminal, client, batch.id, {
      mode: modeOf(options),
      layout,
      startAt,
      template,
      sides: options.sides,
      marks: options.marks,
      ...(own && { ownLabels: own }),
      ...(options.copies !== undefined && { copies: options.copies }),
      ...(only && { only }),
      reprints: options.replace ? 'replace' : options.reprint ? 'mark' : 'mark-later',
    })
    const out = options.out === undefined ? null : resolve(options.out)
    if (out !== null && options.perPerson) await copyOwnFiles(printed.own, out)
    else if (out !== null) writeAtomically(out, await readFile(printed.merged!), { flush: true })
    const merged = out !== null && !options.perPerson ? out : printed.merged
    const folder = out !== null && options.perPerson ? out : printed.folder
    output.say(`${counted(printed.pages, 'page')} for “${output.name(batch.name)}”.`, 'good')
    if (printed.reprints > 0)
      output.say(`  ${counted(printed.reprints, 'page')} marked as a reprint, because of an earlier print.`)
    for (const { sentence } of printed.notes) output.warn(sentence)
    await adviseFonts(terminal, client, printed.notes.map(({ characters = '' }) => characters).join(''))
    if (merged !== null) output.say(`  All in one   ${merged}`)
    if (folder !== null) output.say(`  One each     ${folder}`)
    output.answer({ batch: { id: batch.id, name: batch.name }, ...printed, merged, folder })
  })
}

const onlyOf = async (
  terminal: Terminal,
  client: StudioClient,
  batchId: string,
  { only, people }: PrintOptions,
): Promise<string[] | null> =>
  only.length + people.length === 0
    ? null
    : chosenPeople(client, batchId, { numbers: only, names: people }, terminal.output)

/** Before anybody is asked for a passphrase. */
function refuseContradictions(options: PrintOptions, own: OwnLabelsInput | undefined): void {
  const { layout, startAt, perPerson, merged, out, reprint, replace } = options
  if (reprint && replace) {
    throw new StudioError(
      'terminal/usage',
      '--reprint marks the pages and --replace leaves the mark out. Leave one of them out.',
    )
  }
  if (layout !== 'attendance' && !layout.startsWith('envelopes:') && (layout !== '1up' || startAt > 1))
    sheetLayout(layout.replace(/^addresses:/, 'labels:'), { startAt, own: own ? ownLabels.parse(own) : null })
  if (perPerson && (layout !== '1up' || (merged && out !== undefined))) {
    throw new StudioError(
      'terminal/usage',
      'With --per-person each person gets a file, so --layout has no meaning, and --out is a folder for these files alone. Leave one out.',
    )
  }
}

const modeOf = ({ perPerson, merged, layout, out }: PrintOptions): PrintMode => {
  if (layout !== '1up') return 'merged'
  if (out !== undefined) return perPerson ? 'per-person' : 'merged'
  return perPerson === merged ? 'both' : perPerson ? 'per-person' : 'merged'
}
