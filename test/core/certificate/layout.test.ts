import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certificateDate, certificateDays } from '#core/certificate/certificateDate'
import { type Box, QR_LARGEST_MODULE, QR_SIDE } from '#core/certificate/geometry'
import { inkExtents } from '#core/certificate/inkExtents'
import type { PlacedText } from '#core/certificate/layer'
import { personalLayouts } from '#core/certificate/personalLayer'
import {
  type AreasBatch,
  type AreasLayer,
  layOutShared,
  type PictureAspects,
} from '#core/certificate/sharedLayer'
import type { CertificateTemplate } from '#core/certificate/template'
import { templates } from '#core/certificate/templates'
import { wording, wordingLanguages } from '#core/certificate/wording'
import { printedCode, QR_CAPACITY } from '#core/paint/pdf/qrImage'
import type { Days } from '#core/sentence/daysInWords'
import { certificateSheet } from '#core/sheets/certificateSheet'
import { MM } from '#core/sheets/sheet'
import { openFonts } from '../../../main/printing/openFonts.ts'
import { batch, names, payload, recipient } from '../../main/printing/samples.ts'

const fonts = openFonts()
const formal = templates[0]!

interface Given {
  readonly language: string
  readonly secondLanguage: string
  readonly issuer: string
  readonly title: string
  readonly criteria: string
  readonly name: string
  readonly qr: boolean
  readonly validUntil: boolean
  readonly activity: Days | null
  readonly isShortForm: boolean
  readonly reprint: boolean
  readonly checkAddress: string | null
  readonly aspects: PictureAspects
}

interface Placed {
  readonly what: string
  readonly box: Box
}

/** `count`: so many share a sheet; alone on a page if not given. */
function layOut(
  given: Given,
  template = formal,
  count?: 2 | 4,
): { shared: AreasLayer; boxes: Placed[]; qr: Box | null } {
  const large = batch(given.language, {
    issuer: { name: given.issuer, logoPng: null },
    achievement: { name: given.title, criteria: given.criteria },
    template,
    secondTexts: wording(given.secondLanguage),
    checkAddress: given.checkAddress,
    ...(given.activity && { activity: given.validUntil ? 'told-beside-end' : 'told' }),
  })
  const certificate = count ? onSheet(large, count) : large
  const fonts = openFonts(template.face)
  const shared = layOutShared(certificate, fonts, given.aspects)
  const person = recipient(given.name, {
    qr: given.qr ? payload(700, 'x') : null,
    isShortForm: given.isShortForm,
    reprintedOn: given.reprint ? certificateDate('2027-09-28', given.language) : null,
    ...(given.validUntil ? {} : { validUntilText: null }),
    activityText: given.activity && certificateDays(given.activity, given.language),
    secondDates: {
      dateText: certificateDate('2026-11-22', given.secondLanguage),
      validUntilText: given.validUntil ? certificateDate('2028-11-22', given.secondLanguage) : null,
      activityText: given.activity && certificateDays(given.activity, given.secondLanguage),
    },
  })
  const personal = personalLayouts({ texts: certificate.texts, fonts, shared })(person)
  const texts = [...shared.texts, ...personal.texts].filter((text) => text.line.glyphs.length > 0)
  const boxes = texts.map((text): Placed => ({ what: text.line.text, box: boxOf(text) }))
  boxes.push({ what: 'badge', box: shared.badge })
  if (shared.logo) boxes.push({ what: 'logo', box: shared.logo })
  if (personal.qr) boxes.push({ what: 'qr', box: withQuietZone(personal.qr) })
  return { shared, boxes, qr: personal.qr }
}

const onSheet = (large: AreasBatch, count: 2 | 4): AreasBatch =>
  certificateSheet(count, new Map([['one', large]])).achievements.get('one') as AreasBatch

/** From the top of the ink to its bottom, as wide as the glyphs advance. */
function boxOf({ line, size, x, y }: PlacedText): Box {
  const { above, below } = inkExtents(line)
  return { left: x, top: y - above * size, right: x + line.width * size, bottom: y + below * size }
}

