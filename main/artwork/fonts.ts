/**
 * The fonts of badge artwork, from the packages that ship them (SIL Open Font License, but for Roboto Slab: Apache). A packaged application
 * includes the files in `fontFiles` and no others.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Voice, VoiceName, VoiceOf } from '#core/family/lettering/voice'
import { openTypeface, type Typeface } from '#core/text/typeface'

/** A voice's faces as package/weight. Scripts that are not named are spoken by Noto. */
interface VoiceFiles {
  readonly latin: string
  /** Sets Latin and Cyrillic letters that the first face lacks. */
  readonly wide: string
  readonly narrow: string
  readonly arabic: string
  readonly thai: string
  readonly devanagari: string
}

const narrow = 'sofia-sans-extra-condensed/700Bold'
/** Sets what the narrow face lacks: Cyrillic and Vietnamese. */
const narrowToo = 'oswald/700Bold'
/** The Arabic that takes least room for the height of its letters, among faces that stay sturdy when small. */
const narrowArabic = 'cairo/600SemiBold'
const wide = 'montserrat/700Bold'

/** Their Cyrillic has Bulgarian letter forms, which readers of Ukrainian and Russian take for others. */
const withoutCyrillic = /^(sofia-sans|comfortaa)/

const voices: Record<VoiceName, VoiceFiles> = {
  geometric: {
    latin: 'jost/600SemiBold',
    wide: 'montserrat/600SemiBold',
    narrow,
    arabic: 'cairo/700Bold',
    thai: 'kanit/500Medium',
    devanagari: 'poppins/600SemiBold',
  },
  geometricBold: {
    latin: 'jost/700Bold',
    wide,
    narrow,
    arabic: 'cairo/800ExtraBold',
    thai: 'kanit/600SemiBold',
    devanagari: 'poppins/700Bold',
  },
  condensed: {
    latin: 'sofia-sans-extra-condensed/800ExtraBold',
    wide: 'oswald/700Bold',
    narrow,
    arabic: 'cairo/800ExtraBold',
    thai: 'kanit/600SemiBold',
    devanagari: 'mukta/700Bold',
  },
  serif: {
    latin: 'playfair-display/800ExtraBold',
    wide,
    narrow,
    arabic: 'noto-naskh-arabic/700Bold',
    thai: 'prompt/600SemiBold',
    devanagari: 'noto-serif-devanagari/700Bold',
  },
  display: {
    latin: 'yeseva-one/400Regular',
    wide,
    narrow,
    arabic: 'noto-naskh-arabic/700Bold',
    thai: 'mitr/500Medium',
    devanagari: 'noto-serif-devanagari/700Bold',
  },
  slab: {
    latin: 'roboto-slab/700Bold',
    wide,
    narrow,
    arabic: 'noto-kufi-arabic/700Bold',
    thai: 'prompt/600SemiBold',
    devanagari: 'mukta/700Bold',
  },
  rounded: {
    latin: 'nunito/900Black',
    wide,
    narrow,
    arabic: 'cairo/800ExtraBold',
    thai: 'mitr/500Medium',
    devanagari: 'baloo-2/700Bold',
  },
  soft: {
    latin: 'comfortaa/700Bold',
    wide: 'nunito/700Bold',
    narrow,
    arabic: 'cairo/600SemiBold',
    thai: 'mitr/400Regular',
    devanagari: 'baloo-2/600SemiBold',
  },
  block: {
    latin: 'unbounded/700Bold',
    wide,
    narrow,
    arabic: 'noto-kufi-arabic/800ExtraBold',
    thai: 'kanit/700Bold',
    devanagari: 'poppins/800ExtraBold',
  },
  sturdy: {
    latin: 'rubik/700Bold',
    wide,
    narrow,
    arabic: 'cairo/800ExtraBold',
    thai: 'kanit/600SemiBold',
    devanagari: 'baloo-2/700Bold',
  },
}

/** Other scripts, and last a face for whatever sign is left. */
const others = {
  ethiopic: 'noto-sans-ethiopic/700Bold',
  hebrew: 'noto-sans-hebrew/700Bold',
  bengali: 'noto-sans-bengali/700Bold',
  tamil: 'noto-sans-tamil/700Bold',
  khmer: 'noto-sans-khmer/700Bold',
  myanmar: 'noto-sans-myanmar/700Bold',
  georgian: 'noto-sans-georgian/700Bold',
  armenian: 'noto-sans-armenian/700Bold',
  any: 'noto-sans/700Bold',
}

/** Sizes at which the letters of other scripts look as large as Latin ones beside them. */
const scales: Readonly<Record<string, number>> = {
  arabic: 1.12,
  thai: 1.1,
  devanagari: 1.06,
  ethiopic: 0.94,
  bengali: 1.08,
  tamil: 1.06,
  khmer: 1.12,
  myanmar: 1.16,
  georgian: 1.08,
}

const files = [
  ...new Set([
    ...Object.values(voices).flatMap((voice): string[] => Object.values(voice)),
    ...Object.values(others),
    narrowToo,
    narrowArabic,
  ]),
]

/** Absolute paths of every font file in use. */
export const fontFiles = (): string[] => files.map(pathOf)

/** A face's whole file, which says in itself who made it and under which licence. */
export const readFont = (face: string): Uint8Array => readFileSync(pathOf(face))

/** What a font is called. */
export const fontNames = (): string[] => files.map(fontName)
/** As their own name tables say. */
export const fontLicence = (face: string): string =>
  face.startsWith('roboto-slab/') ? 'Apache License 2.0' : 'SIL Open Font License 1.1'

/** `noto-sans/700Bold`, as faces are named, is Noto Sans Bold. */
export const fontName = (face: string): string =>
  face
    .replace(/\/\d+/, '-')
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ')

/** Reads all files (6 MB); faces are opened when a style first speaks with them. */
export async function openVoices(): Promise<VoiceOf> {
  const bytes = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(pathOf(file))] as const)),
  )
  const faces = new Map<string, Typeface>()
  const faceOf = (role: string, file: string): Typeface => {
    const known = faces.get(file)
    if (known) return known
    const whole = openTypeface(file, bytes.get(file)!, scales[role] ?? 1)
    const face = withoutCyrillic.test(file) ? { ...whole, characters: notCyrillic(whole.characters) } : whole
    faces.set(file, face)
    return face
  }
  const opened = new Map<VoiceName, Voice>()
  return (name) => {
    const known = opened.get(name)
    if (known) return known
    const { latin, narrow, ...rest } = voices[name]
    const shared = Object.entries({ ...rest, ...others }).map(([role, file]) => faceOf(role, file))
    const arabic = faceOf('arabic', narrowArabic)
    const voice = {
      normal: [faceOf('latin', latin), ...shared],
      narrow: [faceOf('latin', narrow), faceOf('latin', narrowToo), arabic, ...shared],
    }
    opened.set(name, voice)
    return voice
  }
}

const notCyrillic = (characters: ReadonlySet<number>): Set<number> =>
  new Set([...characters].filter((code) => !/\p{Script=Cyrillic}/u.test(String.fromCodePoint(code))))

/** `noto-sans/700Bold` is @expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf. */
function pathOf(file: string): string {
  const [folder, weight] = file.split('/') as [string, string]
  const name = folder
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/${folder}/${weight}/${name}_${weight}.ttf`))
}
