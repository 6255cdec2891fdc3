import type { PeopleList, PersonField } from '#core/contract/people'
import { StudioError } from '#core/errors'
import { fieldOfHeader } from '#core/people/fieldOfHeader'
import type { Output } from './output.ts'
import type { ListOptions } from './readList.ts'
import type { Terminal } from './terminal.ts'

/**
 * A town taken for a name, a name read in the wrong encoding, or a day taken for a month, would be signed for good.
 * Where the list does not settle it, the person does: throws `terminal/name-unclear`, `terminal/encoding-unclear` or
 * `terminal/date-order-unclear` with the choices. A dry run only warns.
 */
export function refuseGuesses(
  terminal: Terminal,
  list: PeopleList,
  options: ListOptions & { dryRun: boolean },
): void {
  const { output } = terminal
  for (const unclear of [
    nameUnclear(output, list, options),
    encodingUnclear(output, list, options),
    dateOrderUnclear(list, options),
  ]) {
    if (unclear && !options.dryRun) throw unclear
    if (unclear) output.warn(unclear.message)
  }
}

const NAMES: ReadonlySet<PersonField> = new Set(['name', 'firstName', 'lastName', 'lastFirstName'])

/** The column of names was chosen by what is in it, against a heading that says something else. */
function nameUnclear(output: Output, list: PeopleList, options: ListOptions): StudioError | null {
  if (!list.columns.some(({ field }) => NAMES.has(field))) {
    return new StudioError(
      'terminal/name-unclear',
      'No column of this list looks like names. If there is one, say which, such as --map "1=name" for the first.',
    )
  }
  if (options.map.length > 0 || !list.reading.hasHeader) return null
  const guessed = list.columns.find(({ field, index, header }) => {
    return NAMES.has(field) && header !== `Column ${index + 1}` && fieldOfHeader(header) === null
  })
  if (guessed === undefined) return null
  return new StudioError(
    'terminal/name-unclear',
    `No heading of this list says where the names are. If they are under “${output.name(guessed.header)}”, add --map "${guessed.index + 1}=${guessed.field}".`,
  )
}

function encodingUnclear(output: Output, list: PeopleList, options: ListOptions): StudioError | null {
  const { encoding, encodingCertain } = list.reading
  if (encoding === null || encodingCertain || options.encoding !== undefined) return null
  const choices = list.encodings.map(
    (choice) => `  --encoding ${choice.encoding}   reads ${output.name(choice.sample)}`,
  )
  return new StudioError(
    'terminal/encoding-unclear',
    [
      'The list does not say how its letters are stored. Choose the line whose name is spelled right:',
      ...choices,
    ].join('\n'),
  )
}

function dateOrderUnclear(list: PeopleList, options: ListOptions): StudioError | null {
  if (!list.dateOrderUnclear || options.dateOrder !== undefined) return null
  return new StudioError(
    'terminal/date-order-unclear',
    'The dates of this list can be read two ways. Say which comes first: --date-order day-month or --date-order month-day.',
  )
}