/** Four modules of the largest size there is. */
const withQuietZone = (box: Box): Box => {
  const quiet = 4 * QR_LARGEST_MODULE
  return {
    left: box.left - quiet,
    top: box.top - quiet,
    right: box.right + quiet,
    bottom: box.bottom + quiet,
  }
}

/** Lines of text may come as near as a hair: what must not happen is ink on ink. */
const TOUCH = 0.35

function overlaps({ boxes }: { boxes: readonly Placed[] }): string[] {
  const found: string[] = []
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (across > TOUCH && down > TOUCH) found.push(`${a.what} | ${b.what}: ${down.toFixed(1)}`)
    }
  })
  return found
}

function outside({ boxes, shared }: { boxes: readonly Placed[]; shared: AreasLayer }): string[] {
  const { safe } = shared.template
  return boxes
    .filter(
      ({ box }) =>
        box.left < safe.left || box.top < safe.top || box.right > safe.right || box.bottom > safe.bottom,
    )
    .map(({ what }) => what)
}

const plain: Given = {
  language: 'en',
  secondLanguage: 'fi',
  issuer: 'Aallokko ry',
  title: 'Kitchen and Hygiene',
  criteria: 'Keeps a kitchen safe for forty guests.',
  name: 'Aino Virtanen',
  qr: true,
  validUntil: true,
  activity: null,
  isShortForm: false,
  reprint: false,
  checkAddress: null,
  aspects: { logo: null, badge: 1 },
}

const scripts = [
  'abcdefghijklmnopqrstuvwxyzåäöŁĐ',
  'абвгґдеєжзиіїйклмн',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'กขคงจฉชซญดตถทนบปพฟมยรลวสหอ',
  'कखगघचछजझटठडढणतथदधन',
  'ሀለሐመሠረሰሸቀበተቸነኘአከኸወዐዘ',
  'ệữẩỗặ',
  'กิ่กี้กึ้กู้น้ำ',
]
const word = fc
  .tuple(fc.constantFrom(...scripts), fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 }))
  .map(([letters, picks]) => picks.map((pick) => letters[pick % letters.length]).join(''))
const words = (max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: max }).map((parts) => parts.join(' '))
const paragraphs = fc
  .array(fc.tuple(fc.constantFrom('', '- ', '1. '), words(60)), { maxLength: 14 })
  .map((lines) => lines.map(([mark, text]) => `${mark}${text}.`).join('\n\n'))

const alone = templates.map((template) => ({ template, id: template.id, count: undefined }))
const sharing = templates.flatMap((template) =>
  ([2, 4] as const).map((count) => ({ template, id: `${template.id}, ${count} on a sheet`, count })),
)

test.each([...alone, ...sharing])(
  'on $id nothing overlaps and nothing leaves the frame, whatever the words',
  ({ template, count }) => {
    const given = fc.record({
      language: fc.constantFrom(...wordingLanguages),
      secondLanguage: fc.constantFrom(...wordingLanguages),
      issuer: words(14),
      title: words(12).map((text) => text.slice(0, 120)),
      criteria: paragraphs,
      name: fc
        .oneof(words(6), words(30), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('N'))
        .map((text) => text.slice(0, 200)),
      qr: fc.boolean(),
      validUntil: fc.boolean(),
      activity: fc.constantFrom(
        null,
        { activityStart: '2026-09-28', activityEnd: '2027-11-30' },
        { activityStart: '2026-05-01', activityEnd: '2026-05-01' },
        { activityStart: '2026-09-28', activityEnd: null },
      ),
      isShortForm: fc.boolean(),
      reprint: fc.boolean(),
      checkAddress: fc.constantFrom(
        null,
        'badges.example.org/verify',
        'osaamismerkit.monikulttuurikeskus-gloria.example.fi/merkit/verify',
      ),
      aspects: fc.record({
        logo: fc.option(fc.double({ min: 0.2, max: 8, noNaN: true })),
        badge: fc.double({ min: 0.5, max: 2, noNaN: true }),
      }),
    })
    fc.assert(
      fc.property(given, (one) => {
        const placed = layOut(one, template, count)
        expect({ overlaps: overlaps(placed), outside: outside(placed) }).toEqual({
          overlaps: [],
          outside: [],
        })
      }),
      { numRuns: count ? 3 : template === formal ? 60 : 12, seed: 2026 },
    )
  },
)

