/**
 * Invented people for the demonstration and the bench, as many as wanted, no two alike: the same list for the same
 * count. Names are put together from the parts that are usual in each language.
 */
interface NameParts {
  /** As the list's language column says it, in Finnish. */
  readonly language: string
  readonly given: readonly string[]
  /** A second given name, or the father's. */
  readonly middle: readonly string[]
  readonly family: readonly string[]
  /** The parts in the order in which they are written. */
  readonly write: (given: string, middle: string | null, family: string, second: string | null) => string
}

const spaced = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ')

const hyphenated: NameParts['write'] = (given, middle, family, second) =>
  spaced(given, middle, second === null ? family : `${family}-${second}`)

const familyFirst: NameParts['write'] = (given, middle, family, second) =>
  spaced(family, second, middle, given)

const words = (text: string) => text.split(' ')

const NAMES: readonly NameParts[] = [
  {
    language: 'arabia',
    given: words('مريم أحمد يوسف ليلى عمر سعاد خالد نور حسن هدى سامي رنا بلال زينب طارق دعاء'),
    middle: words('محمد علي إبراهيم محمود مصطفى صالح حسين جمال كريم فؤاد نبيل رشيد عادل سليم وليد منير'),
    family: words(
      'الشامي الخطيب حداد النجار الحسن عباس درويش قاسم الحلبي صباغ منصور العلي شاهين الأحمد زيدان حمدان',
    ),
    write: spaced,
  },
  {
    language: 'dari',
    given: words('مریم لیلا فریبا احمد نجیب پروین شیما حمید زهرا جاوید سمیرا فرید نازنین یاسر رویا منیژه'),
    middle: words('علی محمد حیدر رضا کریم نور گل داوود حسین اکبر رحیم عزیز صادق جان نبی سلیم'),
    family: words(
      'رضایی کریمی نوری احمدی حیدری رحیمی عزیزی حسینی صافی محمدی اکبری یوسفی نظری امینی قادری سلطانی',
    ),
    write: spaced,
  },
  {
    language: 'tigrinja',
    given: words('ሰላም ዮናስ ኣስቴር ሓድሽ ትርሓስ ሳሙኤል ለተብርሃን ዳዊት ኤልሳ ሚካኤል ራሄል ኣማኑኤል ሰናይት ተስፋይ ፍረወይኒ ኢሳቕ'),
    middle: words('ገብረ ሃይለ ኣብርሃም ተኽለ ወልደ መብራህቱ ገረዝጊሄር በርሀ ኪዳነ ሰለሙን ዘርኣይ ኣርኣያ ፍስሃየ ክፍለ ሓጎስ የማነ'),
    family: words('ገብረመድህን ተስፋጋብር ሃይለስላሴ ወልደማርያም በላይ ክፍሎም መሓሪ ዓንደማርያም ተወልደ ግርማይ ኣስገዶም ንጉሰ ረዳኢ ብርሃነ ጸጋይ ካሕሳይ'),
    write: spaced,
  },
  {
    language: 'ukraina',
    given: words(
      'Олена Андрій Юлія Тарас Ірина Віталій Марія Євген Оксана Богдан Наталія Ігор Ганна Сергій Софія Ярослав',
    ),
    middle: words(
      'Анна Максим Вікторія Іван Катерина Петро Дарина Роман Леся Данило Соломія Матвій Злата Остап Уляна Назар',
    ),
    family: words(
      'Ковальчук Бондаренко Шевчук Ткаченко Мельник Кравченко Лисенко Гончаренко Савчук Поліщук Руденко Марченко Панченко Яременко Дяченко Головко',
    ),
    write: hyphenated,
  },
  {
    language: 'somali',
    given: words(
      'Farah Amina Abdi Hodan Yusuf Sahra Maxamed Faadumo Cali Khadra Xasan Ifrax Nuur Ayaan Warsame Hibaaq',
    ),
    middle: words(
      'Xasan Yusuf Maxamed Cabdi Cumar Axmed Ismaaciil Aadan Jaamac Cismaan Ibraahim Muuse Saalax Faarax Xuseen Daahir',
    ),
    family: words(
      'Cali Warsame Nuur Jaamac Guuleed Samatar Diiriye Barre Shire Cawaale Rooble Geeddi Xirsi Kaahin Boqor Liibaan',
    ),
    write: spaced,
  },
  {
    language: 'vietnam',
    given: words('Hồng Minh Trang Ánh Dũng Hương Khoa Linh Phúc Thảo Quang Yến Đạt Ngân Sơn Vy'),
    middle: words('Thị Văn Thu Ngọc Đức Thanh Hữu Kim Quốc Bảo Minh Phương Hoàng Gia Xuân Mỹ'),
    family: words('Nguyễn Trần Phạm Lê Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Phan Trương Huỳnh'),
    write: familyFirst,
  },
  {
    language: 'thai',
    given: words('สมชาย สุดารัตน์ กนกวรรณ ประเสริฐ มาลี วิชัย นภา อนันต์ พิมพ์ใจ ธนากร ศิริพร กิตติ รัตนา ชัยวัฒน์ อรทัย ณัฐพล'),
    middle: words('พร ชัย วดี ศักดิ์ มณี เดช ดา รัตน์ พงศ์ ลักษณ์ วรรณ ธร ภา ยศ นุช กุล'),
    family: words(
      'ใจดี วงศ์สวัสดิ์ ศรีสุข ทองดี บุญมี แก้วมณี สุขสันต์ จันทร์เพ็ญ รักไทย พรหมมา สายทอง อินทร์แก้ว คำแสน ชูศรี มั่นคง ดวงดี',
    ),
    write: (given, middle, family, second) => spaced(given + (middle ?? ''), family, second),
  },
  {
    language: 'hindi',
    given: words('प्रिया अनिल रवि सुनीता विक्रम पूजा संजय अंजलि राजेश नेहा अमित कविता दीपक मीना अर्जुन राधा'),
    middle: words('कुमार प्रसाद देवी सिंह लाल चंद्र नाथ रानी मोहन किशोर लता प्रकाश कांत राज बाला श्री'),
    family: words(
      'शर्मा वर्मा गुप्ता मिश्रा यादव जोशी पटेल चौधरी त्रिपाठी अग्रवाल सक्सेना श्रीवास्तव पांडेय भट्ट मेहता द्विवेदी',
    ),
    write: spaced,
  },
  {
    language: 'suomi',
    given: words(
      'Sari Veikko Päivi Jukka Tuuli Mikko Hilkka Eero Aino Väinö Kaisa Onni Helmi Yrjö Säde Tapio',
    ),
    middle: words(
      'Maria Juhani Anneli Olavi Kristiina Tapani Hannele Antero Johanna Kalevi Elina Ilmari Orvokki Matias Inkeri Sakari',
    ),
    family: words(
      'Hyvönen Mäkinen Ylä-Outinen Särkkä Lehtonen Pöyhönen Kärkkäinen Niemelä Väisänen Tuominen Hämäläinen Rönkkö Saarinen Jääskeläinen Koskela Äijälä',
    ),
    write: hyphenated,
  },
  {
    language: 'ruotsi',
    given: words(
      'Hanna Göran Åsa Björn Ebba Håkan Märta Örjan Linnéa Sören Ylva Mårten Frida Åke Tuva Järker',
    ),
    middle: words(
      'Sofia Erik Kristina Gustav Elisabet Karl Margareta Olof Birgitta Nils Katarina Axel Viktoria Anders Matilda Lennart',
    ),
    family: words(
      'Östman Björkqvist Sjöström Ahlgren Nyström Backlund Åkerblom Lindgård Söderholm Wikström Häggblom Öberg Forsström Mård Sandås Nygård',
    ),
    write: hyphenated,
  },
  {
    language: 'espanja',
    given: words(
      'José María Diego Lucía Íñigo Sofía Andrés Inés Raúl Belén Tomás Noemí Joaquín Ángela Víctor Begoña',
    ),
    middle: words(
      'Fernanda Luis Elena Antonio Pilar Ramón Isabel Jesús Carmen Adrián Teresa Óscar Rocío Martín Alba Iván',
    ),
    family: words(
      'Álvarez Ibáñez Muñoz Núñez Peña Gutiérrez Hernández López Márquez Sánchez Jiménez Domínguez Cortés Avilés Rodríguez Zúñiga',
    ),
    write: spaced,
  },
  {
    language: 'arabia',
    given: words(
      'Layla Mohammed Amal Karim Salma Tariq Huda Nabil Rania Faisal Dunya Ziad Mona Hadi Sanaa Omar',
    ),
    middle: words('ليلى محمد أمل كريم سلمى طارق هدى نبيل رانيا فيصل دنيا زياد منى هادي سناء عمر'),
    family: words(
      'Haddad Al-Khatib Nasser Saleh Mansour Darwish Aziz Hamdan Qasim Barakat Shaheen Najjar Fares Amin Zaki Halabi',
    ),
    write: (given, middle, family, second) => spaced(given, middle ?? 'نور', family, second),
  },
]

