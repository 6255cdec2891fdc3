import { Command, Option } from 'commander'
import { z } from 'zod'
import type { StudioClient } from '#core/contract/client'
import {
  confirmableProblem,
  type ListCounts,
  type ListDefaults,
  type PeopleList,
} from '#core/contract/people'
import { StudioError } from '#core/errors'
import { visibilities } from '#core/visibilities'
import { localDay } from '../../../people/localDay.ts'
import { adviseFonts } from '../adviseFonts.ts'
import { allPages } from '../allPages.ts'
import { count, counted } from '../counted.ts'
import {
  describeList,
  howToConfirm,
  type PlacedProblem,
  placedProblems,
  sayProblem,
} from '../describeList.ts'
import { findBadge } from '../findByName.ts'
import { unlock, withWorkspace } from '../openWorkspace.ts'
import { commonOptions, dayOption, readOptions, several } from '../options.ts'
import { listOptions, readList } from '../readList.ts'
import { refuseGuesses } from '../refuseGuesses.ts'
import { issueRest, resume, sayEnd } from '../resume.ts'
import type { Terminal } from '../terminal.ts'

const issueOptions = commonOptions.extend({
  ...listOptions.shape,
  badge: z.string().optional(),
  date: dayOption.optional(),
  activityStart: dayOption.optional(),
  activityEnd: dayOption.optional(),
  batchName: z.string().min(1).max(120).optional(),
  confirm: z.array(confirmableProblem).default([]),
  dryRun: z.boolean().default(false),
  strict: z.boolean().default(false),
  visibility: z.enum(visibilities).nullable().default(null),
})
type IssueOptions = z.infer<typeof issueOptions>

/** Notes on rows that are issued all the same: enough to see a pattern; `--json` has all. */
const NOTES_SHOWN = 20

export const issueCommand = (terminal: Terminal): Command =>
  new Command('issue')
    .description('issue badges to the people of a list, or go on with a batch')
    .option('--people <file>', 'the list: CSV, TSV, text, XLSX or ODS; - reads what is piped in')
    .option('--badge <name or id>', 'the badge for rows that do not name one')
    .option('--date <day>', 'the day of award for rows without a date (YYYY-MM-DD); today if left out')
    .option('--activity-start <day>', 'the first day of what the badge is given for (YYYY-MM-DD)')
    .option('--activity-end <day>', 'its last day, for rows that do not say it themselves')
    .option('--batch-name <name>', 'how to find this batch later')
    .option('--encoding <name>', 'how the letters are stored, such as utf-8 or windows-1252')
    .option('--delimiter <name>', 'what parts the cells: comma, semicolon, tab or pipe')
    .option('--sheet <name>', 'the sheet of a workbook')
    .option('--header', 'the first row is headings')
    .option('--no-header', 'the first row is a person, not headings')
    .option('--map <column=field,…>', 'what columns mean; may be given several times', several)
    .option('--date-order <order>', 'of dates such as 3/4/2026: day-month, month-day or year-month')
    .addOption(
      new Option(
        '--visibility <kind>',
        'how much of these badges anyone can see; as chosen for all if left out',
      ).choices(visibilities),
    )
    .option('--confirm <problem>', 'these rows are right as they are, such as duplicate-in-list', several)
    .option('--dry-run', 'show what would be issued, and issue nothing')
    .option('--strict', 'issue nothing if any row is refused')
    .option('--resume [batch]', 'go on with a batch that was paused or cut off')
    .action(async (typed: { resume?: string | true }, command: Command) =>
      typed.resume === undefined ? issue(terminal, command) : resume(terminal, command, typed.resume),
    )

async function issue(terminal: Terminal, command: Command): Promise<void> {
  if (command.opts().people === undefined) {
    throw new StudioError(
      'terminal/usage',
      'Give the list with --people FILE, or go on with a batch with --resume.',
    )
  }
  const options = readOptions(command, issueOptions)
  if (options.people === '-' && options.passphraseStdin) {
    throw new StudioError(
      'terminal/usage',
      'The list and the passphrase cannot both be piped in. Put the passphrase into ROSETTE_PASSPHRASE.',
    )
  }
  const { output } = terminal
  await withWorkspace(terminal, options, async (client, workspace) => {
    const defaults = await defaultsOf(client, options, terminal.world.now())
    const list = await readList(client, options, terminal.stdin)
    describeList(output, list)
    refuseGuesses(terminal, list, options)
    refuseWithoutBadge(list, defaults)
    const counts = await checked(client, list, defaults, options)
    const { refused, notes } = await problemsOf(client, list)
    sayProblems(terminal, counts, refused, notes)
    await adviseFonts(terminal, client, (await client.people.letters({ id: list.id })).missing)
    const report = { list: listFacts(list), counts, refused, notes }
    if (counts.bad > 0) terminal.leaveWith('refused')
    if (options.dryRun || counts.ready === 0 || (options.strict && counts.bad > 0)) {
      output.say(nothingIssued(options, counts))
      output.answer({ ...report, batch: null, failed: [] })
      return
    }
    await unlock(terminal, options, client, workspace)
    const name = options.batchName ?? nameFrom(list.title)
    const planned = await client.batches.plan({
      listId: list.id,
      name,
      defaults,
      visibility: options.visibility,
    })
    const { batch, failed } = await issueRest(terminal, client, planned)
    sayEnd(terminal, batch, failed)
    output.answer({ ...report, batch, failed })
  })
}

