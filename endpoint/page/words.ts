/** The words of the checking page. */
import type { Verdict } from '#core/contract/verify'
import type { PageLanguage } from '#core/pages/languages'

export interface CheckWords {
  readonly title: string
  readonly sub: string
  readonly scan: string
  readonly scanning: string
  readonly stopScanning: string
  readonly noCamera: string
  readonly dropTitle: string
  readonly dropMore: string
  readonly choose: string
  readonly checking: string
  readonly pasteTitle: string
  readonly paste: string
  readonly pasteHelp: string
  readonly checkText: string
  readonly another: string
  readonly print: string
  readonly printed: (when: string) => string
  readonly answer: string
  readonly findings: string
  readonly result: Readonly<Record<'good' | 'bad' | 'unknown', string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly says: string
  readonly from: string
  readonly criteria: string
  readonly activity: (days: string) => string
  readonly until: (day: string) => string
  readonly technical: string
  readonly facts: Readonly<Record<'kind' | 'proof' | 'key' | 'signedAt' | 'number' | 'fullDigest', string>>
  readonly many: (count: string, genuine: string) => string
  readonly noName: string
  readonly strangerTitle: (issuer: string) => string
  readonly strangerMore: string
  readonly strangerNumber: string
  readonly strangerAct: string
  readonly lookAlike: string
  readonly moreTitle: string
  readonly moreAbout: string
  readonly ask: Readonly<Record<'status-list' | 'linkage' | 'key' | 'replacement', (host: string) => string>>
  readonly asking: string
  readonly notReached: (host: string) => string
  readonly listBrought: string
  readonly listedAt: (day: string, days: number) => string
  readonly corrected: string
  readonly linkFailed: string
  readonly tooLarge: string
  readonly cannotCheck: string
  readonly failed: string
  readonly private: string
  readonly offlineReady: string
  readonly language: string
}

