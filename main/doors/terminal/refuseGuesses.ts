import type { PeopleList } from '#core/contract/people'
import { StudioError } from '#core/errors'
import type { ListOptions } from './readList.ts'
import type { Terminal } from './terminal.ts'

/**
 * A name read in the wrong encoding, or a day taken for a month, would be signed for good. Where the list does not
 * settle it, the person does: throws `terminal/encoding-unclear` or `terminal/date-order-unclear` with the choices.
 * A dry run only warns.
 */
export function refuseGuesses(
  terminal: Terminal,
  list: PeopleList,
  options: ListOptions & { dryRun: boolean },
): void {
  for (const unclear of [encodingUnclear(terminal, list, options), dateOrderUnclear(list, options)]) {
    if (unclear && !options.dryRun) throw unclear
    if (unclear) terminal.output.warn(unclear.message)
  }
}

function encodingUnclear({ output }: Terminal, list: PeopleList, options: ListOptions): StudioError | null {
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
