import { unzipSync } from 'fflate'
import { StudioError } from '../errors.ts'
import { utf16ByZeros } from './decodeText.ts'

/** A spreadsheet of 200,000 people unpacks to about 100 MB; a bomb unpacks to gigabytes. */
const MAX_UNPACKED_BYTES = 600 * 1024 * 1024

/**
 * What a chosen file really is, by its content and not by its name. Throws a `people/…` error that says what it
 * seems to be instead of a list and how to get a list out of it.
 */
export function recogniseFile(bytes: Uint8Array): 'text' | 'xlsx' | 'ods' {
  if (bytes.length === 0) throw new StudioError('people/empty', EMPTY)
  if (startsWith(bytes, 'PK\x03\x04')) return recogniseZip(bytes)
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw oldOfficeFile(bytes)
  const foreign = FOREIGN.find(({ marks }) => marks.some((mark) => startsWith(bytes, mark)))
  if (foreign !== undefined) throw notAList(foreign.seems, foreign.instead)
  if (looksLikeWebPage(bytes))
    throw notAList(
      'a web page, although its name may end in .xls',
      'Open it in Excel or LibreOffice, save it as .xlsx, and choose that file.',
    )
  if (isBinary(bytes))
    throw notAList(
      'not text and not a spreadsheet',
      'Choose a CSV, XLSX, ODS or text file, or paste the list.',
    )
  return 'text'
}

export const EMPTY = 'This list is empty. Choose another file, or paste or type the names.'

const notAList = (seems: string, instead: string) =>
  new StudioError('people/not-a-list', `This file cannot be read as a list: it is ${seems}. ${instead}`)

const PASTE = 'Choose a CSV, XLSX, ODS or text file, or copy the names and paste them here.'

const FOREIGN: readonly { marks: readonly string[]; seems: string; instead: string }[] = [
  { marks: ['%PDF'], seems: 'a PDF document', instead: 'Copy the names from it and paste them here.' },
  { marks: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'], seems: 'a picture', instead: PASTE },
  {
    marks: ['{\\rtf'],
    seems: 'a text document (RTF)',
    instead: 'Copy the names from it and paste them here.',
  },
  {
    marks: ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh9', '\xfd7zXZ'],
    seems: 'a packed archive',
    instead: 'Unpack it and choose the list inside.',
  },
  {
    marks: ['\xff\xfe\0\0', '\0\0\xfe\xff'],
    seems: 'text in UTF-32, which hardly any program writes',
    instead: 'Save it as CSV in UTF-8 and choose that file.',
  },
  { marks: ['MZ\x90\0', '\x7fELF', 'SQLite format'], seems: 'a program or database file', instead: PASTE },
]

function startsWith(bytes: Uint8Array, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false
  return true
}

/** Lists the parts of an OpenDocument file, and says which of them are encrypted. */
const MANIFEST = 'META-INF/manifest.xml'

function recogniseZip(bytes: Uint8Array): 'xlsx' | 'ods' {
  const names = new Set<string>()
  let unpacked = 0
  let manifest: Uint8Array | undefined
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.add(name)
        unpacked += originalSize
        return name === MANIFEST && originalSize < 1_000_000
      },
    })
    manifest = parts[MANIFEST]
  } catch (error) {
    throw damaged(error)
  }
  if (unpacked > MAX_UNPACKED_BYTES)
    throw new StudioError(
      'people/too-large',
      'This spreadsheet is too large to read. Copy the sheet with the names into a new file and choose that.',
      { megabytes: Math.round(unpacked / 1024 / 1024) },
    )
  if (names.has('xl/workbook.xml')) return 'xlsx'
  if (names.has('xl/workbook.bin'))
    throw notAList('a binary workbook (.xlsb)', 'Save it as .xlsx and choose that file.')
  if (names.has('word/document.xml'))
    throw notAList('a Word document', 'Copy the names from it and paste them here.')
  if (names.has('encrypted-package') || new TextDecoder().decode(manifest).includes('encryption-data'))
    throw passwordProtected()
  if (names.has('content.xml') && names.has(MANIFEST)) return 'ods'
  if ([...names].some((name) => name.startsWith('Index/') && name.endsWith('.iwa')))
    throw notAList('an Apple Numbers document', 'Export it as Excel or CSV and choose that file.')
  throw notAList('a packed archive', 'Unpack it and choose the list inside.')
}

/** Old binary Office files and encrypted new ones share one container; stream names tell them apart. */
function oldOfficeFile(bytes: Uint8Array): StudioError {
  if (containsWide(bytes, 'EncryptedPackage')) return passwordProtected()
  return new StudioError(
    'people/old-excel',
    'This is an old Excel file (.xls) or another old Office file. Open it in Excel or LibreOffice, save it as .xlsx, and choose that file.',
  )
}

export const damaged = (cause: unknown): StudioError =>
  new StudioError(
    'people/damaged',
    'This spreadsheet is damaged or was not copied completely. Open it where it was made, save it again, and choose the new file.',
    {},
    { cause },
  )

export const passwordProtected = (): StudioError =>
  new StudioError(
    'people/password-protected',
    'This spreadsheet is protected with a password. Open it, save a copy without the password, and choose the copy.',
  )

function containsWide(bytes: Uint8Array, text: string): boolean {
  const wide = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wide[0]!); at !== -1; at = bytes.indexOf(wide[0]!, at + 1))
    if (wide.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

function looksLikeWebPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  return /^[^a-z]*<(!doctype html|html|table|\?xml[^>]*>[^<]*<(\?mso|html|workbook))/i.test(start)
}

/** Text has line ends and tabs but hardly any other control character; UTF-16 has zeros, in a pattern. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, '\xff\xfe') || startsWith(bytes, '\xfe\xff') || utf16ByZeros(bytes) !== null)
    return false
  const length = Math.min(bytes.length, 1 << 20)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  }
  return controls > 1 + length / 200
}
