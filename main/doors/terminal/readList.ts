import { z } from 'zod'
import type { StudioClient } from '#core/contract/client'
import { type PeopleList, type PersonField, personFields, type ReadingChoice } from '#core/contract/people'
import { StudioError } from '#core/errors'
import { foldText } from '#core/people/foldText'
import { chosenFile } from './chosenFile.ts'
import { readStdinBytes } from './readStdin.ts'

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const

export const listOptions = z.object({
  people: z.string(),
  encoding: z.string().optional(),
  delimiter: z
    .union(
      [
        z.enum([',', ';', '\t', '|']),
        z.enum(['comma', 'semicolon', 'tab', 'pipe']).transform((word) => DELIMITERS[word]),
      ],
      {
        error: 'is comma, semicolon, tab or pipe',
      },
    )
    .optional(),
  sheet: z.string().optional(),
  header: z.boolean().optional(),
  map: z.array(z.string()).default([]),
  dateOrder: z.enum(['day-month', 'month-day', 'year-month']).optional(),
})
export type ListOptions = z.infer<typeof listOptions>

/** Reads the list with the choices that were made on the command line, and gives the columns their meaning. */
export async function readList(
  client: StudioClient,
  options: ListOptions,
  stdin: NodeJS.ReadStream,
): Promise<PeopleList> {
  const file =
    options.people === '-'
      ? new File([await readStdinBytes(stdin)], 'list')
      : await chosenFile(options.people)
  const list = await client.people.read({ source: { kind: 'file', file }, choice: choiceOf(options) })
  if (options.map.length === 0 && options.dateOrder === undefined) return list
  return client.people.map({
    id: list.id,
    fields: mappedFields(list, options.map),
    ...(options.dateOrder && { dateOrder: options.dateOrder }),
  })
}

const choiceOf = ({ encoding, delimiter, sheet, header }: ListOptions): ReadingChoice => ({
  ...(encoding !== undefined && { encoding }),
  ...(delimiter !== undefined && { delimiter }),
  ...(sheet !== undefined && { sheet }),
  ...(header !== undefined && { hasHeader: header }),
})

/** `Etunimi=firstName,3=email`: a heading or a column number on the left, what it means on the right. */
function mappedFields(list: PeopleList, maps: readonly string[]): PersonField[] {
  const chosen = new Map<number, PersonField>()
  for (const pair of maps.flatMap((map) => map.split(','))) {
    const cut = pair.lastIndexOf('=')
    const column = cut > 0 ? columnOf(list, pair.slice(0, cut).trim()) : undefined
    if (column === undefined) {
      const headings = list.columns.map(({ header }) => header).join(' · ')
      throw new StudioError(
        'terminal/usage',
        `--map “${pair}” names no column of this list. Write COLUMN=FIELD. The columns are: ${headings}.`,
      )
    }
    chosen.set(column, fieldOf(pair.slice(cut + 1).trim()))
  }
  const taken = new Set(chosen.values())
  return list.columns.map(({ index, field }) => chosen.get(index) ?? (taken.has(field) ? 'ignore' : field))
}

function columnOf(list: PeopleList, named: string): number | undefined {
  const byHeading = list.columns.find(({ header }) => foldText(header) === foldText(named))
  const byNumber = /^\d+$/.test(named) ? list.columns[Number(named) - 1] : undefined
  return (byHeading ?? byNumber)?.index
}

function fieldOf(named: string): PersonField {
  const field = personFields.find((known) => known.toLowerCase() === named.toLowerCase())
  if (field) return field
  throw new StudioError(
    'terminal/usage',
    `--map knows no field “${named}”. The fields are: ${personFields.join(', ')}.`,
  )
}
