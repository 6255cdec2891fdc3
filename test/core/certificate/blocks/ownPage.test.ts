import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawPage } from '#core/certificate/blocks/drawnPage'
import { inkOfText } from '#core/certificate/blocks/inkOfBlock'
import { layOutOwnPage } from '#core/certificate/blocks/ownPage'
import type { CertificateRecipient } from '#core/certificate/certificate'
import type { Box } from '#core/certificate/geometry'
import type { OwnPrintTemplate } from '#core/certificate/printTemplate'
import { templates } from '#core/certificate/templates'
import { wording, wordingLanguages } from '#core/certificate/wording'
import type { OwnTemplateInput } from '#core/template/ownTemplate'
import { openFonts } from '../../../../main/printing/openFonts.ts'
import { batch, recipient } from '../../../main/printing/samples.ts'
import { madeOwn, pageWith } from './sampleTemplates.ts'

const aspects = { logo: null, badge: 1 }
const SLACK = 0.35

interface Given {
  readonly language?: string
  readonly title?: string
  readonly criteria?: string
  readonly person?: CertificateRecipient
}

function draw(template: OwnPrintTemplate, given: Given = {}) {
  const { language = 'en', title = 'Kitchen', criteria = 'Kept it clean.' } = given
  const certificate = {
    ...batch(language, {
      achievement: { name: title, criteria },
      secondTexts: wording('fi'),
    }),
    template,
  }
  const fonts = openFonts(template.face)
  const person = given.person ?? recipient('Amina Virtanen')
  const page = layOutOwnPage(certificate, fonts, aspects)
  return {
    ...drawPage(certificate, person, fonts, aspects, 'front'),
    shared: page.shared,
    personal: page.layOutPersonal(person),
  }
}

const wordsOf = ({ shared, personal }: ReturnType<typeof draw>): string[] =>
  shared.readingOrder.flatMap(({ key }) =>
    personal.leftOut.has(key)
      ? []
      : [...shared.texts, ...personal.texts].filter(({ role }) => role === key).map(({ line }) => line.text),
  )

const box = { left: 50, top: 50, width: 300, height: 40 }
const textIn = (words: string, more: object = {}): OwnTemplateInput['front'][number] => ({
  kind: 'text',
  id: 'words',
  box,
  words,
  size: 14,
  smallest: 8,
  lines: 2,
  ...more,
})

const SCRIPTS = [
  'abcdefghijklmnopqrstuvwxyzåäöŁĐ',
  'абвгґдеєжзиіїйклмн',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'กขคงจฉชซญดตถทนบปพฟมยรลวสหอ',
  'कखगघचछजझटठडढणतथदधन',
  'ሀለሐመሠረሰሸቀበተቸነኘአከኸወዐዘ',
  'ệữẩỗặ',
  'กิ่กี้กึ้กู้น้ำ',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'কখগঘচছজঝটঠডঢণতথদধন',
]
const word = fc
  .tuple(fc.constantFrom(...SCRIPTS), fc.array(fc.nat(1000), { minLength: 1, maxLength: 16 }))
  .map(([letters, picks]) => picks.map((pick) => letters[pick % letters.length]).join(''))
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((parts) => parts.join(' '))
const someBlock = fc.record({
  words: fc.constantFrom(
    '{recipient}',
    '{badge}',
    '{criteria}',
    '{heading}: {badge}',
    '{narrative}',
    'On {date}\nby {issuer}',
    '{reason} {evidence}',
  ),
  size: fc.double({ min: 4, max: 90, noNaN: true }),
  smallest: fc.double({ min: 4, max: 30, noNaN: true }),
  lines: fc.integer({ min: 1, max: 20 }),
  width: fc.double({ min: 3, max: 480, noNaN: true }),
  height: fc.double({ min: 2, max: 100, noNaN: true }),
  align: fc.constantFrom('start', 'middle', 'end'),
  vertical: fc.constantFrom('top', 'middle', 'bottom'),
  face: fc.constantFrom('text', 'italic', 'strong', 'code'),
  capitals: fc.boolean(),
})

