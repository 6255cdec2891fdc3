/** The words of the pages about issuers, badges and what was awarded. */
import type { PageLanguage } from './languages.ts'

export interface PageWords {
  readonly givenBy: string
  readonly givenTo: string
  readonly awardedOn: string
  readonly activity: string
  readonly validUntil: string
  readonly criteria: string
  readonly issuer: string
  readonly issuerNumber: string
  readonly issuerNumberMore: string
  readonly webSite: string
  readonly badges: string
  readonly noBadges: string
  readonly openPage: string
  readonly isItReal: string
  readonly checkItself: string
  readonly checkOwn: string
  readonly check: string
  readonly checkAny: string
  readonly checkedWhenStored: string
  readonly asIssued: string
  readonly withoutName: string
  readonly revoked: string
  readonly revokedMore: string
  readonly replaced: string
  readonly replacedMore: string
  readonly replacedBy: string
  readonly suspended: string
  readonly suspendedMore: string
  readonly expired: string
  readonly document: string
  readonly picture: string
  readonly languages: string
  readonly toContent: string
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  en: {
    givenBy: 'Given by',
    givenTo: 'Given to',
    awardedOn: 'Awarded on',
    activity: 'Activity',
    validUntil: 'Counts until',
    criteria: 'To earn this badge',
    issuer: 'Issuer',
    issuerNumber: 'Issuer number',
    issuerNumberMore: 'Compare it with the one on their paper or web site: nobody else has this number.',
    webSite: 'Web site',
    badges: 'Badges',
    noBadges: 'No badges are shown here yet.',
    openPage: 'Open',
    isItReal: 'Is it real?',
    checkItself: 'Your browser can check the signature of this badge by itself, without asking us.',
    checkOwn: 'Drop the badge or the paper you were shown on the checking page. It stays on your device.',
    check: 'Check this badge',
    checkAny: 'Check a badge',
    checkedWhenStored: 'The signature was right when this page was made.',
    asIssued: 'This page was made by the issuer.',
    withoutName: 'The name is not shown on the web. The holder has it in the badge.',
    revoked: 'Revoked',
    revokedMore: 'The issuer has taken this badge back, so do not rely on it.',
    replaced: 'Replaced',
    replacedMore:
      'The issuer has corrected this badge and given it anew, so this one does not count any more.',
    replacedBy: 'See the corrected badge',
    suspended: 'On hold',
    suspendedMore: 'The issuer has put this badge on hold, so it does not count now.',
    expired: 'No longer counts',
    document: 'Signed document',
    picture: 'Picture',
    languages: 'Language',
    toContent: 'Skip to the content',
  },
  fi: {
    givenBy: 'Myöntäjä',
    givenTo: 'Saaja',
    awardedOn: 'Myönnetty',
    activity: 'Toiminta',
    validUntil: 'Voimassa',
    criteria: 'Merkin saamiseksi',
    issuer: 'Myöntäjä',
    issuerNumber: 'Myöntäjän numero',
    issuerNumberMore:
      'Vertaa sitä heidän paperissaan tai sivullaan olevaan: kenelläkään muulla ei ole tätä numeroa.',
    webSite: 'Verkkosivu',
    badges: 'Merkit',
    noBadges: 'Täällä ei ole vielä merkkejä.',
    openPage: 'Avaa',
    isItReal: 'Onko se aito?',
    checkItself: 'Selaimesi voi tarkistaa merkin allekirjoituksen itse, kysymättä meiltä.',
    checkOwn: 'Pudota saamasi merkki tai paperi tarkistussivulle. Se pysyy laitteellasi.',
    check: 'Tarkista tämä merkki',
    checkAny: 'Tarkista merkki',
    checkedWhenStored: 'Allekirjoitus oli oikein, kun tämä sivu tehtiin.',
    asIssued: 'Tämän sivun on tehnyt myöntäjä.',
    withoutName: 'Nimeä ei näytetä verkossa. Se on merkissä, joka on saajalla.',
    revoked: 'Peruttu',
    revokedMore: 'Myöntäjä on perunut tämän merkin, joten älä luota siihen.',
    replaced: 'Korvattu',
    replacedMore: 'Myöntäjä on korjannut merkin ja antanut sen uudestaan, joten tämä ei ole enää voimassa.',
    replacedBy: 'Katso korjattu merkki',
    suspended: 'Keskeytetty',
    suspendedMore: 'Myöntäjä on keskeyttänyt merkin voimassaolon, joten se ei ole nyt voimassa.',
    expired: 'Ei enää voimassa',
    document: 'Allekirjoitettu tiedosto',
    picture: 'Kuva',
    languages: 'Kieli',
    toContent: 'Siirry sisältöön',
  },
  ar: {
    givenBy: 'منحتها',
    givenTo: 'مُنحت إلى',
    awardedOn: 'تاريخ المنح',
    activity: 'النشاط',
    validUntil: 'سارية حتى',
    criteria: 'لنيل هذه الشارة',
    issuer: 'الجهة المانحة',
    issuerNumber: 'رقم الجهة',
    issuerNumberMore: 'قارنوه بالرقم على أوراقها أو موقعها: لا يملك هذا الرقم أحد سواها.',
    webSite: 'الموقع',
    badges: 'الشارات',
    noBadges: 'لا شارات هنا بعد.',
    openPage: 'فتح',
    isItReal: 'هل هي صحيحة؟',
    checkItself: 'يستطيع متصفحكم فحص توقيع هذه الشارة بنفسه، دون أن يسألنا.',
    checkOwn: 'أفلتوا الشارة أو الورقة التي عُرضت عليكم في صفحة التحقق. تبقى على جهازكم.',
    check: 'التحقق من هذه الشارة',
    checkAny: 'التحقق من شارة',
    checkedWhenStored: 'كان التوقيع سليمًا حين أُنشئت هذه الصفحة.',
    asIssued: 'أنشأت الجهة المانحة هذه الصفحة.',
    withoutName: 'لا يُعرض الاسم على الإنترنت. وهو في الشارة لدى صاحبها.',
    revoked: 'مسحوبة',
    revokedMore: 'سحبت الجهة المانحة هذه الشارة، فلا تعتمدوا عليها.',
    replaced: 'مستبدلة',
    replacedMore: 'صححت الجهة المانحة هذه الشارة ومنحتها من جديد، فلم تعد هذه سارية.',
    replacedBy: 'عرض الشارة المصححة',
    suspended: 'موقوفة مؤقتًا',
    suspendedMore: 'أوقفت الجهة المانحة هذه الشارة مؤقتًا، فهي غير سارية الآن.',
    expired: 'لم تعد سارية',
    document: 'الوثيقة الموقّعة',
    picture: 'الصورة',
    languages: 'اللغة',
    toContent: 'إلى المحتوى',
  },
}
