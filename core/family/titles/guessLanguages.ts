/** The language of each of a family's titles, from script, letters and the commonest words of such lists. */
import { scriptOf } from '../../text/scripts.ts'

/** Signs that speak for a language, and how much; words stand between spaces. */
type Features = readonly (readonly [pattern: RegExp, weight: number])[]

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, 'giu')
const startOf = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})`, 'giu')
const endOf = (list: string): RegExp => new RegExp(`(?:${list})(?![\\p{L}\\p{M}])`, 'giu')

/** By script: its languages, the likeliest first. A letter that no other of them has weighs more than any word. */
const LANGUAGES: Readonly<Record<string, Readonly<Record<string, Features>>>> = {
  Latn: {
    en: [
      [
        words(
          'and|of|the|for|with|to|in|on|peer|skills?|first|aid|team|work|youth|helper|tutor|safety|basics|course|training|community|volunteer|kitchen|language|driver|repair|leader|mentor|cooking|beginner|advanced|level|digital|reading|writing|speaking|health',
        ),
        2,
      ],
      [endOf('ing|tion|ship|ness|ment|ity|ful'), 1],
      [startOf('th|wh|sh'), 0.4],
    ],
    fi: [
      [
        words(
          'ja|tai|taso|taidot|taito|osaaja|ohjaaja|tuki|työ|ensiapu|vapaaehtoinen|vapaaehtoistyö|suomen|kieli|kielen|perus|jatko|mestari|hygienia|keittiö|ryhmä|nuoriso|turvallisuus|apu|tulkki|luonto|retki',
        ),
        2,
      ],
      [/aa|ii|uu|ää|öö|yy|ei|öi|yö|uo/giu, 0.5],
      [
        endOf(
          'ja|jä|nen|inen|taja|täjä|ssa|ssä|sta|stä|lla|llä|lle|ksi|tus|tys|taito|taidot|kurssi|mestari|isuus|yys',
        ),
        1,
      ],
    ],
    sv: [
      [
        words(
          'och|för|med|att|i|på|av|en|ett|första|hjälpen|svenska|kurs|grund|stöd|ledare|ungdom|hälsa|säkerhet|arbete|språk|frivillig|nybörjare|kamrat|kök',
        ),
        2,
      ],
      [/å/giu, 1.5],
      [/[äö]/giu, 0.3],
      [endOf('ning|het|are|skap|else|ande|ikt'), 1],
    ],
    vi: [
      [/[ăđơư]|[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu, 3],
      [words('người|và|cho|học|giúp|kỹ|năng|viên|nhóm|cấp|việc|đẳng'), 2],
    ],
    so: [
      [
        words(
          'iyo|ka|ku|ee|oo|soo|waa|heer|heerka|barashada|shaqo|caawimaad|caafimaadka|afka|dhallinyarada|macallin|tababar|kooxda|bulshada|hagaha|turjumaan',
        ),
        2,
      ],
      [/aa|dh|x(?=[aeiou])|c(?=[aeiou]{2})|oo|ay/giu, 0.6],
      [endOf('aha|ada|iyaha|nimo|yaal'), 1],
    ],
    de: [
      [
        words(
          'und|der|die|das|für|mit|von|zu|erste|hilfe|kurs|stufe|gruppe|arbeit|helfer|sprache|deutsch|begleiter|küche',
        ),
        2,
      ],
      [/ß|sch|ü/giu, 1],
      [endOf('ung|keit|heit|schaft|er|innen'), 0.7],
    ],
    fr: [
      [
        words('et|de|la|le|les|des|du|pour|premiers?|secours|aide|langue|groupe|niveau|bénévole|sécurité'),
        1.6,
      ],
      [/ç|œ|[éèêàùî]/giu, 0.8],
      [endOf('tion|eur|euse|ité|ement|age'), 0.6],
    ],
    es: [
      [
        words('y|de|la|el|los|las|para|con|primeros|auxilios|ayuda|lengua|grupo|nivel|voluntario|seguridad'),
        1.6,
      ],
      [/ñ|[¿¡]/giu, 3],
      [endOf('ción|dad|dor|dora|miento'), 1.2],
    ],
    et: [
      [
        words(
          'ja|või|tase|oskus|oskused|abi|juhendaja|eesti|keel|töö|esmaabi|vabatahtlik|noored|köök|ohutus',
        ),
        2,
      ],
      [/õ/giu, 2.5],
      [endOf('mine|ja|us|lik|tud'), 0.5],
    ],
  },
  Arab: {
    ar: [
      [/[ةىيك]/gu, 0.5],
      [words('في|من|على|إلى|و|مع|المستوى|مهارات'), 2],
      [startOf('ال'), 1],
    ],
    fa: [
      [/[پچژگ]/gu, 1.5],
      [/[کی]/gu, 0.6],
      [words('و|از|به|در|برای|سطح|مهارت|مهارت‌های|کمک|زبان|آموزش|راهنما|یار'), 1],
      [endOf('ها|های|گر|گار|کار'), 1],
    ],
    ur: [
      [/[ٹڈڑںےہھ]/gu, 2.5],
      [words('اور|کی|کا|کے|میں|سے'), 2],
    ],
    ckb: [[/[ڕڵۆێە]/gu, 2.5]],
    ps: [[/[ټډړږښګڼېۍ]/gu, 3]],
  },
  Cyrl: {
    ru: [
      [/[ыэё]|ъ(?=[еёюя])/giu, 8],
      [endOf('ние|ость|ция|ский|ская|ской|ское|ой|ый|ая|ое|тель|ов'), 1],
      [words('и|для|с|уровень|первая|помощь|языка|работа'), 1],
    ],
    uk: [
      [/[іїєґ]/giu, 8],
      [endOf('ння|ість|ець|ська|ський|ське|ків'), 1],
      [endOf('ач'), 0.5],
      [words('та|і|й|для|з|рівень|перша|мови|допомога'), 1],
    ],
    bg: [
      [/ъ(?![еёюя])/giu, 8],
      [words('на|за|от|ниво|първа|помощ'), 1.5],
    ],
  },
  Ethi: {
    ti: [
      [/[ሓቐኸኹኺኻኼኽኾዃቖቕዓ]/gu, 1],
      [words('ናይ|ን|ምስ|ኣብ|ብ|ንሓደስቲ|ደረጃ|መምህር|ሓገዝ|ቋንቋ'), 1.5],
      [/ኣ/gu, 1],
    ],
    am: [
      [words('የ|ለ|እና|በ|ነው|እርዳታ|ደረጃ'), 1.2],
      [startOf('የ|በ|ለ'), 0.7],
      [/[አዎኛ]/gu, 0.7],
    ],
  },
  Deva: {
    hi: [
      [words('और|का|की|के|में|से|स्तर|सहायता|भाषा'), 1],
      [/[ड़ढ़]/gu, 1],
    ],
    ne: [[words('र|को|का|मा|ले|लाई|तह|सहयोग'), 1.2]],
  },
}

/** Scripts that one language writes. */
const ONLY: Readonly<Record<string, string>> = {
  Thai: 'th',
  Grek: 'el',
  Hebr: 'he',
  Beng: 'bn',
  Taml: 'ta',
  Khmr: 'km',
  Mymr: 'my',
  Geor: 'ka',
  Armn: 'hy',
}

/** All that `guessLanguages` may answer with, but for that of the person. */
export const guessedLanguages: readonly string[] = [
  ...Object.values(LANGUAGES).flatMap((languages) => Object.keys(languages)),
  ...Object.values(ONLY),
]

/**
 * In BCP 47. Titles of one list are mostly in one language, so each is judged together with the others of its script.
 * `language`: of the person, for what the words leave open.
 */
export function guessLanguages(titles: readonly string[], language: string): string[] {
  const scripts = titles.map(mainScript)
  const lists = new Map<string, Map<string, number>>()
  for (const [i, script] of scripts.entries()) {
    const sum = lists.get(script) ?? new Map<string, number>()
    for (const [code, points] of pointsOf(titles[i]!, script)) sum.set(code, (sum.get(code) ?? 0) + points)
    lists.set(script, sum)
  }
  return titles.map((title, i) => {
    const script = scripts[i]!
    if (script === '') return language
    return ONLY[script] ?? likeliest(pointsOf(title, script), lists.get(script)!, commonest(script, language))
  })
}

/** What a person of this language writes in the script, if nothing else tells. */
const commonest = (script: string, language: string): string =>
  scriptOfLanguage(language) === script ? language : (Object.keys(LANGUAGES[script] ?? {})[0] ?? language)

/** Undefined for a tag that Intl refuses. */
function scriptOfLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}

/** A title's own words count most; then its neighbours; then what is likely from the start. */
function likeliest(own: Points, list: Points, expected: string): string {
  const [spoken = ''] = expected.split('-')
  const total = [...list.values()].reduce((sum, points) => sum + points, 0)
  let [chosen, most] = [expected, 0]
  for (const code of new Set([spoken, ...own.keys()])) {
    const share = total === 0 ? 0 : (list.get(code) ?? 0) / total
    const points = (own.get(code) ?? 0) + 6 * share + (code === spoken ? HEAD_START : 0)
    if (points > most) [chosen, most] = [code === spoken ? expected : code, points]
  }
  return chosen
}

const HEAD_START = 0.6

type Points = ReadonlyMap<string, number>

function pointsOf(title: string, script: string): Map<string, number> {
  const text = title.normalize('NFC')
  return new Map(
    Object.entries(LANGUAGES[script] ?? {}).map(([code, features]) => [
      code,
      features.reduce((sum, [pattern, weight]) => sum + weight * (text.match(pattern)?.length ?? 0), 0),
    ]),
  )
}

/** The script of most of its letters; empty without letters. */
function mainScript(text: string): string {
  const counts = new Map<string, number>()
  for (const char of text) {
    const script = scriptOf(char)
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
