/** The answer to "is this real" in the other languages, as particular as it is in English. */
import type { AnswerKind, Verification } from '../contract/verify.ts'
import { nameInWords } from '../credential/wording.ts'
import { shortNumber, uuidOfUrn } from '../ids.ts'
import { isolated } from '../sentence/isolated.ts'
import { dayInWords, type PageLanguage } from './languages.ts'

export interface AnswerInWords {
  readonly sentence: string
  /** Empty when there is nothing to do. */
  readonly next: string
}

/** `number`: the digits of the issuer. The core's own English for English. */
export function answerInWords(answer: Verification, language: PageLanguage, number: string): AnswerInWords {
  const { about, sentence, next, says, web } = answer
  if (language === 'en') return { sentence, next }
  const facts: Facts = {
    issuer: nameInWords(says?.issuerName ?? ''),
    recipient: says?.recipient ? nameInWords(says.recipient) : null,
    until: says?.validUntil ? isolated(dayInWords(says.validUntil, language)) : null,
    site: nameInWords(web.site ?? ''),
    number: isolated(number),
    replacement: web.replacedBy && isolated(shortNumber(uuidOfUrn(web.replacedBy.credentialId))),
  }
  const [inWords, advice = ''] = words[language][about](facts)
  return { sentence: inWords, next: advice }
}

interface Facts {
  /** Ready to stand in a sentence of any direction. */
  readonly issuer: string
  readonly recipient: string | null
  readonly until: string | null
  readonly site: string
  readonly number: string
  readonly replacement: string | null
}

type Said = readonly [sentence: string, next?: string]

const words: Readonly<
  Record<Exclude<PageLanguage, 'en'>, Readonly<Record<AnswerKind, (facts: Facts) => Said>>>