test.each([...alone, ...sharing])(
  'the finest code on $id still has modules of 0.4 mm',
  ({ template, count }) => {
    const { qr, shared } = layOut({ ...plain, checkAddress: 'badges.example.org' }, template, count)
    expect(isInside(withQuietZone(qr!), shared.template.safe)).toBe(true)
    const finest = printedCode(payload(QR_CAPACITY, 'finest'))!
    expect((qr!.right - qr!.left) / finest.size / MM).toBeGreaterThanOrEqual(0.4)
  },
)

describe('the name', () => {
  const nameIn = (name: string): PlacedText[] => {
    const certificate = batch()
    const shared = layOutShared(certificate, fonts, { logo: null, badge: 1 })
    const personal = personalLayouts({ texts: certificate.texts, fonts, shared })(recipient(name))
    return personal.texts.filter(({ y }) => y > shared.name.top && y < shared.name.bottom)
  }

  test.each(names)('%s is the largest thing on the page', (name) => {
    const shared = layOutShared(batch(), fonts, { logo: null, badge: 1 })
    const others = Math.max(...shared.texts.map((text) => text.size))
    expect(Math.min(...nameIn(name).map((text) => text.size))).toBeGreaterThan(others)
  })

  test('of two hundred letters is on the page whole, and can be read', () => {
    const long = 'Anna-Maria Kristiina von der Schulenburg de la Cruz y Villanueva '.repeat(4).slice(0, 199)
    const lines = nameIn(long)
    expect(
      lines
        .map(({ line }) => line.text)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(long.trim())
    expect(lines[0]!.size).toBeGreaterThan(12)
  })

  test('of one letter does not grow beyond its line', () => {
    expect(nameIn('N')).toHaveLength(1)
    expect(nameIn('N')[0]!.size).toBe(50)
  })

  test('without a space is broken where it must', () => {
    const lines = nameIn('W'.repeat(200))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.map(({ line }) => line.text).join('')).toBe('W'.repeat(200))
  })
})

describe('criteria', () => {
  const sizeOf = (criteria: string): { size: number; cut: boolean; text: string } => {
    const shared = layOutShared(
      batch('en', { achievement: { name: 'Kitchen', criteria } }),
      fonts,
      plain.aspects,
    )
    const texts = shared.texts.filter(({ y }) => y > shared.name.bottom + 60 && y < shared.badge.top)
    return {
      size: Math.min(...texts.map((text) => text.size)),
      cut: shared.criteriaWereCut,
      text: texts.map(({ line }) => line.text.trim()).join(' '),
    }
  }
  const sentence = 'Mistakes are talked about openly and the plan is changed when it has to be. '

  test('that are short are set large', () => {
    expect(sizeOf('Took part in ten meetings.')).toMatchObject({ size: 12, cut: false })
  })

  test('that are longer are set smaller, whole', () => {
    const { size, cut, text } = sizeOf(sentence.repeat(12))
    expect(cut).toBe(false)
    expect(size).toBeLessThan(12)
    expect(text).toBe(sentence.repeat(12).trim())
  })

  test('that are too long end with a sentence and say where the rest is', () => {
    const { size, cut, text } = sizeOf(sentence.repeat(80))
    expect(size).toBe(8.5)
    expect(cut).toBe(true)
    expect(text).toMatch(/it has to be\. … The full criteria are in the attached credential\.$/)
  })

  test('of one endless sentence are cut between words', () => {
    const { cut, text } = sizeOf('criterion '.repeat(900))
    expect(cut).toBe(true)
    expect(text).toMatch(/^criterion criterion .*criterion … The full criteria/)
  })
})

test('the largest code has modules of 0.4 mm', () => {
  const millimetre = 72 / 25.4
  expect(QR_SIDE / 117).toBeGreaterThanOrEqual(0.4 * millimetre)
})

test('a page that runs right to left begins at the right, also in its foot', () => {
  const right = layOut({ ...plain, language: 'ar', aspects: { logo: 1, badge: 1 } })
  const name = right.boxes.find(({ what }) => what === 'AALLOKKO RY')!.box
  expect(right.shared.logo!.left).toBeGreaterThan(name.right)
  const qr = right.boxes.find(({ what }) => what === 'qr')!.box
  expect(qr.right).toBeLessThan(formal.paper.width / 2)
})

