/** What the calibration page says, in the languages of the studio. */
export interface CalibrationTexts {
  /** BCP 47. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly lead: string
  /** In the order they are done. */
  readonly steps: readonly string[]
  readonly last: string
  /** The second page, which lies on its side. */
  readonly sideways: { readonly title: string; readonly words: string }
}

type Words = Omit<CalibrationTexts, 'language' | 'dir'>

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    title: 'Calibration page',
    lead: 'Print both pages, each on a sheet of its own, at actual size (100 %). They show what your printer does to the paper. No ruler is needed.',
    steps: [
      'Fold the paper so that its left edge lies on its right edge. See where the crease crosses the scale at the top: this number is “Move right”.',
      'Open it, and fold the top edge onto the bottom edge. See where the crease crosses the scale at the side: this number is “Move down”.',
      'At each edge of the paper there are steps with numbers. The smallest number whose line is printed in full is the margin of that edge.',
      'The bar below is as long as a bank card is wide, 85.6 mm. If a card does not fit it, the printer changes the size: print again at actual size.',
    ],
    last: 'Write the numbers into Rosette: Settings, Printer.',
    sideways: {
      title: 'A sheet on its side',
      words:
        'Lay both pages on each other as they came out of the printer, and turn them so that the first page stands upright. See where this arrow points now, to the left or to the right: this is “Sheets on their side”.',
    },
  },
  fi: {
    title: 'Kalibrointisivu',
    lead: 'Tulosta molemmat sivut, kumpikin omalle arkilleen, todellisessa koossa (100 %). Ne näyttävät, mitä tulostin tekee paperille. Viivainta ei tarvita.',
    steps: [
      'Taita paperi niin, että vasen reuna tulee oikean reunan päälle. Katso, missä taitos leikkaa ylhäällä olevan asteikon: tämä luku on ”Siirrä oikealle”.',
      'Avaa paperi ja taita yläreuna alareunan päälle. Katso, missä taitos leikkaa sivussa olevan asteikon: tämä luku on ”Siirrä alas”.',
      'Paperin jokaisessa reunassa on numeroidut portaat. Pienin luku, jonka viiva on tulostunut kokonaan, on sen reunan marginaali.',
      'Alla oleva palkki on pankkikortin levyinen, 85,6 mm. Jos kortti ei sovi siihen, tulostin muuttaa kokoa: tulosta uudelleen todellisessa koossa.',
    ],
    last: 'Kirjoita luvut Rosetteen: Asetukset, Tulostin.',
    sideways: {
      title: 'Vaakasuora arkki',
      words:
        'Pane molemmat sivut päällekkäin niin kuin ne tulivat tulostimesta, ja käännä ne niin, että ensimmäinen sivu on pystyssä. Katso, osoittaako tämä nuoli nyt vasemmalle vai oikealle: se on ”Vaakasuorat arkit”.',
    },
  },
  ar: {
    title: 'صفحة المعايرة',
    lead: 'اطبع الصفحتين، كلًّا منهما على ورقة، وبالحجم الفعلي (100 %). تُظهران ما تفعله طابعتك بالورق، ولا حاجة إلى مسطرة.',
    steps: [
      'اطوِ الورقة بحيث تقع حافتها اليسرى على حافتها اليمنى. انظر أين تقطع الطيّة المقياس في الأعلى: هذا الرقم هو «التحريك إلى اليمين».',
      'افتح الورقة واطوِ حافتها العليا على حافتها السفلى. انظر أين تقطع الطيّة المقياس في الجانب: هذا الرقم هو «التحريك إلى الأسفل».',
      'عند كل حافة من الورقة درجات مرقّمة. أصغر رقم طُبع خطّه كاملًا هو هامش تلك الحافة.',
      'الشريط أدناه بعرض بطاقة مصرفية، 85.6 مم. إذا لم تنطبق عليه البطاقة فالطابعة تغيّر الحجم: اطبع من جديد بالحجم الفعلي.',
    ],
    last: 'اكتب الأرقام في روزيت: الإعدادات، ثم الطابعة.',
    sideways: {
      title: 'ورقة على جنبها',
      words:
        'ضع الصفحتين إحداهما فوق الأخرى كما خرجتا من الطابعة، وأدرهما حتى تقف الصفحة الأولى مستقيمة. انظر إلى أين يشير هذا السهم الآن، إلى اليسار أم إلى اليمين: هذا هو «الأوراق على جنبها».',
    },
  },
}

/** English where there are no words yet. */
export function calibrationWording(language: string): CalibrationTexts {
  const base = language.split('-')[0]!.toLowerCase()
  const words = WORDS[base]
  return { ...(words ?? WORDS.en!), language: words ? language : 'en', dir: base === 'ar' ? 'rtl' : 'ltr' }
}
