import type { TitleFound } from '#core/contract/families'
import { StudioError } from '#core/errors'
import { readTitles } from '#core/family/titles/readTitles'
import { titleNote } from '#core/family/titles/titleNotes'
import { titleRows } from '#core/family/titles/titleRows'
import { decodeText } from '#core/people/decodeText'
import { readSpreadsheet } from '#core/people/readSpreadsheet'
import { recogniseFile } from '#core/people/recogniseFile'
import type { StudioArt } from '../artwork/openStudioArt.ts'

export interface TitlesGiven {
  readonly text?: string | undefined
  readonly file?: File | undefined
  /** Of the person. */
  readonly language: string
}

/**
 * Titles from pasted text or from a file: text, web page, CSV, XLSX or ODS. Throws `families/no-titles`, and the
 * `people/…` errors for a file that is none of these.
 */
export async function readGivenTitles(
  art: Pick<StudioArt, 'suggestIcons'>,
  { text, file, language }: TitlesGiven,
): Promise<{ titles: TitleFound[]; notes: string[] }> {
  const rows = file ? await rowsOf(await file.bytes()) : titleRows(text ?? '')
  const { titles, notes } = readTitles(rows, language)
  if (titles.length === 0) {
    throw new StudioError(
      'families/no-titles',
      'There is no title in this. Write or paste the titles of the badges, one to a line.',
    )
  }
  return {
    titles: withIcons(titles, art),
    notes: notes.map((note) => titleNote(note, language)),
  }
}

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  if (isWebPage(bytes)) return titleRows(decodeText(bytes).text)
  const format = recogniseFile(bytes)
  if (format === 'text') return titleRows(decodeText(bytes).text)
  const { grid } = await readSpreadsheet(bytes, format, null)
  // Empty rows were left out; with them, notes can name the row of the sheet.
  const rows = Array.from({ length: grid.lines.at(-1) ?? 0 }, (): string[] => [])
  grid.lines.forEach((line, i) => {
    rows[line - 1] = [...grid.rows[i]!]
  })
  return rows
}

/** Lists of people are never web pages; lists of titles may well be. */
const isWebPage = (bytes: Uint8Array): boolean =>
  /^[^a-z]*<(?:!doctype html|html|ul|ol|table)/i.test(
    new TextDecoder('windows-1252').decode(bytes.subarray(0, 512)),
  )

/** Icons tell members apart, so none is taken twice; steps of one badge share theirs. */
function withIcons(
  titles: readonly Omit<TitleFound, 'icon'>[],
  art: Pick<StudioArt, 'suggestIcons'>,
): TitleFound[] {
  const subjects = [...new Set(titles.map(({ title }) => title))]
  const suggested = art.suggestIcons(subjects, mostSpoken(titles))
  const iconByTitle = new Map(subjects.map((title, i) => [title, suggested[i]!]))
  return titles.map((found) => ({ ...found, icon: iconByTitle.get(found.title)! }))
}

function mostSpoken(titles: readonly Pick<TitleFound, 'language'>[]): string {
  const groups = [...Map.groupBy(titles, ({ language }) => language)]
  return groups.toSorted((a, b) => b[1].length - a[1].length)[0]![0]
}
