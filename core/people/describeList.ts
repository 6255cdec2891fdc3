import type { ListColumn, PeopleList } from '../contract/people.ts'
import { cleanLine, shorten } from './cleanText.ts'
import type { DecidedOrder } from './dateOrder.ts'
import type { Mapping } from './personCells.ts'
import type { Table } from './readTable.ts'

const SAMPLES = 3
const SEARCHED = 2000

/** A list as the screen and the terminal show it: what was understood, so that a person can see and change it. */
export function describeList(
  id: string,
  title: string,
  table: Table,
  mapping: Mapping,
  dates: DecidedOrder,
): PeopleList {
  return {
    id,
    title,
    reading: { ...table.reading, sheets: [...table.reading.sheets] },
    encodings: [...table.encodings],
    columns: mapping.fields.map((field, index): ListColumn => {
      const header = cleanLine(table.header[index] ?? '')
      return {
        index,
        header: header === '' ? `Column ${index + 1}` : shorten(header, 120),
        field,
        samples: samplesOf(table, index),
      }
    }),
    rowCount: table.rows.length,
    dateOrder: dates.order,
    dateOrderUnclear: dates.unclear,
  }
}

function samplesOf({ rows }: Table, column: number): string[] {
  const samples: string[] = []
  for (const row of rows.slice(0, SEARCHED)) {
    const sample = shorten(cleanLine((row[column] ?? '').slice(0, 200)), 80)
    if (sample !== '') samples.push(sample)
    if (samples.length === SAMPLES) break
  }
  return samples
}
