import type { RowProblem } from '../contract/people.ts'
import { missingWritings, writingInEnglish } from '../text/writings.ts'
import { characterInWords, quoted } from './inWords.ts'
import { bad, note } from './rowProblem.ts'

/** Longer than any name that is carried; longer than a certificate can show. */
const MAX_NAME_LENGTH = 200

/** A dash or a dot is how people say that a cell is empty. What was lost or cannot be printed has its own problem. */
const NAMES_SOMEBODY = /[\p{L}\p{N}\p{So}\p{C}?\uFFFD]/u
const UNPRINTABLE = /[\p{Cc}\p{Co}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFC]/gu
const LOST = /\uFFFD|(?<=\p{L})\?(?=\p{L})|^\?(?=\p{L})|\?{2,}/u

/** What is wrong with a whole name, already cleaned. `missingCharacters` names letters that no font here has. */
export function checkName(
  name: string,
  missingCharacters: (text: string) => readonly string[],
): RowProblem[] {
  if (!NAMES_SOMEBODY.test(name))
    return [
      bad(
        'name-missing',
        'name',
        name === ''
          ? 'This row has no name, so there is nothing to print on the badge.'
          : `${quoted(name)} is not a name.`,
        'Type the name, or leave the row out.',
      ),
    ]
  if (name.length > MAX_NAME_LENGTH)
    return [
      bad(
        'name-too-long',
        'name',
        `The name ${quoted(name)} has ${name.length.toLocaleString('en')} characters. A badge takes ${MAX_NAME_LENGTH}.`,
        'Shorten the name. If other cells ran into it, check the quotation marks in the file.',
      ),
    ]
  return [hidden(name), garbled(name), missing(name, missingCharacters)].filter((problem) => problem !== null)
}

function hidden(name: string): RowProblem | null {
  const found = name.match(UNPRINTABLE)
  if (found === null) return null
  const cleaned = name.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim()
  return bad(
    'name-unprintable',
    'name',
    `The name ${quoted(name)} holds a character that cannot be printed, ${characterInWords(found[0])}.`,
    'Take the name without it, or type the name anew.',
    cleaned === '' ? [] : [cleaned],
  )
}

/** Letters that were lost or mixed up in some program before: nobody is called ?ukasz or PÃ¤ivi. */
function garbled(name: string): RowProblem | null {
  const meant = undoDoubleEncoding(name)
  if (meant === null && !LOST.test(name)) return null
  return bad(
    'name-garbled',
    'name',
    meant === null
      ? `Letters of the name ${quoted(name)} were lost before the list came here.`
      : `The letters of the name ${quoted(name)} are mixed up. It reads ${quoted(meant)} when put right.`,
    'Correct the name. If many names look like this, choose another encoding for the list.',
    meant === null ? [] : [meant],
  )
}

/** UTF-8 once read as Windows-1252 and saved so: the bytes behind the letters are valid UTF-8 only by that accident. */
function undoDoubleEncoding(name: string): string | null {
  if (!/[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6-\u2122]/.test(name)) return null
  const bytes = Array.from(name, (letter) => windows1252Byte(letter.codePointAt(0)!))
  if (bytes.includes(-1)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)).normalize('NFC')
  } catch {
    return null
  }
}

const byteByLetter = new Map<number, number>()
for (let byte = 0x80; byte < 0xa0; byte++)
  byteByLetter.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)).codePointAt(0)!, byte)

const windows1252Byte = (code: number): number =>
  byteByLetter.get(code) ?? (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : -1)

function missing(name: string, missingCharacters: (text: string) => readonly string[]): RowProblem | null {
  const letters = missingCharacters(name)
  if (letters.length === 0) return null
  const some = letters.slice(0, 3).map(characterInWords).join(', ')
  const writings = missingWritings(letters).map(({ writing }) => writingInEnglish(writing))
  return note(
    'name-without-font',
    'name',
    `No font of the studio has ${some} (${writings.join(', ')}), so a certificate cannot show the name as it is written.`,
    'The badge itself keeps it. For paper, choose a font of this computer that has the letters, or ask the person for a spelling in another script.',
  )
}