> = {
  fi: {
    genuine: ({ issuer, recipient }) => [
      `Merkin on antanut ${issuer}${recipient === null ? '' : `, ja sen saaja on ${recipient}`}. Mitään siinä ei ole muutettu.`,
    ],
    'genuine-by-site': ({ site, issuer, recipient }) => [
      `Merkin on antanut verkkosivusto ${site}${recipient === null ? '' : `, ja sen saaja on ${recipient}`}. Mitään siinä ei ole muutettu.`,
      `Varmista, että ${site} on myöntäjän ${issuer} sivusto.`,
    ],
    altered: () => [
      'Jotakin tässä merkissä on muutettu allekirjoituksen jälkeen, joten älä luota siihen.',
      'Pyydä myöntäjältä uusi kappale.',
    ],
    'altered-picture': () => [
      'Merkin kuvaa on muutettu, joten älä luota siihen.',
      'Pyydä myöntäjältä uusi kappale.',
    ],
    'altered-page': () => [
      'Tätä sivua on muutettu tulostamisen jälkeen, joten älä luota siihen.',
      'Pyydä myöntäjältä uusi kappale.',
    ],
    impostor: ({ issuer }) => [
      `Merkki sanoo myöntäjäkseen ${issuer}, mutta joku muu on allekirjoittanut sen. Älä luota siihen.`,
      'Pyydä myöntäjältä uusi kappale.',
    ],
    expired: ({ until }) => [
      until === null
        ? 'Merkki on aito, mutta se ei ole enää voimassa.'
        : `Merkki on aito, mutta se oli voimassa vain ${until} asti.`,
      'Kysy saajalta, onko uudempaa merkkiä.',
    ],
    'not-yet-valid': () => [
      'Merkki on aito, mutta se ei ole vielä voimassa.',
      'Tarkista se uudestaan, kun sen päivä on tullut. Jos päivä näyttää väärältä, katso tietokoneen kelloa.',
    ],
    revoked: ({ issuer }) => [
      `Merkin antoi ${issuer} ja on perunut sen, joten se ei ole enää voimassa.`,
      `Jos pidät tätä virheenä, kysy myöntäjältä: ${issuer}.`,
    ],
    replaced: ({ issuer, replacement }) => [
      `Myöntäjä ${issuer} on korjannut tämän merkin ja antanut sen uudestaan, joten tämä ei ole enää voimassa.`,
      `Pyydä saajalta korjattu merkki${replacement === null ? '' : `, numero ${replacement}`}.`,
    ],
    suspended: ({ issuer }) => [
      `Merkin antoi ${issuer} ja on keskeyttänyt sen voimassaolon, joten se ei ole nyt voimassa.`,
      `Kysy myöntäjältä, onko se taas voimassa: ${issuer}.`,
    ],
    'issuer-not-met': ({ issuer, number }) => [
      `Mitään ei ole muutettu allekirjoituksen jälkeen, mutta myöntäjää ${issuer} ei tunneta tällä tietokoneella.`,
      `Pyydä myöntäjältä ${issuer} heidän numeronsa. Jos se on ${number}, lisää heidät tuntemiisi myöntäjiin.`,
    ],
    'issuer-unproven': ({ issuer }) => [
      `Mitään ei ole muutettu allekirjoituksen jälkeen, mutta merkki ei yksin osoita, että sen on allekirjoittanut ${issuer}.`,
      'Tarkista se myöntäjän verkkosivulla tai kysy heiltä.',
    ],
    'page-not-sealed': () => [
      'Tiedostossa oleva merkki on aito, mutta sen ympärillä olevaa sivua ei voi tarkistaa.',
      'Vertaa sivun nimeä, merkkiä ja päivää niihin, jotka näkyvät täällä.',
    ],
    contradictory: () => [
      'Merkki sanoo samasta asiasta kahta eri asiaa, joten sitä ei voi arvioida.',
      'Pyydä myöntäjältä korjattu merkki.',
    ],
    'no-signature': () => [
      'Merkkiä ei ole allekirjoitettu, joten siitä ei näy, kuka sen on tehnyt.',
      'Pyydä myöntäjältä uusi kappale.',
    ],
    'unknown-method': () => [
      'Merkki on allekirjoitettu tavalla, jota tämä ohjelma ei osaa tarkistaa.',
      'Tarkista se myöntäjän verkkosivulla tai kysy heiltä.',
    ],
    'key-elsewhere': ({ issuer }) => [
      `Tämän merkin tarkistamiseen tarvitaan avain, joka myöntäjällä ${issuer} on verkossa.`,
      'Tarkista se myöntäjän verkkosivulla tai kysy heiltä.',
    ],
    'not-covered': () => [
      'Merkissä on sanoja, joita tämä ohjelma ei tunne.',
      'Tarkista se myöntäjän verkkosivulla tai kysy heiltä.',
    ],
    'not-a-badge': () => [
      'Tästä ei löytynyt merkkiä.',
      'Valitse merkin kuva, todistus tai .json-tiedosto, tai lue todistuksen ruutukoodi.',
    ],
    'broken-code': () => [
      'Koodia ei saatu luettua kokonaan, joten sitä ei voi arvioida.',
      'Lue ruutukoodi uudestaan, suorassa ja hyvässä valossa, tai tarkista todistuksen PDF.',
    ],
    'newer-code': () => [
      'Koodin on tehnyt tämän ohjelman uudempi versio.',
      'Päivitä ohjelma ja lue koodi uudestaan.',
    ],
    'other-credential': () => [
      'Tämä on toisenlainen todiste, ei Open Badge, jonka tämä ohjelma osaa näyttää.',
    ],
    'older-badge': () => [
      'Tämä on vanhemman lajin Open Badge (2.0), jonka vahvistaa vain sen verkko-osoite.',
      'Pyydä saajalta merkin verkko-osoite ja avaa se.',
    ],
    'several-badges': () => [
      'Kuvassa on useita merkkejä, vaikka niitä saa olla vain yksi.',
      'Pyydä myöntäjältä uusi kappale.',
    ],
  },
  ar: {
    genuine: ({ issuer, recipient }) => [
      `منحت ${issuer} هذه الشارة${recipient === null ? '' : ` إلى ${recipient}`}، ولم يتغير فيها شيء.`,
    ],
    'genuine-by-site': ({ site, issuer, recipient }) => [
      `منح الموقع ${site} هذه الشارة${recipient === null ? '' : ` إلى ${recipient}`}، ولم يتغير فيها شيء.`,
      `تأكدوا أن ${site} هو موقع ${issuer}.`,
    ],
    altered: () => ['تغيّر شيء في هذه الشارة بعد توقيعها، فلا تعتمدوا عليها.', 'اطلبوا من الجهة نسخة جديدة.'],
    'altered-picture': () => ['صورة هذه الشارة معدّلة، فلا تعتمدوا عليها.', 'اطلبوا من الجهة نسخة جديدة.'],
    'altered-page': () => ['عُدّلت هذه الصفحة بعد طباعتها، فلا تعتمدوا عليها.', 'اطلبوا من الجهة نسخة جديدة.'],
    impostor: ({ issuer }) => [
      `تذكر هذه الشارة أن مانحها ${issuer}، لكن طرفًا آخر وقّعها، فلا تعتمدوا عليها.`,
      'اطلبوا من الجهة نسخة جديدة.',
    ],
    expired: ({ until }) => [
      until === null
        ? 'الشارة صحيحة، لكنها لم تعد سارية.'
        : `الشارة صحيحة، لكنها كانت سارية حتى ${until} فقط.`,
      'اسألوا حاملها إن كانت لديه شارة أحدث.',
    ],
    'not-yet-valid': () => [
      'الشارة صحيحة، لكنها لم تسرِ بعد.',
      'تحققوا منها مجددًا حين يحل يومها. وإن بدا التاريخ خاطئًا فراجعوا تاريخ الحاسوب.',
    ],
    revoked: ({ issuer }) => [
      `منحت ${issuer} هذه الشارة ثم سحبتها، فلم تعد سارية.`,
      `إن رأيتم في ذلك خطأً فاسألوا ${issuer}.`,
    ],
    replaced: ({ issuer, replacement }) => [
      `صححت ${issuer} هذه الشارة ومنحتها من جديد، فلم تعد هذه سارية.`,
      `اطلبوا من حاملها الشارة المصححة${replacement === null ? '' : `، رقمها ${replacement}`}.`,
    ],
    suspended: ({ issuer }) => [
      `منحت ${issuer} هذه الشارة ثم أوقفتها مؤقتًا، فهي غير سارية الآن.`,
      `اسألوا ${issuer} إن كانت قد عادت سارية.`,
    ],
    'issuer-not-met': ({ issuer, number }) => [
      `لم يتغير شيء منذ توقيعها، لكن الجهة ${issuer} غير معروفة على هذا الحاسوب.`,
      `اطلبوا من ${issuer} رقم الجهة. فإن كان ${number} فأضيفوها إلى الجهات التي تعرفونها.`,
    ],
    'issuer-unproven': ({ issuer }) => [
      `لم يتغير شيء منذ توقيعها، لكن الشارة وحدها لا تثبت أن ${issuer} وقّعتها.`,
      'تحققوا منها في صفحة الجهة على الإنترنت، أو اسألوها.',
    ],
    'page-not-sealed': () => [
      'الشارة داخل هذا الملف صحيحة، لكن الصفحة حولها لا يمكن التحقق منها.',
      'قارنوا الاسم والشارة والتاريخ في الصفحة بما يظهر هنا.',
    ],
    contradictory: () => [
      'تقول هذه الشارة أمرين مختلفين في الشأن نفسه، فلا يمكن الحكم عليها.',
      'اطلبوا من الجهة شارة مصححة.',
    ],
    'no-signature': () => ['هذه الشارة غير موقّعة، فلا يُعرف من أنشأها.', 'اطلبوا من الجهة نسخة جديدة.'],
    'unknown-method': () => [
      'وُقّعت هذه الشارة بطريقة لا يستطيع هذا البرنامج فحصها.',
      'تحققوا منها في صفحة الجهة على الإنترنت، أو اسألوها.',
    ],
    'key-elsewhere': ({ issuer }) => [
      `يحتاج التحقق من هذه الشارة إلى مفتاح تحتفظ به ${issuer} على الإنترنت.`,
      'تحققوا منها في صفحة الجهة على الإنترنت، أو اسألوها.',
    ],
    'not-covered': () => [
      'في هذه الشارة كلمات لا يعرفها هذا البرنامج.',
      'تحققوا منها في صفحة الجهة على الإنترنت، أو اسألوها.',
    ],
    'not-a-badge': () => [
      'لم توجد شارة هنا.',
      'اختاروا صورة الشارة أو شهادتها أو ملفها، أو امسحوا الرمز المربع على الشهادة.',
    ],
    'broken-code': () => [
      'لم يُقرأ هذا الرمز كاملًا، فلا يمكن الحكم عليه.',
      'امسحوا الرمز المربع مجددًا، مستقيمًا وفي ضوء جيد، أو تحققوا من ملف الشهادة.',
    ],
    'newer-code': () => ['أنشأ هذا الرمزَ إصدارٌ أحدث من هذا البرنامج.', 'حدّثوا البرنامج ثم امسحوه مجددًا.'],
    'other-credential': () => ['هذه وثيقة من نوع آخر، وليست شارة يستطيع هذا البرنامج عرضها.'],
    'older-badge': () => [
      'هذه شارة من النوع الأقدم، لا يؤكدها إلا عنوانها على الإنترنت.',
      'اطلبوا من حاملها عنوانها على الإنترنت وافتحوه.',
    ],
    'several-badges': () => [
      'في هذه الصورة عدة شارات، ولا يجوز فيها إلا واحدة.',
      'اطلبوا من الجهة نسخة جديدة.',
    ],
  },
}
