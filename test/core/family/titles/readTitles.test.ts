import { describe, expect, test } from 'vitest'
import { readTitles } from '#core/family/titles/readTitles'
import { titleRows } from '#core/family/titles/titleRows'

const read = (text: string, language = 'en') => readTitles(titleRows(text), language)
const titlesOf = (text: string): string[] => read(text).titles.map(({ title }) => title)
const stepsOf = (text: string) => read(text).titles.map(({ title, level, of }) => [title, level, of])

describe('what a list puts around its entries is taken off', () => {
  test.each([
    ['numbers', '1. Peer tutor\n2. Interpreter\n10) Driver'],
    ['bullets', '• Peer tutor\n- Interpreter\n* Driver'],
    ['bullets without a space', '•Peer tutor\n–Interpreter\n►Driver'],
    ['boxes', '- [ ] Peer tutor\n- [x] Interpreter\n☐ Driver'],
    ['Arabic numbers', '١. Peer tutor\n٢- Interpreter\n(٣) Driver'],
    ['letters', 'a) Peer tutor\n(b) Interpreter\nc) Driver'],
    ['quotes and commas', '"Peer tutor",\n“Interpreter”\n«Driver»;'],
    ['Markdown', '## Peer tutor\n**Interpreter**\n> Driver'],
    [
      'Windows and Mac line ends, tabs and wide spaces',
      'Peer  tutor\r\n\u00a0Interpreter\u3000\rDriver\u200b',
    ],
  ])('%s', (_, text) => {
    expect(titlesOf(text)).toEqual(['Peer tutor', 'Interpreter', 'Driver'])
  })

  test('but not what belongs to a title', () => {
    const titles = [
      '3D printing',
      'Agenda 2030',
      '24/7 on call',
      'C++',
      'Co-op, shop and café',
      '#metoo',
      'A-level maths',
    ]
    expect(titlesOf(titles.join('\n'))).toEqual(titles)
  })
})

describe('pasted HTML', () => {
  test('gives the entries of a list', () => {
    const html = `<html><head><title>Our badges</title><style>li { color: red }</style></head><body><ul>
      <li><b>Peer</b>&nbsp;tutor &amp; guide</li><li>Caf&eacute; <i>host</i></li></ul><script>alert('x')</script></body></html>`
    expect(titlesOf(html)).toEqual(['Peer tutor & guide', 'Café host'])
  })

  test('gives the columns of a table', () => {
    const html =
      '<table><tr><th>Badge</th><th>Level</th></tr><tr><td>Cook</td><td>1</td></tr><tr><td>Cook</td><td>2</td></tr></table>'
    expect(stepsOf(html)).toEqual([
      ['Cook', 1, 2],
      ['Cook', 2, 2],
    ])
  })

  test('leaves no markup in a title', () => {
    const found = titlesOf(
      '<p>Peer<br>tutor</p><p onclick="steal()">Driver <img src=x onerror=alert(1)></p><li>a < b</li>',
    )
    expect(found).toEqual(['Peer', 'tutor', 'Driver', 'a < b'])
  })
})

describe('tables', () => {
  test('by tabs, with headings in the person’s language', () => {
    const text = 'Nimi\tAlaotsikko\tTaso\nKokki\tKeittiö\tTaso 2\nKuski\tAutot\tTaso 1'
    expect(read(text, 'fi').titles).toMatchObject([
      { title: 'Kokki', subtitle: 'Keittiö', level: 2 },
      { title: 'Kuski', subtitle: 'Autot', level: 1 },
    ])
  })

  test('by semicolons or commas where every line has as many', () => {
    expect(read('Cook;Kitchen\nDriver;Cars').titles.map(({ subtitle }) => subtitle)).toEqual([
      'Kitchen',
      'Cars',
    ])
    expect(read('"Cook, baker",Kitchen\nDriver,Cars').titles[0]).toMatchObject({
      title: '"Cook, baker",Kitchen',
    })
  })

  test('with a first column that only counts', () => {
    expect(titlesOf('1\tCook\n2\tDriver')).toEqual(['Cook', 'Driver'])
  })

  test('with levels in words beside the titles', () => {
    expect(stepsOf('Title\tLevel\nCook\tbasic\nDriver\tadvanced')).toEqual([
      ['Cook', 1, 2],
      ['Driver', 2, 2],
    ])
  })
})

