import { type WordingLanguage, wording } from '../certificate/wording.ts'

/** Headings of the sign-off list; number and signature are headed as on the certificates. */
interface ListWords {
  readonly title: string
  readonly name: string
  readonly badge: string
}

const WORDS: Record<WordingLanguage, ListWords> = {
  en: { title: 'Sign-off list', name: 'Name', badge: 'Badge' },
  fi: { title: 'Kuittauslista', name: 'Nimi', badge: 'Osaamismerkki' },
  sv: { title: 'Kvitteringslista', name: 'Namn', badge: 'Märke' },
  de: { title: 'Unterschriftenliste', name: 'Name', badge: 'Abzeichen' },
  fr: { title: 'Feuille d’émargement', name: 'Nom', badge: 'Badge' },
  es: { title: 'Hoja de firmas', name: 'Nombre', badge: 'Insignia' },
  it: { title: 'Foglio firme', name: 'Nome', badge: 'Badge' },
  uk: { title: 'Відомість про отримання', name: 'Ім’я', badge: 'Відзнака' },
  ar: { title: 'قائمة التوقيع بالاستلام', name: 'الاسم', badge: 'الشارة' },
  fa: { title: 'فهرست امضای دریافت', name: 'نام', badge: 'نشان' },
  so: { title: 'Liiska saxiixa', name: 'Magaca', badge: 'Calaamadda' },
  vi: { title: 'Danh sách ký nhận', name: 'Họ và tên', badge: 'Huy hiệu' },
  th: { title: 'รายชื่อลงลายมือชื่อรับ', name: 'ชื่อ', badge: 'แบดจ์' },
  hi: { title: 'हस्ताक्षर सूची', name: 'नाम', badge: 'बैज' },
  ti: { title: 'ዝርዝር ክታም', name: 'ስም', badge: 'ባጅ' },
}

export interface ListTexts extends ListWords {
  /** BCP 47. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly number: string
  readonly signature: string
}

/** In the language of the certificates; English where there are no words yet. */
export function listWording(language: string): ListTexts {
  const { numberLabel, signatureLabel, language: written, dir } = wording(language)
  const words = WORDS[written.split('-')[0]!.toLowerCase() as WordingLanguage]
  return { ...words, language: written, dir, number: numberLabel, signature: signatureLabel }
}
