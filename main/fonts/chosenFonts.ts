/** The computer's fonts that somebody chose to print with. */
import { readFileSync, statSync } from 'node:fs'
import { fontNames } from '#core/text/fontNames'
import { openForeignTypeface, type Typeface } from '#core/text/typeface'
import { readFaces } from './readFaces.ts'

/** Where it was found, in a file of one or of several. */
export interface ChosenFont {
  readonly name: string
  readonly file: string
  readonly index: number
}

/** In bytes: the whole file is held while it is printed with. */
const LARGEST = 256 * 1024 * 1024

/** As large as the letters of a certificate's first face look beside those of other scripts. */
export const FOREIGN_SCALE = 0.88

/** Whether it can be printed with, from its place alone. */
export async function stateOf({ name, file, index }: ChosenFont): Promise<'ready' | 'gone' | 'damaged'> {
  const size = factsOf(file)?.size
  if (size === undefined) return 'gone'
  const faces = await readFaces(file, [])
  if (faces.length === 0 || size > LARGEST) return 'damaged'
  return faces.some((face) => face.index === index && face.name === name) ? 'ready' : 'gone'
}

/** What tells one state of a font's file from the next. */
export function editionOf({ file, index }: ChosenFont): string {
  const facts = factsOf(file)
  return facts ? `${file} ${index} ${facts.size} ${facts.mtimeMs}` : `${file} gone`
}

/** Null for a file that is not there, or that this person may not look at. */
function factsOf(file: string): { size: number; mtimeMs: number } | null {
  try {
    return statSync(file)
  } catch {
    return null
  }
}

/** Throws if the file cannot be read, or has another font in its place. */
export function openChosenFont({ name, file, index }: ChosenFont): Typeface {
  const facts = statSync(file)
  if (!facts.isFile() || facts.size > LARGEST) throw new Error('This is no font file, or too large a one')
  const typeface = openForeignTypeface(plainName(name), readFileSync(file), index, FOREIGN_SCALE)
  const table = typeface.face.referenceTable('name')
  const names = table && fontNames(new DataView(table.buffer, table.byteOffset, table.byteLength))
  if (names?.full !== name) throw new Error('Another font is in its place')
  return typeface
}

/** As PDF takes it, without spaces and signs. */
export const plainName = (name: string): string => name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60) || 'Font'