describe('levels', () => {
  test.each([
    ['a number', 'Peer tutor 1\nPeer tutor 2\nPeer tutor 3', 'Peer tutor'],
    ['a number in brackets', 'Peer tutor (1)\nPeer tutor (2)\nPeer tutor (3)', 'Peer tutor'],
    ['Roman numerals', 'Peer tutor I\nPeer tutor II\nPeer tutor III', 'Peer tutor'],
    ['the word', 'Peer tutor, level 1\nPeer tutor – Level 2\nPeer tutor level three', 'Peer tutor'],
    ['the word first', 'Level 1: Peer tutor\nLevel 2: Peer tutor\nLevel 3 – Peer tutor', 'Peer tutor'],
    ['shares', 'Peer tutor 1/3\nPeer tutor (2/3)\nPeer tutor 3 of 3', 'Peer tutor'],
    ['English', 'Cook – Beginner\nCook – Intermediate\nCook – Advanced', 'Cook'],
    ['Finnish', 'Kokki, taso 1\nKokki, taso 2\nKokki, 3. taso', 'Kokki'],
    ['Finnish words', 'Kokki (perus)\nKokki (jatko)\nKokki (mestari)', 'Kokki'],
    ['Swedish', 'Kock nivå 1\nKock nivå 2\nKock nivå 3', 'Kock'],
    ['metals', 'Kokki: pronssi\nKokki: hopea\nKokki: kulta', 'Kokki'],
    ['Arabic', 'مرشد الأقران المستوى ١\nمرشد الأقران المستوى ٢\nمرشد الأقران المستوى ٣', 'مرشد الأقران'],
    ['Arabic in words', 'طباخ - المستوى الأول\nطباخ - المستوى الثاني\nطباخ - المستوى الثالث', 'طباخ'],
    ['Arabic adjectives', 'طباخ مبتدئ\nطباخ متوسط\nطباخ متقدم', 'طباخ'],
    ['Persian', 'آشپز سطح ۱\nآشپز سطح ۲\nآشپز سطح ۳', 'آشپز'],
    ['Ukrainian', 'Кухар, рівень 1\nКухар, рівень 2\nКухар, рівень 3', 'Кухар'],
    ['Russian', 'Повар – бронза\nПовар – серебро\nПовар – золото', 'Повар'],
    ['Somali', 'Kariye heer 1\nKariye heer 2\nKariye heer 3', 'Kariye'],
    ['Tigrinya', 'ከሻኒ ደረጃ 1\nከሻኒ ደረጃ 2\nከሻኒ ደረጃ 3', 'ከሻኒ'],
    ['Thai', 'พ่อครัวระดับ 1\nพ่อครัวระดับ ๒\nพ่อครัวระดับ 3', 'พ่อครัว'],
    ['Vietnamese', 'Đầu bếp cấp 1\nĐầu bếp cấp 2\nĐầu bếp cấp 3', 'Đầu bếp'],
    ['Hindi', 'रसोइया स्तर १\nरसोइया स्तर २\nरसोइया स्तर 3', 'रसोइया'],
  ])('by %s', (_, text, title) => {
    expect(stepsOf(text)).toEqual([
      [title, 1, 3],
      [title, 2, 3],
      [title, 3, 3],
    ])
  })

  test('words before a title stay a part of it', () => {
    expect(stepsOf('Beginner cook\nAdvanced cook')).toEqual([
      ['Beginner cook', 1, 2],
      ['Advanced cook', 2, 2],
    ])
  })

  test('what only looks like one stays in the title', () => {
    const titles = [
      'Agenda 4',
      'Malcolm X',
      'Advanced Excel',
      'Gold panning',
      'First aid 2',
      'Cook',
      'Python 3',
      'Henry V',
    ]
    expect(stepsOf(titles.join('\n'))).toEqual(titles.map((title) => [title, 0, 0]))
  })

  test('the word “level” tells even of one alone', () => {
    expect(stepsOf('Finnish level 2\nCook')).toEqual([
      ['Finnish', 2, 0],
      ['Cook', 0, 0],
    ])
  })
})

describe('small print', () => {
  test('stands behind a dash, a bar or in brackets', () => {
    const found = read(
      'Peer tutor – spring 2026\nDriver | vans only\nCook (school kitchen)\nWell-being',
    ).titles
    expect(found.map(({ title, subtitle }) => [title, subtitle])).toEqual([
      ['Peer tutor', 'spring 2026'],
      ['Driver', 'vans only'],
      ['Cook', 'school kitchen'],
      ['Well-being', ''],
    ])
  })

  test('and beside a level', () => {
    expect(read('Cook 1 – in the school\nCook 2 – in the hospital').titles).toMatchObject([
      { title: 'Cook', subtitle: 'in the school', level: 1, of: 2 },
      { title: 'Cook', subtitle: 'in the hospital', level: 2, of: 2 },
    ])
  })
})

