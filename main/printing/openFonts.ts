import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { CertificateFonts } from '#core/certificate/certificate'
import { openTypeface, type Typeface } from '#core/text/typeface'
import { certificateFaces, type FaceName, type FontFile } from './fonts.ts'

const require = createRequire(import.meta.url)
const opened = new Map<string, Typeface>()
const sets = new Map<FaceName, CertificateFonts>()

/** Kept: each of them is read once. */
export function openFonts(face: FaceName = 'serif'): CertificateFonts {
  let fonts = sets.get(face)
  if (!fonts) {
    const { text, italic, strong, code } = certificateFaces[face]
    fonts = { text: text.map(open), italic: italic.map(open), strong: strong.map(open), code: code.map(open) }
    sets.set(face, fonts)
  }
  return fonts
}

function open({ path, scale }: FontFile): Typeface {
  // One file may serve in two sizes.
  const key = `${path} ${scale}`
  const typeface = opened.get(key) ?? new LazyTypeface(path, scale)
  opened.set(key, typeface)
  return typeface
}

/** Read when something is first set in it: most batches need two or three of the faces. */
class LazyTypeface implements Typeface {
  readonly name: string
  readonly scale: number
  readonly #path: string
  #typeface: Typeface | undefined

  constructor(path: string, scale: number) {
    this.name = basename(path, '.ttf').replaceAll('_', '-')
    this.scale = scale
    this.#path = path
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
    this.#typeface ??= openTypeface(
      this.name,
      readFileSync(require.resolve(`@expo-google-fonts/${this.#path}`)),
      this.scale,
    )
    return this.#typeface
  }
}
