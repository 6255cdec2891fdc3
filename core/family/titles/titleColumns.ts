import { readMark } from './readMark.ts'

export interface TitleCells {
  readonly title: string
  readonly subtitle: string
  readonly level: string
}

export interface TitleColumns {
  /** The first row that is not a heading. */
  readonly first: number
  readonly cellsOf: (row: readonly string[]) => TitleCells
}

type Column = keyof TitleCells

const HEADINGS: Readonly<Record<Column, string>> = {
  title: `title|titles|badge|badges|badge name|name|nimi|otsikko|merkki|osaamismerkki|titel|namn|märke|العنوان|عنوان|الاسم|اسم|الشارة|نام|назва|название|значок|имя|ім’я|ชื่อ|tên|huy hiệu|magac|cinwaan|ኣርእስቲ|ስም|शीर्षक|नाम|bezeichnung|titre|nom|título|nombre|nazwa|nimetus`,
  subtitle: `subtitle|sub title|small print|tagline|alaotsikko|lisäteksti|underrubrik|undertitel|العنوان الفرعي|زیرعنوان|підзаголовок|подзаголовок|คำบรรยาย|phụ đề|उपशीर्षक|untertitel|sous-titre|subtítulo`,
  level: `level|levels|step|stage|taso|nivå|steg|المستوى|مستوى|سطح|рівень|уровень|ระดับ|cấp|cấp độ|heer|ደረጃ|स्तर|stufe|niveau|nivel|poziom|tase`,
}

const columnByHeading = new Map(
  Object.entries(HEADINGS).flatMap(([column, words]) =>
    words.split('|').map((word) => [word.normalize('NFKC'), column as Column] as const),
  ),
)

/** Which cells are what: by headings if the first row has them, else the title first and its small print or level after. */
export function columnsOf(rows: readonly (readonly string[])[]): TitleColumns {
  const at = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  const heads = (rows[at] ?? []).map((cell) =>
    columnByHeading.get(cell.normalize('NFKC').toLowerCase().trim()),
  )
  // A lone word such as "Name" may be a heading or a title; two columns, or rows below, tell.
  const headed = heads.includes('title') && rows.length > at + 1 && (heads.length > 1 || rows.length > at + 2)
  if (headed) return { first: at + 1, cellsOf: (row) => cellsAt(row, (column) => heads.indexOf(column)) }
  const second = rows.map((row) => row[1]?.trim() ?? '').filter((cell) => cell !== '')
  const levels = second.length > 0 && second.every((cell) => readMark(cell) !== null)
  const places: Record<Column, number> = levels
    ? { title: 0, level: 1, subtitle: 2 }
    : { title: 0, subtitle: 1, level: -1 }
  const numbered = isNumbered(rows)
  return { first: 0, cellsOf: (row) => cellsAt(numbered ? row.slice(1) : row, (column) => places[column]) }
}

/** A first column that only counts. */
const isNumbered = (rows: readonly (readonly string[])[]): boolean => {
  const filled = rows.filter((row) => row.length > 1)
  return filled.length > 1 && filled.every(([cell]) => /^\s*\d{1,3}[.)]?\s*$/.test(cell ?? ''))
}

function cellsAt(row: readonly string[], placeOf: (column: Column) => number): TitleCells {
  const cell = (column: Column): string => row[placeOf(column)]?.replace(/\t/g, ' ') ?? ''
  return { title: cell('title'), subtitle: cell('subtitle'), level: cell('level') }
}
