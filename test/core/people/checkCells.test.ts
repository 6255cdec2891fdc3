import { describe, expect, it } from 'vitest'
import { checkCells } from '#core/people/checkCells'
import { checkShape } from '#core/people/checkShape'
import { type PersonCells, personCells } from '#core/people/personCells'
import { cafeHost, peerTutor, rules, today } from './peopleFixtures.ts'

/** Runs typed cells through cleaning and checking, as the rows of a list are. */
const check = (typed: PersonCells, given: Parameters<typeof rules>[0] = {}) =>
  checkCells(
    personCells([], { fields: [], familyNameFirst: false }, { name: 'Anna Virtanen', ...typed }),
    rules(given),
  )

const only = (typed: PersonCells, given: Parameters<typeof rules>[0] = {}) => {
  const { problems } = check(typed, given)
  expect(problems).toHaveLength(1)
  return problems[0]!
}

describe('names', () => {
  it('are kept as they are but for stray spaces and invisible marks at the ends', () => {
    expect(check({ name: ' \u200F\uFEFF  van der Ählen \u00A0  ÖST\u200B ' }).name).toBe('van der Ählen ÖST')
    expect(check({ name: 'Pa\u0308ivi' }).name).toBe('Päivi')
    expect(check({ name: 'می\u200Cخواهم' }).name).toBe('می\u200Cخواهم')
    expect(check({ name: 'Anna\nVirtanen' }).name).toBe('Anna Virtanen')
  })

  it.each([
    'عبد الرحمن الشامي',
    'Nguyễn Thị Hồng',
    'ሰላም ገብረመድህን',
    'สมชาย ใจดี',
    'प्रिया शर्मा',
    "D'Angelo O’Brien-Ó Súilleabháin",
    'Mohammed محمد Al-Khatib',
    'Ng',
    'Łucja Wiśniewska',
  ])('in any script are fine: %s', (name) => {
    expect(check({ name })).toMatchObject({ name, problems: [] })
  })

  it('are missed when missing', () => {
    expect(only({ name: ' \u200F ' })).toMatchObject({ severity: 'bad', code: 'name-missing', field: 'name' })
  })

  it.each(['-', '–', '.', '…', '/', '* * *'])(
    'are missed when the cell only says that it is empty: %s',
    (name) => {
      expect(only({ name })).toMatchObject({ severity: 'bad', code: 'name-missing', field: 'name' })
    },
  )

  it('may have 200 characters, and not a million', () => {
    expect(check({ name: 'a'.repeat(200) }).problems).toEqual([])
    const problem = only({ name: 'a b'.repeat(350_000) })
    expect(problem).toMatchObject({ severity: 'bad', code: 'name-too-long' })
    expect(problem.message.length).toBeLessThan(200)
  })

  it('with hidden characters offer the name without them', () => {
    expect(only({ name: 'Anna\u0007 \u202EVirtanen' })).toMatchObject({
      severity: 'bad',
      code: 'name-unprintable',
      suggestions: ['Anna Virtanen'],
    })
  })

  it('with letters no font has are noted, not refused', () => {
    const problem = only({ name: 'Anna 𞤀' }, { missingCharacters: () => ['𞤀'] })
    expect(problem).toMatchObject({ severity: 'note', code: 'name-without-font' })
    expect(problem.message).toContain('U+1E900')
  })

  it('with mixed-up letters offer the name put right', () => {
    expect(only({ name: 'PÃ¤ivi MÃ¤kelÃ¤' })).toMatchObject({
      severity: 'bad',
      code: 'name-garbled',
      suggestions: ['Päivi Mäkelä'],
    })
    expect(only({ name: 'ÐžÐ»ÐµÐ½Ð°' })).toMatchObject({ code: 'name-garbled', suggestions: ['Олена'] })
    expect(only({ name: '?ukasz Wi?niewski' })).toMatchObject({ code: 'name-garbled', suggestions: [] })
  })
})

describe('e-mail addresses', () => {
  it.each([
    ['anna@post.example', 'anna@post.example'],
    ['  Anna.Virtanen+kurssi@Post.Example ', 'Anna.Virtanen+kurssi@Post.Example'],
    ['mailto:anna@post.example', 'anna@post.example'],
    ['Anna Virtanen <anna@post.example>', 'anna@post.example'],
    ['анна@пошта.укр', 'анна@пошта.укр'],
    ['', null],
    ['-', null],
    ['ei ole', null],
    ['n/a', null],
  ])('reads %j', (cell, email) => {
    expect(check({ email: cell })).toMatchObject({ email, problems: [] })
  })

  it.each([
    ['anna@post,example', ['anna@post.example']],
    ['anna@post.example.', ['anna@post.example']],
    ['anna @post.example', ['anna@post.example']],
    ['anna＠post.example', ['anna@post.example']],
    ['anna@@post.example', ['anna@post.example']],
    ['anna(at)post.example', ['anna@post.example']],
    ['anna@gmail', ['anna@gmail.com']],
    ['anna.gmail.com', ['anna@gmail.com']],
    ['anna@gmial,com', ['anna@gmail.com']],
    ['a@post.example; b@post.example', ['a@post.example', 'b@post.example']],
    ['anna', []],
    ['@', []],
    ['x'.repeat(1_000_000), []],
  ])('refuses %.40j and offers what is likely', (cell, suggestions) => {
    const { email } = check({ email: cell })
    expect(email).toBeNull()
    expect(only({ email: cell })).toMatchObject({
      severity: 'bad',
      code: 'email-invalid',
      field: 'email',
      suggestions,
    })
  })

  it('asks about slips of well-known services and about accents', () => {
    expect(only({ email: 'anna@gmial.com' })).toMatchObject({
      severity: 'bad',
      code: 'email-suspect',
      suggestions: ['anna@gmail.com'],
    })
    expect(only({ email: 'päivi@post.example' })).toMatchObject({
      code: 'email-suspect',
      suggestions: ['paivi@post.example'],
    })
    expect(check({ email: 'anna@mail.com' }).problems).toEqual([])
  })
})

