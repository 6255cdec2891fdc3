import { type WordingLanguage, wording } from '../certificate/wording.ts'

/** Headings of the lists; number and signature are headed as on the certificates. */
interface ListWords {
  readonly title: string
  readonly attendance: string
  /** When someone came. */
  readonly time: string
  readonly name: string
  readonly badge: string
}

const WORDS: Record<WordingLanguage, ListWords> = {
  en: { title: 'Sign-off list', attendance: 'Attendance list', time: 'Time', name: 'Name', badge: 'Badge' },
  fi: {
    title: 'Kuittauslista',
    attendance: 'Läsnäololista',
    time: 'Aika',
    name: 'Nimi',
    badge: 'Osaamismerkki',
  },
  sv: { title: 'Kvitteringslista', attendance: 'Närvarolista', time: 'Tid', name: 'Namn', badge: 'Märke' },
  de: {
    title: 'Unterschriftenliste',
    attendance: 'Anwesenheitsliste',
    time: 'Zeit',
    name: 'Name',
    badge: 'Abzeichen',
  },
  fr: {
    title: 'Feuille d’émargement',
    attendance: 'Liste de présence',
    time: 'Heure',
    name: 'Nom',
    badge: 'Badge',
  },
  es: {
    title: 'Hoja de firmas',
    attendance: 'Lista de asistencia',
    time: 'Hora',
    name: 'Nombre',
    badge: 'Insignia',
  },
  it: {
    title: 'Foglio firme',
    attendance: 'Elenco delle presenze',
    time: 'Ora',
    name: 'Nome',
    badge: 'Badge',
  },
  uk: {
    title: 'Відомість про отримання',
    attendance: 'Список присутніх',
    time: 'Час',
    name: 'Ім’я',
    badge: 'Відзнака',
  },
  ar: {
    title: 'قائمة التوقيع بالاستلام',
    attendance: 'قائمة الحضور',
    time: 'الوقت',
    name: 'الاسم',
    badge: 'الشارة',
  },
  fa: { title: 'فهرست امضای دریافت', attendance: 'فهرست حضور', time: 'ساعت', name: 'نام', badge: 'نشان' },
  so: {
    title: 'Liiska saxiixa',
    attendance: 'Liiska xaadiriska',
    time: 'Waqtiga',
    name: 'Magaca',
    badge: 'Calaamadda',
  },
  vi: {
    title: 'Danh sách ký nhận',
    attendance: 'Danh sách điểm danh',
    time: 'Giờ',
    name: 'Họ và tên',
    badge: 'Huy hiệu',
  },
  th: { title: 'รายชื่อลงลายมือชื่อรับ', attendance: 'ใบลงเวลา', time: 'เวลา', name: 'ชื่อ', badge: 'แบดจ์' },
  hi: { title: 'हस्ताक्षर सूची', attendance: 'उपस्थिति सूची', time: 'समय', name: 'नाम', badge: 'बैज' },
  ti: { title: 'ዝርዝር ክታም', attendance: 'ዝርዝር ተሳተፍቲ', time: 'ሰዓት', name: 'ስም', badge: 'ባጅ' },
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
