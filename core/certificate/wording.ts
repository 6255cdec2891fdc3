import type { CertificateTexts } from './certificate.ts'

type Words = Omit<CertificateTexts, 'language' | 'dir'>

/**
 * Written so that the name and the achievement can stand as they are, in whatever form and gender: no language here
 * bends them. `{date}` is filled in per recipient.
 */
const WORDS = {
  en: {
    heading: 'Certificate',
    presentedTo: 'This certificate is awarded to',
    reason: 'for meeting the criteria of',
    signatureLabel: 'Signature',
    issuedOn: 'Issued {date}',
    validUntil: 'Valid until {date}',
    numberLabel: 'No.',
    scanToCheck: 'Scan to check that this is genuine',
    checkByNumber: 'To have this certificate checked, give the issuer its number',
    moreCriteria: '… The full criteria are in the attached credential.',
  },
  fi: {
    heading: 'Todistus',
    presentedTo: 'Tämä todistus on myönnetty henkilölle',
    reason: 'joka on täyttänyt osaamismerkin kriteerit',
    signatureLabel: 'Allekirjoitus',
    issuedOn: 'Myönnetty {date}',
    validUntil: 'Voimassa {date} asti',
    numberLabel: 'Nro',
    scanToCheck: 'Tarkista aitous skannaamalla koodi',
    checkByNumber: 'Todistuksen aitouden voi tarkistaa myöntäjältä tällä numerolla',
    moreCriteria: '… Kriteerit kokonaisuudessaan ovat liitteenä olevassa osaamismerkissä.',
  },
  sv: {
    heading: 'Intyg',
    presentedTo: 'Detta intyg tilldelas',
    reason: 'som har uppfyllt kriterierna för',
    signatureLabel: 'Underskrift',
    issuedOn: 'Utfärdat {date}',
    validUntil: 'Giltigt till och med {date}',
    numberLabel: 'Nr',
    scanToCheck: 'Skanna koden för att kontrollera äktheten',
    checkByNumber: 'Intygets äkthet kan kontrolleras hos utfärdaren med detta nummer',
    moreCriteria: '… De fullständiga kriterierna finns i det bifogade digitala beviset.',
  },
  de: {
    heading: 'Zertifikat',
    presentedTo: 'Dieses Zertifikat wird verliehen an',
    reason: 'für die Erfüllung der Kriterien von',
    signatureLabel: 'Unterschrift',
    issuedOn: 'Ausgestellt am {date}',
    validUntil: 'Gültig bis {date}',
    numberLabel: 'Nr.',
    scanToCheck: 'Zur Prüfung der Echtheit scannen',
    checkByNumber: 'Die Echtheit kann beim Aussteller mit dieser Nummer geprüft werden',
    moreCriteria: '… Die vollständigen Kriterien stehen im angehängten digitalen Nachweis.',
  },
  fr: {
    heading: 'Certificat',
    presentedTo: 'Ce certificat est décerné à',
    reason: 'pour avoir satisfait aux critères de',
    signatureLabel: 'Signature',
    issuedOn: 'Délivré le {date}',
    validUntil: 'Valable jusqu’au {date}',
    numberLabel: 'N°',
    scanToCheck: 'Scannez pour vérifier l’authenticité',
    checkByNumber: 'Pour faire vérifier ce certificat, donnez son numéro à l’émetteur',
    moreCriteria: '… Les critères complets figurent dans l’attestation numérique jointe.',
  },
  es: {
    heading: 'Certificado',
    presentedTo: 'Este certificado se otorga a',
    reason: 'por cumplir los criterios de',
    signatureLabel: 'Firma',
    issuedOn: 'Expedido el {date}',
    validUntil: 'Válido hasta el {date}',
    numberLabel: 'N.º',
    scanToCheck: 'Escanee para comprobar su autenticidad',
    checkByNumber: 'Para comprobar este certificado, indique este número al emisor',
    moreCriteria: '… Los criterios completos figuran en la credencial adjunta.',
  },
  it: {
    heading: 'Certificato',
    presentedTo: 'Questo certificato è conferito a',
    reason: 'per aver soddisfatto i criteri di',
    signatureLabel: 'Firma',
    issuedOn: 'Data di rilascio: {date}',
    validUntil: 'Data di scadenza: {date}',
    numberLabel: 'N.',
    scanToCheck: 'Scansiona per verificare l’autenticità',
    checkByNumber: 'Per far verificare questo certificato, indicare questo numero all’emittente',
    moreCriteria: '… I criteri completi si trovano nell’attestato digitale allegato.',
  },
  uk: {
    heading: 'Сертифікат',
    presentedTo: 'Цей сертифікат отримує',
    reason: 'за виконання критеріїв відзнаки',
    signatureLabel: 'Підпис',
    issuedOn: 'Видано {date}',
    validUntil: 'Дійсний до {date}',
    numberLabel: '№',
    scanToCheck: 'Скануйте, щоб перевірити справжність',
    checkByNumber: 'Щоб перевірити цей сертифікат, повідомте видавцеві його номер',
    moreCriteria: '… Повний перелік критеріїв міститься в доданому цифровому свідоцтві.',
  },
  ar: {
    heading: 'شهادة',
    presentedTo: 'تُمنح هذه الشهادة إلى',
    reason: 'لاستيفاء معايير',
    signatureLabel: 'التوقيع',
    issuedOn: 'صدرت في {date}',
    validUntil: 'صالحة حتى {date}',
    numberLabel: 'رقم',
    scanToCheck: 'امسح الرمز للتحقق من صحة الشهادة',
    checkByNumber: 'للتحقق من هذه الشهادة، يُرجى تزويد الجهة المانحة بهذا الرقم',
    moreCriteria: '… المعايير الكاملة موجودة في الشهادة الرقمية المرفقة.',
  },
  fa: {
    heading: 'گواهی‌نامه',
    presentedTo: 'این گواهی‌نامه اعطا می‌شود به',
    reason: 'برای احراز معیارهای',
    signatureLabel: 'امضا',
    issuedOn: 'تاریخ صدور: {date}',
    validUntil: 'معتبر تا {date}',
    numberLabel: 'شماره',
    scanToCheck: 'برای اطمینان از اصالت، کد را اسکن کنید',
    checkByNumber: 'برای بررسی این گواهی‌نامه، این شماره را به صادرکننده بدهید',
    moreCriteria: '… معیارهای کامل در گواهی دیجیتال پیوست آمده است.',
  },
  so: {
    heading: 'Shahaado',
    presentedTo: 'Shahaadadan waxaa la siiyay',
    reason: 'iyada oo loo eegay buuxinta shuruudaha',
    signatureLabel: 'Saxiix',
    issuedOn: 'La bixiyay {date}',
    validUntil: 'Waxay shaqaynaysaa ilaa {date}',
    numberLabel: 'Lambar',
    scanToCheck: 'Iskaan garee si aad u hubiso inay run tahay',
    checkByNumber: 'Si shahaadadan loo hubiyo, bixiyaha u sheeg lambarkan',
    moreCriteria: '… Shuruudaha oo dhan waxay ku jiraan shahaadada dhijitaalka ah ee ku lifaaqan.',
  },
  vi: {
    heading: 'Giấy chứng nhận',
    presentedTo: 'Giấy chứng nhận này được trao cho',
    reason: 'vì đã đáp ứng các tiêu chí của',
    signatureLabel: 'Chữ ký',
    issuedOn: 'Cấp ngày {date}',
    validUntil: 'Có giá trị đến ngày {date}',
    numberLabel: 'Số',
    scanToCheck: 'Quét mã để kiểm tra tính xác thực',
    checkByNumber: 'Để kiểm tra giấy chứng nhận này, hãy cung cấp số này cho đơn vị cấp',
    moreCriteria: '… Toàn bộ tiêu chí có trong chứng nhận số đính kèm.',
  },
  th: {
    heading: 'ประกาศนียบัตร',
    presentedTo: 'ประกาศนียบัตรฉบับนี้มอบให้แก่',
    reason: 'ผู้ผ่านเกณฑ์ของ',
    signatureLabel: 'ลายมือชื่อ',
    issuedOn: 'ออกให้ ณ วันที่ {date}',
    validUntil: 'ใช้ได้ถึงวันที่ {date}',
    numberLabel: 'เลขที่',
    scanToCheck: 'สแกนเพื่อตรวจสอบว่าเป็นของจริง',
    checkByNumber: 'หากต้องการตรวจสอบประกาศนียบัตรนี้ โปรดแจ้งเลขที่นี้แก่ผู้ออก',
    moreCriteria: '… เกณฑ์ฉบับเต็มอยู่ในเอกสารรับรองดิจิทัลที่แนบมา',
  },
  hi: {
    heading: 'प्रमाण पत्र',
    presentedTo: 'यह प्रमाण पत्र इन्हें प्रदान किया जाता है',
    reason: 'इस उपलब्धि के मानदंड पूरे करने के लिए',
    signatureLabel: 'हस्ताक्षर',
    issuedOn: 'जारी करने की तिथि: {date}',
    validUntil: '{date} तक मान्य',
    numberLabel: 'क्रमांक',
    scanToCheck: 'असली होने की जाँच के लिए स्कैन करें',
    checkByNumber: 'इस प्रमाण पत्र की जाँच के लिए जारीकर्ता को यह क्रमांक बताएँ',
    moreCriteria: '… पूरे मानदंड संलग्न डिजिटल प्रमाण पत्र में हैं।',
  },
  ti: {
    heading: 'ምስክር ወረቐት',
    presentedTo: 'እዚ ምስክር ወረቐት ዝተዋህቦ ሰብ',
    reason: 'ናይዚ ዝስዕብ መዐቀኒታት ብምምላእ',
    signatureLabel: 'ክታም',
    issuedOn: 'ዝተዋህበሉ ዕለት፦ {date}',
    validUntil: 'ክሳብ {date} ዝጸንሕ',
    numberLabel: 'ቁጽሪ',
    scanToCheck: 'ሓቀኛ ምዃኑ ንምርግጋጽ ስካን ግበሩ',
    checkByNumber: 'እዚ ምስክር ወረቐት ንምርግጋጽ ነዚ ቁጽሪ ንዝሃበ ትካል ሃቡ',
    moreCriteria: '… ምሉእ መዐቀኒታት ኣብ ተተሓሒዙ ዘሎ ዲጂታላዊ ምስክር ኣሎ።',
  },
} as const satisfies Record<string, Words>

export type WordingLanguage = keyof typeof WORDS

export const wordingLanguages = Object.keys(WORDS) as readonly WordingLanguage[]

const RIGHT_TO_LEFT = new Set(['ar', 'fa'])

/** The words of a certificate in a language (BCP 47), by its base language; English where there are none yet. */
export function wording(language: string): CertificateTexts {
  const base = language.split('-')[0]!.toLowerCase()
  const written = wordingLanguages.find((known) => known === base)
  return {
    ...WORDS[written ?? 'en'],
    language: written ? language : 'en',
    dir: RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr',
  }
}

/** What a certificate in this language says as well, where it says everything twice. */
export const secondLanguage = (language: string): WordingLanguage =>
  wording(language).language.startsWith('en') ? 'fi' : 'en'
