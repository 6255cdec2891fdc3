import { StudioError } from '#core/errors'
import { ROWS_PER_PAGE } from '#core/sheets/layOutList'
import { listWording } from '#core/sheets/listWording'
import { openListPages } from './listPages.ts'
import { memorySink } from './memorySink.ts'

export interface Attendee {
  readonly name: string
  /** BCP 47 of the name, if known. */
  readonly language: string | null
}

export interface AttendanceList {
  readonly people: readonly Attendee[]
  /** What they come to. */
  readonly title: string
  readonly issuer: string
  /** BCP 47; of the headings. */
  readonly language: string
  readonly at: Date
  /** One page of it, from 0; all if it is not given. */
  readonly only?: number
}

export interface AttendanceFile {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Characters of names that could not be printed as they are. */
  readonly missing: readonly string[]
}

/** Who is expected, with room for the time and a signature, and empty rows for those who come as well. */
export async function attendancePdf({
  people,
  title,
  issuer,
  language,
  at,
  only,
}: AttendanceList): Promise<AttendanceFile> {
  if (people.length === 0) {
    throw new StudioError(
      'batches/nobody-expected',
      'There is nobody on this list yet. Bring people in first.',
    )
  }
  const texts = listWording(language)
  const sink = memorySink()
  const info = { title, author: issuer, language: texts.language, at }
  const head = { kind: 'attendance', texts, title, issuer } as const
  const list = await openListPages(head, people.length, info, sink, only)
  const first = only === undefined ? 0 : only * ROWS_PER_PAGE
  const shown = only === undefined ? people : people.slice(first, first + ROWS_PER_PAGE)
  const missing = shown.flatMap((person) => list.add({ ...person, number: '', achievement: '' }))
  const pages = list.end(null)
  return { bytes: sink.bytes(), pages, missing: [...new Set(missing)] }
}