export const checkWords: Readonly<Record<PageLanguage, CheckWords>> = {
  en: {
    title: 'Check a badge',
    sub: 'Any Open Badge, from any issuer.',
    scan: 'Scan the code',
    scanning: 'Hold the square code of the certificate in front of the camera, straight and in good light.',
    stopScanning: 'Stop',
    noCamera: 'The camera cannot be used here. Photograph the code and choose the photo as a file.',
    dropTitle: 'Drop a badge or certificate here',
    dropMore: 'A picture, a photo of the paper, a PDF or a badge file.',
    choose: 'Choose a file',
    checking: 'Looking at it',
    pasteTitle: 'Paste instead',
    paste: 'Text of a badge or of a square code',
    pasteHelp: 'What a phone reads from the code on a certificate works here.',
    checkText: 'Check this text',
    another: 'Check another',
    print: 'Print',
    printed: (when) => `Checked on ${when}`,
    answer: 'Answer',
    findings: 'What was looked at',
    result: { good: 'In order:', bad: 'Not in order:', unknown: 'Not known:' },
    verdict: {
      genuine: 'Genuine',
      altered: 'Altered',
      revoked: 'Revoked',
      expired: 'Expired',
      'not-yet-valid': 'Not valid yet',
      'cannot-tell': 'Cannot tell',
    },
    says: 'What the badge says',
    from: 'Given by',
    criteria: 'To earn this badge',
    activity: (days) => `Activity: ${days}`,
    until: (day) => `Counts until ${day}`,
    technical: 'Technical details',
    facts: {
      kind: 'Kind',
      proof: 'Signature',
      key: 'Key',
      signedAt: 'Signed',
      number: 'Number',
      fullDigest: 'Digest of the full credential',
    },
    many: (count, genuine) => `${count} badges here, ${genuine} genuine`,
    noName: 'No name',
    strangerTitle: (issuer) => `Do you know ${issuer}?`,
    strangerMore:
      'Being unknown here is nothing bad: most issuers are small. Anyone can write any name into a badge, but only the true issuer has this number. Compare it with one you have from them: by phone, on paper, from their web site.',
    strangerNumber: 'Issuer number',
    strangerAct: 'It is the same number',
    lookAlike:
      'The name of the issuer mixes letters of several alphabets that look alike. Somebody may be posing as another: compare the number with care.',
    moreTitle: 'What could be asked on the web',
    moreAbout: 'Nothing of the badge is sent. The site only sees that somebody looks.',
    ask: {
      'status-list': (host) => `Look at the list of revoked badges at ${host}`,
      linkage: (host) => `Ask ${host} whether the key is theirs`,
      key: (host) => `Get the key from ${host}`,
      replacement: (host) => `Ask ${host} whether a corrected badge was given`,
    },
    asking: 'Asking',
    notReached: (host) =>
      `${host} gave no answer that could be used. It may be offline, or not let other pages read it.`,
    listBrought: 'The list of revoked badges is kept here now. Check the badge again.',
    listedAt: (day, days) =>
      `The list of revoked badges is of ${day}, ${days === 0 ? 'today' : days === 1 ? 'a day old' : `${days} days old`}.`,
    corrected: 'See the corrected badge',
    linkFailed:
      'The badge that this link leads to could not be fetched. Check the connection, or ask for the badge itself.',
    tooLarge: 'This file is larger than 64 MB. Choose a smaller one.',
    cannotCheck:
      'This browser cannot check signatures here, so nothing can be said about any badge. Update the browser, or open this page at an address that begins with https.',
    failed:
      'Something went wrong in this page, so nothing can be said. Load it again, or try another browser.',
    private: 'Everything is checked on this device. Nothing you show here leaves it.',
    offlineReady: 'This page now works without internet, too.',
    language: 'Language',
  },
  fi: {
    title: 'Tarkista merkki',
    sub: 'Mikä tahansa Open Badge, keneltä tahansa.',
    scan: 'Lue koodi',
    scanning: 'Pidä todistuksen ruutukoodia kameran edessä suorassa ja hyvässä valossa.',
    stopScanning: 'Lopeta',
    noCamera: 'Kameraa ei voi käyttää tässä. Ota koodista valokuva ja valitse se tiedostona.',
    dropTitle: 'Pudota merkki tai todistus tähän',
    dropMore: 'Kuva, valokuva paperista, PDF tai merkkitiedosto.',
    choose: 'Valitse tiedosto',
    checking: 'Tarkistetaan',
    pasteTitle: 'Tai liitä',
    paste: 'Merkin tai ruutukoodin teksti',
    pasteHelp: 'Tähän käy se, minkä puhelin lukee todistuksen ruutukoodista.',
    checkText: 'Tarkista teksti',
    another: 'Tarkista toinen',
    print: 'Tulosta',
    printed: (when) => `Tarkistettu ${when}`,
    answer: 'Vastaus',
    findings: 'Mitä tarkistettiin',
    result: { good: 'Kunnossa:', bad: 'Ei kunnossa:', unknown: 'Ei tiedossa:' },
    verdict: {
      genuine: 'Aito',
      altered: 'Muutettu',
      revoked: 'Peruttu',
      expired: 'Vanhentunut',
      'not-yet-valid': 'Ei vielä voimassa',
      'cannot-tell': 'Ei voi sanoa',
    },
    says: 'Mitä merkki sanoo',
    from: 'Myöntäjä',
    criteria: 'Merkin saamiseksi',
    activity: (days) => `Toiminta: ${days}`,
    until: (day) => `Voimassa ${day} asti`,
    technical: 'Tekniset tiedot',
    facts: {
      kind: 'Laji',
      proof: 'Allekirjoitus',
      key: 'Avain',
      signedAt: 'Allekirjoitettu',
      number: 'Numero',
      fullDigest: 'Täyden merkin tiiviste',
    },
    many: (count, genuine) => `Merkkejä ${count}, aitoja ${genuine}`,
    noName: 'Ei nimeä',
    strangerTitle: (issuer) => `Tunnetko myöntäjän ${issuer}?`,
    strangerMore:
      'Ei ole paha merkki, ettei myöntäjää tunneta täällä: useimmat ovat pieniä. Kuka vain voi kirjoittaa merkkiin minkä nimen vain, mutta tämä numero on vain oikealla myöntäjällä. Vertaa sitä numeroon, jonka olet saanut heiltä: puhelimessa, paperilla, verkkosivulta.',
    strangerNumber: 'Myöntäjän numero',
    strangerAct: 'Numero on sama',
    lookAlike:
      'Myöntäjän nimessä on sekaisin eri aakkosten samannäköisiä kirjaimia. Joku voi esiintyä toisena: vertaa numeroa tarkasti.',
    moreTitle: 'Mitä verkosta voisi kysyä',
    moreAbout: 'Merkistä ei lähetetä mitään. Sivusto näkee vain, että joku katsoo.',
    ask: {
      'status-list': (host) => `Katso peruttujen merkkien lista: ${host}`,
      linkage: (host) => `Kysy, onko avain sivuston ${host}`,
      key: (host) => `Hae avain: ${host}`,
      replacement: (host) => `Kysy, onko annettu korjattu merkki: ${host}`,
    },
    asking: 'Kysytään',
    notReached: (host) =>
      `${host} ei antanut kelvollista vastausta. Se voi olla poissa verkosta tai estää muita sivuja lukemasta.`,
    listBrought: 'Peruttujen merkkien lista on nyt täällä. Tarkista merkki uudestaan.',
    listedAt: (day, days) =>
      `Peruttujen lista on päivältä ${day}, ${days === 0 ? 'tältä päivältä' : days === 1 ? 'päivän vanha' : `${days} päivää vanha`}.`,
    corrected: 'Katso korjattu merkki',
    linkFailed: 'Linkin merkkiä ei voitu hakea. Tarkista yhteys tai pyydä itse merkki.',
    tooLarge: 'Tiedosto on yli 64 megatavua. Valitse pienempi.',
    cannotCheck:
      'Tämä selain ei voi tarkistaa allekirjoituksia tässä, joten mistään merkistä ei voi sanoa mitään. Päivitä selain tai avaa sivu osoitteessa, joka alkaa https.',
    failed:
      'Sivulla meni jokin pieleen, joten mitään ei voi sanoa. Lataa se uudestaan tai kokeile toista selainta.',
    private: 'Kaikki tarkistetaan tällä laitteella. Mikään näyttämäsi ei lähde siltä.',
    offlineReady: 'Tämä sivu toimii nyt myös ilman nettiä.',
    language: 'Kieli',
  },
  ar: {
    title: 'التحقق من شارة',
    sub: 'أي شارة Open Badge من أي جهة.',
    scan: 'مسح الرمز',
    scanning: 'ضعوا الرمز المربع على الشهادة أمام الكاميرا، مستقيمًا وفي ضوء جيد.',
    stopScanning: 'إيقاف',
    noCamera: 'لا يمكن استخدام الكاميرا هنا. صوّروا الرمز واختاروا الصورة ملفًا.',
    dropTitle: 'أفلتوا شارة أو شهادة هنا',
    dropMore: 'صورة أو صورة للشهادة الورقية أو PDF أو ملف شارة.',
    choose: 'اختر ملفًا',
    checking: 'يجري التحقق',
    pasteTitle: 'أو ألصقوا',
    paste: 'نص الشارة أو الرمز المربع',
    pasteHelp: 'يصلح هنا ما يقرؤه الهاتف من الرمز على الشهادة.',
    checkText: 'تحقق من النص',
    another: 'تحقق من أخرى',
    print: 'طباعة',
    printed: (when) => `جرى التحقق في ${when}`,
    answer: 'النتيجة',
    findings: 'ما جرى فحصه',
    result: { good: 'سليم:', bad: 'غير سليم:', unknown: 'غير معروف:' },
    verdict: {
      genuine: 'صحيحة',
      altered: 'معدّلة',
      revoked: 'مسحوبة',
      expired: 'منتهية',
      'not-yet-valid': 'لم تسرِ بعد',
      'cannot-tell': 'لا يمكن الجزم',
    },
    says: 'ما تقوله الشارة',
    from: 'منحتها',
    criteria: 'لنيل هذه الشارة',
    activity: (days) => `النشاط: ${days}`,
    until: (day) => `سارية حتى ${day}`,
    technical: 'تفاصيل تقنية',
    facts: {
      kind: 'النوع',
      proof: 'التوقيع',
      key: 'المفتاح',
      signedAt: 'وقت التوقيع',
      number: 'الرقم',
      fullDigest: 'بصمة الشارة الكاملة',
    },
    many: (count, genuine) => `عدد الشارات ${count}، الصحيح منها ${genuine}`,
    noName: 'بلا اسم',
    strangerTitle: (issuer) => `هل تعرفون ${issuer}؟`,
    strangerMore:
      'ليس عيبًا ألا تكون الجهة معروفة هنا، فمعظم الجهات صغيرة. يستطيع أي أحد كتابة أي اسم في الشارة، لكن هذا الرقم للجهة الحقيقية وحدها. قارنوه بالرقم الذي لديكم منها: بالهاتف أو على الورق أو من موقعها.',
    strangerNumber: 'رقم الجهة',
    strangerAct: 'الرقم نفسه',
    lookAlike: 'في اسم الجهة حروف متشابهة من أبجديات مختلفة. ربما ينتحل أحد صفة غيره: قارنوا الرقم بعناية.',
    moreTitle: 'ما يمكن السؤال عنه على الإنترنت',
    moreAbout: 'لا يُرسل شيء من الشارة. يرى الموقع فقط أن أحدًا ينظر.',
    ask: {
      'status-list': (host) => `الاطلاع على قائمة الشارات المسحوبة في ${host}`,
      linkage: (host) => `سؤال ${host} إن كان المفتاح له`,
      key: (host) => `جلب المفتاح من ${host}`,
      replacement: (host) => `سؤال ${host} إن كانت قد مُنحت شارة مصححة`,
    },
    asking: 'يجري السؤال',
    notReached: (host) => `لم يجب ${host} بما يصلح. ربما هو خارج الشبكة أو لا يسمح للصفحات الأخرى بقراءته.`,
    listBrought: 'قائمة الشارات المسحوبة محفوظة هنا الآن. تحققوا من الشارة مجددًا.',
    listedAt: (day, days) =>
      `قائمة الشارات المسحوبة بتاريخ ${day}، ${days === 0 ? 'اليوم' : `عمرها بالأيام: ${new Intl.NumberFormat('ar-EG').format(days)}`}.`,
    corrected: 'عرض الشارة المصححة',
    linkFailed: 'تعذّر جلب الشارة التي يشير إليها الرابط. تحققوا من الاتصال أو اطلبوا الشارة نفسها.',
    tooLarge: 'الملف أكبر من 64 ميغابايت. اختاروا ملفًا أصغر.',
    cannotCheck:
      'لا يستطيع هذا المتصفح فحص التواقيع هنا، فلا يمكن قول شيء عن أي شارة. حدّثوا المتصفح أو افتحوا الصفحة بعنوان يبدأ بـ https.',
    failed: 'حدث خطأ في هذه الصفحة فلا يمكن قول شيء. أعيدوا تحميلها أو جربوا متصفحًا آخر.',
    private: 'يجري كل الفحص على هذا الجهاز. لا يغادره شيء مما تعرضونه هنا.',
    offlineReady: 'تعمل هذه الصفحة الآن بلا إنترنت أيضًا.',
    language: 'اللغة',
  },
}