const BADGES = words(
  'Peer_tutor Digital_first_steps Kitchen_and_hygiene Language_café_host Interview_ready Safe_at_work',
).map((badge) => badge.replaceAll('_', ' '))

export interface SamplePerson {
  readonly name: string
  /** Most have none. */
  readonly email: string | null
  /** One of the sample family. */
  readonly badge: string
  readonly language: string
}

/** The `index`-th invented person, from 0. Half a million have names of their own. */
function samplePerson(index: number): SamplePerson {
  const parts = NAMES[index % NAMES.length]!
  const number = Math.floor(index / NAMES.length)
  const [given, family, middle, second] = [0, 1, 2, 3].map((place) => Math.floor(number / 16 ** place))
  return {
    name: parts.write(
      parts.given[(given! + family!) % 16]!,
      middle === 0 ? null : parts.middle[(middle! - 1) % 16]!,
      parts.family[family! % 16]!,
      second === 0 ? null : parts.family[(second! + family!) % 16]!,
    ),
    email: index % 4 === 3 ? `person${index + 1}@post.example` : null,
    badge: BADGES[index % BADGES.length]!,
    language: parts.language,
  }
}

/** The sample people as a list that Finnish Excel would save: semicolons, a mark for UTF-8, dates such as 20.11.2026. */
export function samplePeopleCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => samplePerson(index)).map(
    ({ name, email, badge, language }) => `${name};${email ?? ''};${badge};20.11.2026;${language}`,
  )
  return `\uFEFF${['Nimi;Sähköposti;Merkki;Päivä;Kieli', ...rows].join('\n')}\n`
}
