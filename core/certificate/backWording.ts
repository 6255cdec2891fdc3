import { type WordingLanguage, wording } from './wording.ts'

export interface BackTexts {
  /** Heads the back. */
  readonly heading: string
  /** Ends criteria on the front that are whole on the back. */
  readonly onTheBack: string
}

const WORDS: Record<WordingLanguage, BackTexts> = {
  en: { heading: 'Criteria', onTheBack: '… The full criteria are on the back.' },
  fi: { heading: 'Kriteerit', onTheBack: '… Kriteerit kokonaisuudessaan ovat kääntöpuolella.' },
  sv: { heading: 'Kriterier', onTheBack: '… De fullständiga kriterierna finns på baksidan.' },
  de: { heading: 'Kriterien', onTheBack: '… Die vollständigen Kriterien stehen auf der Rückseite.' },
  fr: { heading: 'Critères', onTheBack: '… Les critères complets figurent au verso.' },
  es: { heading: 'Criterios', onTheBack: '… Los criterios completos están al dorso.' },
  it: { heading: 'Criteri', onTheBack: '… I criteri completi sono sul retro.' },
  uk: { heading: 'Критерії', onTheBack: '… Повний перелік критеріїв наведено на звороті.' },
  ar: { heading: 'المعايير', onTheBack: '… المعايير الكاملة على ظهر الشهادة.' },
  fa: { heading: 'معیارها', onTheBack: '… معیارهای کامل در پشت برگه آمده است.' },
  so: { heading: 'Shuruudaha', onTheBack: '… Shuruudaha oo dhan waxay ku qoran yihiin dhanka dambe.' },
  vi: { heading: 'Tiêu chí', onTheBack: '… Toàn bộ tiêu chí ở mặt sau.' },
  th: { heading: 'เกณฑ์', onTheBack: '… เกณฑ์ฉบับเต็มอยู่ด้านหลัง' },
  hi: { heading: 'मानदंड', onTheBack: '… पूरे मानदंड पीछे की ओर हैं।' },
  ti: { heading: 'መዐቀኒታት', onTheBack: '… ምሉእ መዐቀኒታት ኣብ ድሕሪት ኣሎ።' },
}

/** In the language of the certificate; English where there are no words yet. */
export const backWording = (language: string): BackTexts =>
  WORDS[wording(language).language.split('-')[0]!.toLowerCase() as WordingLanguage]