describe('badges', () => {
  it('are found by name whatever the case and the accents, and by id', () => {
    for (const badge of ['Language café host', 'LANGUAGE CAFE HOST', ' language  cafe-host', cafeHost.id])
      expect(check({ badge })).toMatchObject({ achievementId: cafeHost.id, problems: [] })
  })

  it('are offered when the name is not quite right', () => {
    expect(only({ badge: 'Langauge cafe' })).toMatchObject({
      severity: 'bad',
      code: 'badge-unknown',
      suggestions: ['Language café host'],
    })
  })

  it('come from the whole list when the row names none, and are missed when neither does', () => {
    expect(check({ badge: '' }).achievementId).toBe(peerTutor.id)
    expect(only({ badge: '' }, { defaults: { achievementId: null } })).toMatchObject({
      code: 'badge-missing',
    })
  })
})

describe('the other cells', () => {
  it('take the day of the whole list when the row has none, and refuse the future', () => {
    expect(check({ date: '' }).date).toBe(today)
    expect(check({ date: '20.11.2026' }).date).toBe('2026-11-20')
    const problem = only({ date: '23.11.2026' })
    expect(problem).toMatchObject({ severity: 'bad', code: 'date-future' })
    expect(problem.message).toBe('23 November 2026 is later than today, 22 November 2026.')
  })

  it('offer the days that 31 September may mean', () => {
    expect(only({ date: '31.09.2026' })).toMatchObject({
      severity: 'bad',
      code: 'date-invalid',
      suggestions: ['2026-09-30', '2026-10-01'],
    })
  })

  it('take web addresses as evidence and nothing else', () => {
    expect(check({ evidence: 'https://post.example/näyttö?a=1' }).problems).toEqual([])
    expect(only({ evidence: 'www.post.example/a' })).toMatchObject({
      code: 'evidence-invalid',
      suggestions: ['https://www.post.example/a'],
    })
    for (const evidence of ['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'see folder'])
      expect(only({ evidence })).toMatchObject({ severity: 'bad', code: 'evidence-invalid', suggestions: [] })
  })

  it('refuse a megabyte in a cell', () => {
    expect(only({ narrative: 'a '.repeat(500_000) })).toMatchObject({
      severity: 'bad',
      code: 'text-too-long',
    })
    expect(only({ evidence: `https://post.example/${'a'.repeat(1_000_000)}` })).toMatchObject({
      code: 'text-too-long',
    })
  })

  it('keep the paragraphs of a narrative', () => {
    expect(check({ narrative: ' One  line.\r\n\r\nAnother. ' }).narrative).toBe('One line.\n\nAnother.')
  })

  it.each([
    ['arabia', 'ar'],
    ['Arabic', 'ar'],
    ['العربية', 'ar'],
    ['dari', 'fa-AF'],
    ['SV', 'sv'],
    ['українська', 'uk'],
    ['tigrinja', 'ti'],
    ['norja', 'nb'],
  ])('know the language %s', (cell, language) => {
    expect(check({ language: cell }).language).toBe(language)
  })

  it('note a language that is not one', () => {
    expect(only({ language: 'Arabik' })).toMatchObject({
      severity: 'note',
      code: 'language-unknown',
      suggestions: expect.arrayContaining(['Arabic']),
    })
  })

  it('take formulas as text and say so', () => {
    const formula = '=HYPERLINK("http://x.example","Anna")'
    expect(check({ name: formula }).name).toBe(formula)
    expect(only({ name: formula })).toMatchObject({ severity: 'note', code: 'formula-as-text' })
    expect(only({ narrative: '+1 for helping' })).toMatchObject({ severity: 'note', code: 'formula-as-text' })
    expect(check({ name: "'=Anna" }).name).toBe('=Anna')
  })

  it('refuse what a spreadsheet shows for a broken formula', () => {
    expect(only({ name: '#REF!' })).toMatchObject({ severity: 'bad', code: 'formula-error' })
    expect(only({ narrative: '#N/A' }).code).toBe('formula-error')
  })
})

describe('the shape of a row', () => {
  const mapping = { fields: ['name', 'email', 'narrative'] as const, familyNameFirst: false }

  it('is wrong with more cells than the list has columns, empty ones not counted', () => {
    expect(checkShape(['Öst', ' Bo', 'bo@post.example', 'x'], mapping)).toMatchObject([
      {
        severity: 'bad',
        code: 'too-many-cells',
        message: 'This row has 4 cells, but the list has 3 columns.',
      },
    ])
    expect(checkShape(['Bo', '', 'x', '', ' '], mapping)).toEqual([])
  })

  it('is wrong when other rows ran into a cell', () => {
    expect(checkShape(['Anna;\nBo;\nCai;\n', '', ''], mapping)).toMatchObject([
      { code: 'quote-unclosed', field: 'name' },
    ])
    expect(checkShape(['Anna', '', 'One\nTwo\nThree'], mapping)).toEqual([])
  })
})