describe('notes', () => {
  test('tell of lines that were left out', () => {
    const { titles, notes } = read('Cook\n\nDriver\n  \ncook \n- \nTutor')
    expect(titles.map(({ title }) => title)).toEqual(['Cook', 'Driver', 'Tutor'])
    expect(notes).toEqual([
      { kind: 'empty', count: 3 },
      { kind: 'twice', title: 'cook', line: 5, first: 1 },
    ])
  })

  test('tell of a long title, which is kept', () => {
    const long = `Helper ${'with many duties '.repeat(17)}`.trim()
    const { titles, notes } = read(`Cook\n${long.slice(0, 300).trim()}\n${'x'.repeat(400)}`)
    expect(titles[1]!.title).toBe(long.slice(0, 300).trim())
    expect(titles[2]!.title).toHaveLength(300)
    expect(notes.map(({ kind }) => kind)).toEqual(['long', 'cut'])
  })

  test('tell that a family has at most 500 badges', () => {
    const { titles, notes } = read(
      Array.from({ length: 650 }, (_, i) => `Skill ${'x'.repeat(i % 30)}${i}y`).join('\n'),
    )
    expect(titles).toHaveLength(500)
    expect(notes).toContainEqual({ kind: 'too-many', count: 650, most: 500 })
  })

  test('nothing gives nothing', () => {
    expect(read('')).toEqual({ titles: [], notes: [] })
    expect(read(' \n\t\n').titles).toEqual([])
  })
})

describe('the language', () => {
  test.each([
    ['en', 'Peer tutor\nInterpreter\nFirst aid\nCommunity cooking'],
    ['fi', 'Vertaisohjaaja\nTulkki\nEnsiapu\nYhteisökokki'],
    ['sv', 'Kamratstöd\nTolk\nFörsta hjälpen\nKöksledare'],
    ['ar', 'مرشد الأقران\nمترجم\nالإسعافات الأولية'],
    ['fa', 'راهنمای همتایان\nآشپز\nکمک‌های اولیه'],
    ['uk', 'Наставник\nПерекладач\nПерша допомога'],
    ['ru', 'Наставник\nПереводчик\nПервая помощь'],
    ['ru', 'Городской садовод'],
    ['ru', 'Подъёмник'],
    ['uk', 'Міський садівник'],
    ['bg', 'Пътеводител'],
    ['so', 'Hagaha asaagga\nTurjumaan\nCaawimaadda degdegga ah'],
    ['ti', 'መምህር መሳቱ\nተርጓሚ\nቀዳማይ ሓገዝ'],
    ['th', 'พี่เลี้ยง\nล่าม\nปฐมพยาบาล'],
    ['vi', 'Người hướng dẫn\nPhiên dịch viên\nSơ cứu'],
    ['hi', 'सहपाठी शिक्षक\nदुभाषिया\nप्राथमिक चिकित्सा'],
    ['de', 'Lernbegleitung\nDolmetscher\nErste Hilfe'],
  ])('%s is told from its words, whatever the person speaks', (code, text) => {
    for (const spoken of ['en', 'fi', 'ar']) {
      expect(new Set(read(text, spoken).titles.map(({ language }) => language))).toEqual(new Set([code]))
    }
  })

  test('of each script on its own in a mixed list', () => {
    const found = read('Vertaisohjaaja\nمرشد الأقران\nพี่เลี้ยง', 'fi').titles
    expect(found.map(({ language }) => language)).toEqual(['fi', 'ar', 'th'])
  })

  test('is the person’s where the words say nothing', () => {
    expect(read('Judo\nYoga', 'sv').titles.map(({ language }) => language)).toEqual(['sv', 'sv'])
    expect(read('آشپز\nراهنما', 'fa-AF').titles[0]!.language).toBe('fa-AF')
    expect(read('Садовод', 'uk').titles[0]!.language).toBe('uk')
    expect(read('Садовод', 'sr').titles[0]!.language).toBe('sr')
    expect(read('Садовод', 'en').titles[0]!.language).toBe('ru')
  })

  test('is told by a letter of its own in a list of the other', () => {
    const found = read('Наставник\nПерша допомога\nРівень мови\nРыбак', 'fi').titles
    expect(found.map(({ language }) => language)).toEqual(['uk', 'uk', 'uk', 'ru'])
  })
})

describe('hostile text', () => {
  const many = (text: string): string => text.repeat(200_000 / text.length)

  test.each([
    ['scripts that never end', many('<script>')],
    ['tags that never end', `<p>${many('<a ')}`],
    ['comments that never end', `<p>${many('<!--')}`],
    ['bullets without an end', many('- ')],
    ['stars without an end', many('**')],
    ['spaces without an end', many(' – ')],
    ['brackets without an end', many('(1')],
    ['one line of digits', many('1')],
    ['short lines', many('a\n')],
  ])('%s are read through', (_, text) => {
    expect(read(text).titles.length).toBeLessThanOrEqual(500)
  })
})

test('of many lines that are there twice, a few are named and the others counted', () => {
  const { notes } = read('Cook\n'.repeat(9))
  expect(notes.filter(({ kind }) => kind === 'twice')).toHaveLength(5)
  expect(notes.at(-1)).toEqual({ kind: 'more-twice', count: 3 })
})