describe('words', () => {
  test('never leave their box, whatever they are and however small it is', () => {
    const given = fc.record({
      language: fc.constantFrom(...wordingLanguages),
      block: someBlock,
      title: words(20),
      name: fc.oneof(words(30), fc.string({ unit: 'grapheme', maxLength: 60 })),
      narrative: words(120),
      criteria: fc
        .array(words(40), { maxLength: 8 })
        .map((lines) => lines.map((line) => `- ${line}`).join('\n')),
    })
    fc.assert(
      fc.property(given, ({ language, block, title, name, narrative, criteria }) => {
        const { width, height, ...style } = block
        const template = pageWith([
          textIn('', { ...style, box: { left: 60, top: 60, width, height } }),
        ] as never)
        const person = recipient(name, { narrative, evidence: `https://example.org/${'a'.repeat(300)}` })
        const page = draw(template, { language, title, criteria, person })
        const { area, texts } = page.blocks[0]!
        const out = texts.filter((text) => text.line.glyphs.length > 0 && !isInside(inkOfText(text), area))
        expect(out.map(({ line }) => line.text)).toEqual([])
      }),
      { numRuns: 30, seed: 2026 },
    )
  })

  test('shrink first, then take more lines, and are cut only then', () => {
    const sizes = (text: string) => {
      const { texts, size, wasCut } = draw(pageWith([textIn(text)])).blocks[0]!
      return { lines: texts.length, size: Math.round(size!), wasCut }
    }
    expect(sizes('Short')).toEqual({ lines: 1, size: 14, wasCut: false })
    expect(sizes('A sentence that is slightly longer than its narrow box is wide')).toMatchObject({
      lines: 1,
      size: 13,
    })
    expect(sizes('Word '.repeat(18))).toMatchObject({ lines: 2, wasCut: false })
    expect(sizes('Word '.repeat(80))).toEqual({ lines: 2, size: 8, wasCut: true })
  })

  test('say what the batch says, in the language of the page', () => {
    const template = pageWith([
      textIn('{heading} – {badge}'),
      textIn('{issuedOn}', { id: 'date', box: { ...box, top: 100 } }),
      textIn('Number', { id: 'number', translations: { fi: 'Numero {number}' }, box: { ...box, top: 150 } }),
    ])
    expect(wordsOf(draw(template))).toEqual(['Certificate – Kitchen', 'Issued 22 November 2026', 'Number'])
    expect(wordsOf(draw(template, { language: 'fi' }))).toEqual([
      'Todistus – Kitchen',
      'Myönnetty 22 November 2026',
      'Numero 4F7K-92QD',
    ])
  })

  test('in braces that stand for nothing are never printed as braces', () => {
    expect(wordsOf(draw(pageWith([textIn('For {recipent} with { Recipient }')])))).toEqual([
      'For with Amina Virtanen',
    ])
  })

  test('keep criteria with their lists where these stand alone', () => {
    const page = draw(pageWith([textIn('{criteria}', { box: { ...box, height: 200 }, lines: 60 })]), {
      criteria: '- first\n- second',
    })
    expect(page.blocks[0]!.texts.map(({ line }) => line.text)).toEqual(['first', 'second'])
    expect(page.blocks[0]!.shapes).toHaveLength(2)
  })

  test('that are cut say so, and criteria say where the rest is', () => {
    const page = draw(pageWith([textIn('{criteria}', { box: { ...box, height: 60 }, lines: 60 })]), {
      criteria: 'Kept a kitchen clean and safe for many guests. '.repeat(50),
    })
    expect(page.shared.criteriaWereCut).toBe(true)
    expect(wordsOf(page).at(-1)).toContain('attached credential')
  })
})

describe('a block with a condition', () => {
  const template = pageWith([
    textIn('{recipient}'),
    textIn('Valid until', { id: 'valid', shownIf: 'validUntil', box: { ...box, top: 100 } }),
    { kind: 'line', id: 'rule', shownIf: 'evidence', box: { ...box, top: 150, height: 4 } },
    textIn('Level {level}', { id: 'level', shownIf: 'level', box: { ...box, top: 200 } }),
  ])

  test('is there for those who fulfil it', () => {
    const person = recipient('Aino', { evidence: 'https://example.org' })
    const page = draw(template, { person })
    expect(wordsOf(page)).toEqual(['Aino', 'Valid until'])
    expect(page.personal.shapes).toHaveLength(1)
  })

  test('is not there for others, on the very same shared page', () => {
    const page = draw(template, { person: recipient('Eino', { validUntilText: null }) })
    expect(wordsOf(page)).toEqual(['Eino'])
    expect(page.personal.shapes).toEqual([])
  })
})