async function defaultsOf(client: StudioClient, options: IssueOptions, now: Date): Promise<ListDefaults> {
  const badge = options.badge && findBadge(await client.achievements.list(), options.badge)
  const { activityStart, activityEnd } = options
  if (activityStart !== undefined && activityEnd !== undefined && activityEnd < activityStart) {
    throw new StudioError(
      'terminal/usage',
      '--activity-end is a day before --activity-start. Correct one of them.',
    )
  }
  return {
    achievementId: badge ? badge.id : null,
    date: options.date ?? localDay(now),
    ...(activityStart !== undefined && { activityStart }),
    ...(activityEnd !== undefined && { activityEnd }),
  }
}

/** The file's name without its ending; batches are dated by themselves. */
const nameFrom = (title: string): string =>
  title
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .slice(0, 120)
    .trim() || 'List'

function refuseWithoutBadge(list: PeopleList, defaults: ListDefaults): void {
  if (defaults.achievementId !== null || list.columns.some(({ field }) => field === 'badge')) return
  throw new StudioError(
    'terminal/usage',
    'The list does not say which badge people get. Name it with --badge, or a column with --map COLUMN=badge.',
  )
}

async function checked(
  client: StudioClient,
  list: PeopleList,
  defaults: ListDefaults,
  options: IssueOptions,
): Promise<ListCounts> {
  const { id } = list
  let counts = await client.people.check({ id, defaults })
  for (const code of options.confirm) {
    const found = await problemRows(client, id)
    const rows = found.filter(({ problems }) => problems.some((problem) => problem.code === code))
    counts = await client.people.confirm({ id, rows: rows.map(({ row }) => row), code })
  }
  return counts
}

const problemRows = (client: StudioClient, id: string) =>
  allPages((page) => client.people.rows({ id, only: 'problems', ...page }))

async function problemsOf(client: StudioClient, list: PeopleList) {
  const [refused, notes]: [PlacedProblem[], PlacedProblem[]] = [[], []]
  for (const row of await problemRows(client, list.id)) {
    for (const problem of placedProblems(list, row))
      (problem.severity === 'bad' ? refused : notes).push(problem)
  }
  return { refused, notes }
}

function sayProblems(
  { output }: Terminal,
  counts: ListCounts,
  refused: readonly PlacedProblem[],
  notes: readonly PlacedProblem[],
): void {
  if (refused.length > 0) {
    output.say()
    output.say(`${counted(counts.bad, 'row')} refused`, 'heading')
    for (const problem of refused) sayProblem(output, problem)
    const confirm = howToConfirm(refused)
    if (confirm !== null) output.say(`  ${confirm}`)
  }
  if (notes.length > 0) {
    output.say()
    output.say('To look at; these rows are issued', 'heading')
    for (const problem of notes.slice(0, NOTES_SHOWN)) sayProblem(output, problem)
    if (notes.length > NOTES_SHOWN)
      output.say(`  And ${count(notes.length - NOTES_SHOWN)} more; --json lists all.`)
  }
  output.say()
  const withoutEmail =
    counts.withoutEmail > 0 ? ` ${count(counts.withoutEmail)} without e-mail: that is fine.` : ''
  output.say(`${counted(counts.ready, 'row')} ready to issue.${withoutEmail}`)
}

function nothingIssued(options: IssueOptions, counts: ListCounts): string {
  if (options.dryRun) return 'Nothing was issued, as asked by --dry-run.'
  if (counts.ready === 0) return 'Nothing was issued, because no row is ready.'
  return 'Nothing was issued, because --strict was given and rows were refused. Mend the list and run it again.'
}

const listFacts = ({ title, rowCount, reading, columns, dateOrder }: PeopleList) => ({
  title,
  rowCount,
  reading,
  columns: columns.map(({ header, field }) => ({ header, field })),
  dateOrder,
})
