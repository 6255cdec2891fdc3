/**
 * Every font a certificate may need, by what it sets: the files that a packaged studio must carry. EB Garamond has
 * Latin, Greek, Cyrillic and Vietnamese; it is small for its size, so most others come down to it.
 */
export interface FontFile {
  /** Within node_modules/@expo-google-fonts. */
  readonly path: string
  /** Optical size against EB Garamond. */
  readonly scale: number
}

const file = (path: string, scale: number): FontFile => ({ path, scale })

/** In the order they are tried; what the first has not, a later one sets. */
const otherScripts = (weight: '400Regular' | '500Medium'): readonly FontFile[] => [
  file(`noto-naskh-arabic/${weight}/NotoNaskhArabic_${weight}.ttf`, 1.04),
  file(`trirong/Trirong_${weight}.ttf`, 0.86),
  file(`noto-serif-devanagari/${weight}/NotoSerifDevanagari_${weight}.ttf`, 0.9),
  file(`noto-sans-ethiopic/${weight}/NotoSansEthiopic_${weight}.ttf`, 0.8),
  file(`noto-sans-hebrew/${weight}/NotoSansHebrew_${weight}.ttf`, 0.88),
  file(`noto-sans-bengali/${weight}/NotoSansBengali_${weight}.ttf`, 0.92),
  file(`noto-sans-tamil/${weight}/NotoSansTamil_${weight}.ttf`, 0.8),
  file(`noto-sans-khmer/${weight}/NotoSansKhmer_${weight}.ttf`, 0.86),
  file(`noto-sans-myanmar/${weight}/NotoSansMyanmar_${weight}.ttf`, 0.82),
  file(`noto-sans-georgian/${weight}/NotoSansGeorgian_${weight}.ttf`, 0.84),
  file(`noto-sans-armenian/${weight}/NotoSansArmenian_${weight}.ttf`, 0.84),
  // Letters of Latin, Greek and Cyrillic that Garamond lacks, and signs such as № and →.
  file(`noto-sans/${weight}/NotoSans_${weight}.ttf`, 0.84),
]

const garamond = (style: string): FontFile => file(`eb-garamond/${style}/EBGaramond_${style}.ttf`, 1)

interface FaceFiles {
  readonly text: readonly FontFile[]
  readonly italic: readonly FontFile[]
  readonly strong: readonly FontFile[]
  readonly code: readonly FontFile[]
}

const code = [file('noto-sans/500Medium/NotoSans_500Medium.ttf', 0.88), ...otherScripts('500Medium')]

const serif: FaceFiles = {
  text: [garamond('400Regular'), ...otherScripts('400Regular')],
  italic: [garamond('400Regular_Italic'), ...otherScripts('400Regular')],
  strong: [garamond('500Medium'), ...otherScripts('500Medium')],
  code,
}

const montserrat = (style: string): FontFile => file(`montserrat/${style}/Montserrat_${style}.ttf`, 0.8)
const nunito = (style: string): FontFile => file(`nunito/${style}/Nunito_${style}.ttf`, 0.88)

/** Letters without serifs for the scripts where the studio has them; the rest as on every certificate. */
const plainScripts = (weight: '400Regular' | '600SemiBold'): readonly FontFile[] => [
  file(`cairo/${weight}/Cairo_${weight}.ttf`, 0.92),
  file(`kanit/${weight}/Kanit_${weight}.ttf`, 0.82),
  file(`mukta/${weight}/Mukta_${weight}.ttf`, 0.9),
  ...otherScripts(weight === '400Regular' ? '400Regular' : '500Medium'),
]

const plain = (latin: (style: string) => FontFile, strong: string): FaceFiles => ({
  text: [latin('400Regular'), ...plainScripts('400Regular')],
  italic: [latin('400Regular'), ...plainScripts('400Regular')],
  strong: [latin(strong), ...plainScripts('600SemiBold')],
  code,
})

export const certificateFaces = {
  serif,
  sans: plain(montserrat, '600SemiBold'),
  round: plain(nunito, '700Bold'),
} as const satisfies Record<string, FaceFiles>

export type FaceName = keyof typeof certificateFaces
