import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { CertificateFonts } from '#core/certificate/certificate'
import { openTypeface, type Typeface } from '#core/text/typeface'
import { certificateFaces, type FaceName, type FontFile } from './fonts.ts'

const require = createRequire(import.meta.url)
const opened = new Map<string, Typeface>()
const sets = new Map<FaceName, CertificateFonts>()

/** Read once and kept: opening all of them takes as long as printing a hundred pages. */
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
  let typeface = opened.get(key)
  if (!typeface) {
    const name = basename(path, '.ttf').replaceAll('_', '-')
    typeface = openTypeface(name, readFileSync(require.resolve(`@expo-google-fonts/${path}`)), scale)
    opened.set(key, typeface)
  }
  return typeface
}