describe.each(templates)('template $id', (template) => {
  const { body, badge, signature, check } = template.areas

  test('keeps its areas apart and on the page', () => {
    const placed = Object.entries({ body, badge, signature, check }).map(([what, box]) => ({ what, box }))
    expect(overlaps({ boxes: placed })).toEqual([])
    for (const { box } of placed) expect(isInside(box, template.safe)).toBe(true)
  })

  test('has room for the largest code and for its quiet zone', () => {
    const { boxes, shared } = layOut(plain, template)
    const qr = boxes.find(({ what }) => what === 'qr')!.box
    expect(qr.right - qr.left).toBeCloseTo(QR_SIDE + 8 * QR_LARGEST_MODULE)
    expect(isInside(qr, shared.template.safe)).toBe(true)
  })

  test('stands on the other side where people read from the right', () => {
    const [left, right] = [plain, { ...plain, language: 'ar' }].map((one) => layOut(one, template))
    const { width } = template.paper
    expect(middleOf(right!.shared.badge)).toBeCloseTo(width - middleOf(left!.shared.badge))
    expect(decorated(right!.shared)).toBeCloseTo(width - decorated(left!.shared))
  })

  test.each(names)('prints %s large', (name) => {
    const { shared, texts } = personalOf(template, name)
    const own = texts.filter(({ y }) => y > shared.name.top && y < shared.name.bottom)
    const others = Math.max(...shared.texts.map((text) => text.size))
    expect(Math.max(...own.map((text) => text.size))).toBeGreaterThan(others * 0.8)
  })

  test('keeps a name on several lines clear of what is read before it', () => {
    const { shared, texts } = personalOf(
      template,
      'Guðmundsdóttir Szczepańska-Brzęczyszczykiewicz '.repeat(4),
    )
    const own = texts.filter(({ role }) => role === 'name').map(boxOf)
    expect(own.length).toBeGreaterThan(1)
    const above = Math.min(...own.map(({ top }) => top)) - shared.name.top
    expect(above).toBeGreaterThanOrEqual(template.hasNameRule ? 1.9 : 4.4)
  })

  test('has the rule above a number that is to be told level with the rule that is signed on', () => {
    const certificate = batch('en', { template })
    const fonts = openFonts(template.face)
    const shared = layOutShared(certificate, fonts, plain.aspects)
    const layOutPersonal = personalLayouts({ texts: certificate.texts, fonts, shared })
    const heights = [shared.shapes.at(-1)!, layOutPersonal(recipient('Aino', { qr: null })).shapes[0]!]
    const [signed, told] = heights.map(({ path }) => Number(path.match(/^M\S+ ([\d.]+)L/)![1]))
    expect(Math.abs(signed! - told!)).toBeLessThan(3)
  })

  test('shows the criteria of an ordinary badge whole', () => {
    const criteria = `${'- names the fourteen allergens and where they hide\n'.repeat(4)}`
    expect(layOut({ ...plain, criteria }, template).shared.criteriaWereCut).toBe(false)
  })
})

test('no two templates have one name', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
})

const isInside = (box: Box, outer: Box): boolean =>
  box.left >= outer.left && box.top >= outer.top && box.right <= outer.right && box.bottom <= outer.bottom

const middleOf = ({ left, right }: Box): number => (left + right) / 2

/** The middle of what is drawn first, across the page. */
function decorated({ decoration }: AreasLayer): number {
  const numbers = decoration.shapes[0]!.path.match(/-?\d+(\.\d+)?/g)!.map(Number)
  const across = numbers.filter((_, i) => i % 2 === 0)
  return (Math.min(...across) + Math.max(...across)) / 2
}

function personalOf(template: CertificateTemplate, name: string) {
  const certificate = batch('en', { template })
  const fonts = openFonts(template.face)
  const shared = layOutShared(certificate, fonts, plain.aspects)
  return {
    shared,
    texts: personalLayouts({ texts: certificate.texts, fonts, shared })(recipient(name)).texts,
  }
}
