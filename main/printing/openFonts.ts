import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { CertificateFonts } from '#core/certificate/certificate'
import { openTypeface, type Typeface } from '#core/text/typeface'
import { type ChosenFont, editionOf, FOREIGN_SCALE, openChosenFont, plainName } from '../fonts/chosenFonts.ts'
import { certificateFaces, type FaceName, type FontFile } from './fonts.ts'

const require = createRequire(import.meta.url)
const opened = new Map<string, Typeface>()
const sets = new Map<FaceName, { edition: string; fonts: CertificateFonts }>()
let chosenFonts: () => readonly ChosenFont[] = () => []

/** Which fonts of the computer stand behind those of the studio. One answer for the process, as it is one computer. */
export function printWith(chosen: () => readonly ChosenFont[]): void {
  chosenFonts = chosen
}

/** Tells apart what was laid out before a font of the computer was chosen, taken back or removed. */
export const fontsEdition = (): string => chosenFonts().map(editionOf).join('\n')

/** Kept: each of them is read once. What the computer's fonts were when they were opened stays while they are used. */
export function openFonts(face: FaceName = 'serif'): CertificateFonts {
  // Asked each time: another window may have chosen one, and a font may be removed.
  const edition = fontsEdition()
  let set = sets.get(face)
  if (set?.edition !== edition) {
    const own = chosenFonts().map(openOfComputer)
    const { text, italic, strong, code } = certificateFaces[face]
    const stack = (files: readonly FontFile[]) => [...files.map(open), ...own]
    set = {
      edition,
      fonts: { text: stack(text), italic: stack(italic), strong: stack(strong), code: stack(code) },
    }
    sets.set(face, set)
  }
  return set.fonts
}

function open({ path, scale }: FontFile): Typeface {
  // One file may serve in two sizes.
  const key = `${path} ${scale}`
  const name = basename(path, '.ttf').replaceAll('_', '-')
  const read = () => openTypeface(name, readFileSync(require.resolve(`@expo-google-fonts/${path}`)), scale)
  const typeface = opened.get(key) ?? new LazyTypeface(name, scale, false, read)
  opened.set(key, typeface)
  return typeface
}

/** One that is gone or damaged has no characters, so nothing is set in it. */
function openOfComputer(chosen: ChosenFont): Typeface {
  const key = editionOf(chosen)
  const typeface =
    opened.get(key) ??
    new LazyTypeface(plainName(chosen.name), FOREIGN_SCALE, true, () => openOrEmpty(chosen))
  opened.set(key, typeface)
  return typeface
}

function openOrEmpty(chosen: ChosenFont): Typeface {
  try {
    return openChosenFont(chosen)
  } catch {
    return { ...open(certificateFaces.serif.text[0]!), characters: new Set() }
  }
}

/** Read when something is first set in it: most batches need two or three of the faces. */
class LazyTypeface implements Typeface {
  readonly name: string
  readonly scale: number
  readonly isForeign: boolean
  readonly #read: () => Typeface
  #typeface: Typeface | undefined

  constructor(name: string, scale: number, isForeign: boolean, read: () => Typeface) {
    this.name = name
    this.scale = scale
    this.isForeign = isForeign
    this.#read = read
  }

  get data() {
    return this.#open().data
  }

  get font() {
    return this.#open().font
  }

  get face() {
    return this.#open().face
  }

  get upem() {
    return this.#open().upem
  }

  get characters() {
    return this.#open().characters
  }

  #open(): Typeface {
    this.#typeface ??= this.#read()
    return this.#typeface
  }
}
