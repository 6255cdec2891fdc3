import { foldText } from './foldText.ts'
import { nearestTexts } from './nearestTexts.ts'

/** Languages people on the lists speak, in codes of BCP 47. */
const SPOKEN =
  `en fi sv de fr es it uk ar ru nb nn no da pl et vi so fa fa-AF ti am th hi bn ur pa ta te ml ne si ku
  ckb ps tr az uz kk ky tg tk zh zh-Hans zh-Hant ja ko pt nl ro bg sr hr bs sl sk cs hu sq mk lt lv el he ka hy my km
  lo ms id tl sw rw rn ln yo ig ha om se is ga cy eu ca mt be sg wo ff`.split(/\s+/)

const WRITTEN_IN = 'en fi sv de fr es it uk ar ru nb da pl et vi so fa tr'.split(' ')

/** Names people use that the language data lists under another one. */
const ALSO: Readonly<Record<string, string>> = {
  dari: 'fa-AF',
  prs: 'fa-AF',
  'dari persian': 'fa-AF',
  farsi: 'fa',
  persia: 'fa',
  sorani: 'ckb',
  'kurdish sorani': 'ckb',
  kurmanji: 'ku',
  tigrinja: 'ti',
  mandarin: 'zh',
  norja: 'nb',
  norwegian: 'nb',
  filipino: 'tl',
}

let codesByName: Map<string, string> | undefined

/** The BCP 47 code for a code or for a language's name in its own or another language: `arabia` → `ar`. */
export function languageOf(text: string): string | null {
  if (text.length > 100) return null
  codesByName ??= collectNames()
  return codesByName.get(foldText(text)) ?? null
}

let nearestName: ((text: string) => string[]) | undefined

/** English names of languages that a mistyped one may mean. */
export function languagesLike(text: string): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  nearestName ??= nearestTexts(SPOKEN.map((code) => names.of(code) ?? code))
  return nearestName(text)
}

function collectNames(): Map<string, string> {
  const codes = new Map<string, string>()
  const add = (name: string | undefined, code: string) => {
    const folded = foldText(name ?? '')
    if (folded !== '' && !codes.has(folded)) codes.set(folded, code)
  }
  for (const [name, code] of Object.entries(ALSO)) add(name, code)
  for (const code of SPOKEN) add(code, code)
  for (const language of WRITTEN_IN) {
    const names = new Intl.DisplayNames([language], { type: 'language' })
    for (const code of SPOKEN) add(names.of(code), code)
  }
  for (const code of SPOKEN) add(new Intl.DisplayNames([code], { type: 'language' }).of(code), code)
  return codes
}