test('days of an activity are there for those who have them, the other way round where reading is', () => {
  const template = pageWith([
    textIn('{recipient}'),
    textIn('Activity: {activity}', { id: 'days', shownIf: 'activity', box: { ...box, top: 120 } }),
  ])
  const activityText = '1 مارس – 30 مايو 2026'
  const page = draw(template, { language: 'ar', person: recipient('Amina', { activityText }) })
  expect(wordsOf(page).at(-1)).toBe(`Activity: \u2068${activityText}\u2069`)
  expect(wordsOf(draw(template))).toEqual(['Amina Virtanen'])
})

test('of people with the same day, each has the days of their own activity', () => {
  const template = pageWith([textIn('During {activity}', { id: 'days', box: { ...box, top: 120 } })])
  const { layOutPersonal } = layOutOwnPage({ ...batch(), template }, openFonts('serif'), aspects)
  const wordsFor = (activityText: string) =>
    layOutPersonal(recipient('Amina', { activityText })).texts.map(({ line }) => line.text)
  expect(wordsFor('1 – 3 May 2026')).toContain('During 1 – 3 May 2026')
  expect(wordsFor('4 – 6 May 2026')).toContain('During 4 – 6 May 2026')
})

test('what nobody has of their own is laid out once for all', () => {
  const page = draw(madeOwn(templates[0]!))
  const own = new Set(page.personal.texts.map(({ role }) => role))
  expect([...own]).toEqual([
    'block-name',
    'block-issuedOn',
    'block-validUntilSentence',
    'block-number',
    'block-code',
  ])
  expect(page.shared.texts.every(({ role }) => !own.has(role))).toBe(true)
})

test('a page that runs right to left is the mirror image', () => {
  const template = pageWith([
    textIn('{recipient}', { align: 'start' }),
    { kind: 'badge', id: 'badge', box: { left: 400, top: 50, width: 100, height: 100 } },
  ])
  const width = template.paper.width
  const [left, right] = ['en', 'ar'].map((language) => draw(template, { language }))
  expect(right!.blocks[0]!.texts[0]!.x).toBeGreaterThan(width / 2)
  expect(right!.blocks[1]!.picture!.box.left).toBeCloseTo(width - left!.blocks[1]!.picture!.box.right)
})

test('without a code for it, the number stands in the code’s place', () => {
  const template = pageWith([
    { kind: 'code', id: 'code', box: { left: 50, top: 50, width: 160, height: 170 } },
  ])
  expect(draw(template).personal.qr).not.toBeNull()
  const without = draw(template, { person: recipient('Aino', { qr: null }) })
  expect(without.personal.qr).toBeNull()
  expect(wordsOf(without).join(' ')).toMatch(/give the issuer its number .*4F7K-92QD$/)
})

test('a picture that is not there any more leaves its place empty', () => {
  const template = pageWith([{ kind: 'picture', id: 'logo', picture: 'a'.repeat(64), box }])
  expect(draw(template).shared.pictures).toEqual([])
})

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - SLACK &&
  inner.top >= outer.top - SLACK &&
  inner.right <= outer.right + SLACK &&
  inner.bottom <= outer.bottom + SLACK

test.each([
  ['where a block says so', '{number} ({reprint})', '4F7K-92QD (Reprint, 1 May 2027)'],
  ['beside the number', 'No. {number}', 'No. 4F7K-92QD Reprint, 1 May 2027'],
  ['at the foot of a page without a number', 'Well done', 'Reprint, 1 May 2027'],
])('a reprint is marked %s', (_where, text, said) => {
  const template = pageWith([textIn(text, { lines: 1 })])
  const reprint = draw(template, { person: recipient('Aino', { reprintedOn: '1 May 2027' }) })
  expect(wordsOf(reprint)).toContain(said)
  expect(wordsOf(draw(template)).join(' ')).not.toContain('Reprint')
})
