import type { FontsWanted } from '#core/contract/fonts'
import type { SystemFonts } from './systemFonts.ts'

type Install = FontsWanted['writings'][number]['install']

/** Windows offers these among its optional features, each as "… Supplemental Fonts". */
const WINDOWS: Readonly<Record<string, string>> = {
  Hani: 'Chinese (Simplified)',
  Jpan: 'Japanese',
  Kore: 'Korean',
  Sinh: 'Sinhala',
  Telu: 'Telugu',
  Knda: 'Kannada',
  Mlym: 'Malayalam',
  Gujr: 'Gujarati',
  Guru: 'Gurmukhi',
  Orya: 'Odia',
  Laoo: 'Lao',
  Syrc: 'Syriac',
  Cher: 'Cherokee',
  Cans: 'Canadian Aboriginal Syllabics',
}

/** Free fonts of the Noto project, which has one for nearly every script. */
const NOTO: Readonly<Record<string, string>> = {
  Hani: 'Noto Sans SC',
  Jpan: 'Noto Sans JP',
  Kore: 'Noto Sans KR',
  Zsye: 'Noto Emoji',
  Zsym: 'Noto Sans Symbols 2',
}

const EAST_ASIAN: readonly string[] = ['Hani', 'Jpan', 'Kore', 'Bopo']

/** The name of what has the letters, as the person will find it. */
export function whatToInstall(writing: string, system: SystemFonts['system']): Install {
  if (system === 'linux') {
    const others = writing === 'Zsye' ? 'fonts-symbola' : 'fonts-noto-core'
    return { kind: 'package', name: EAST_ASIAN.includes(writing) ? 'fonts-noto-cjk' : others }
  }
  const feature = WINDOWS[writing]
  if (system === 'windows' && feature !== undefined)
    return { kind: 'feature', name: `${feature} Supplemental Fonts` }
  const script = writing.startsWith('Z') ? undefined : names.of(writing)
  return { kind: 'font', name: NOTO[writing] ?? ['Noto Sans', script].filter(Boolean).join(' ') }
}

const names = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' })
