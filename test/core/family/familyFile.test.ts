import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { HandEdits } from '#core/design/edits'
import { figureShapes } from '#core/design/edits'
import { isStudioError } from '#core/errors'
import { type FamilyDocument, familyDocument } from '#core/family/familyDocument'
import { type FamilyFile, parseFamilyFile, printFamilyFile } from '#core/family/familyFile'

let count = 0
const newId = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`

const picture = fc.uint8Array({ minLength: 8, maxLength: 200 }).map((bytes) => Uint8Array.of(0x89, ...bytes))
const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const hex = fc.stringMatching(/^#[0-9a-f]{6}$/)
const elementId = fc.stringMatching(/^[a-zA-Z0-9-]{1,20}$/).filter((id) => id !== '__proto__')
const tidyNumber = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100)
const tint = fc.record({ role: fc.string({ maxLength: 10 }), hex }, { requiredKeys: ['hex'] })
const change = fc.record(
  {
    placement: fc.record({
      x: tidyNumber(-900, 900),
      y: tidyNumber(-900, 900),
      rotation: tidyNumber(-360, 360),
      scaleX: tidyNumber(-9, 9),
      scaleY: tidyNumber(-9, 9),
    }),
    fill: fc.oneof(
      fc.record({ kind: fc.constant('flat' as const), tint }),
      fc.record({ kind: fc.constant('linear' as const), angle: tidyNumber(-360, 360), from: tint, to: tint }),
    ),
    stroke: fc.oneof(fc.constant(null), fc.record({ tint, width: tidyNumber(0, 200) })),
    opacity: tidyNumber(0, 1),
    hidden: fc.constant(true as const),
    name: fc.string({ maxLength: 80, unit: 'grapheme' }).map((text) => text.slice(0, 80)),
  },
  { requiredKeys: [] },
)
const size = { width: tidyNumber(1, 900), height: tidyNumber(1, 900) }
const added = fc.oneof(
  fc.record({
    id: elementId,
    kind: fc.constant('figure' as const),
    shape: fc.constantFrom(...figureShapes),
    ...size,
  }),
  fc.record({ id: elementId, kind: fc.constant('picture' as const), asset: hash, ...size }),
  fc.record({
    id: elementId,
    kind: fc.constant('path' as const),
    path: fc.constant('M0 0L10 0L10 10Z'),
    evenOdd: fc.boolean(),
  }),
)
const edits: fc.Arbitrary<HandEdits> = fc.record({
  changes: fc.dictionary(elementId, change, { maxKeys: 5, noNullPrototype: true }),
  added: fc.array(added, { maxLength: 5 }),
  order: fc.array(elementId, { maxLength: 5 }),
  groups: fc.dictionary(elementId, fc.array(elementId, { minLength: 1, maxLength: 3 }), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
}) as fc.Arbitrary<HandEdits>
const title = fc.string({ maxLength: 120, unit: 'grapheme' }).map((text) => text.slice(0, 300))
const document = fc
  .record({
    id: fc.uuid(),
    name: fc.string({ maxLength: 120 }),
    look: fc.record({ style: fc.string({ maxLength: 60 }), brand: hex }),
    members: fc.array(
      fc.record({
        id: fc.uuid(),
        title,
        language: fc.constantFrom('fi', 'ar', 'fa-AF', 'ti'),
        icon: fc.string({ maxLength: 40 }),
        level: fc.nat(9),
        of: fc.nat(9),
        edits,
        translations: fc.dictionary(fc.constantFrom('en', 'so', 'vi'), fc.record({ title }), {
          noNullPrototype: true,
        }),
      }),
      { maxLength: 6 },
    ),
  })
  .map((value) => familyDocument.parse(value))
const file: fc.Arbitrary<FamilyFile> = fc.record({
  document,
  fonts: fc.array(fc.record({ name: fc.string({ maxLength: 20 }), licence: fc.constant('OFL-1.1') })),
  pictures: fc.array(fc.tuple(hash, picture), { maxLength: 3 }).map((all) => new Map(all)),
})

const family: FamilyDocument = familyDocument.parse({
  id: newId(),
  name: 'Vertaistuki',
  look: { style: 'harbour', brand: '#17617a' },
  members: [
    { id: newId(), title: 'Vertaisohjaaja', language: 'fi', icon: 'tutor' },
    { id: newId(), title: 'مرشد الأقران', language: 'ar', icon: 'tutor', level: 2, of: 3 },
  ],
})
const whole: FamilyFile = { document: family, fonts: [], pictures: new Map() }

function refusalOf(bytes: Uint8Array): { code: string; place: unknown } {
  try {
    parseFamilyFile(bytes, newId)
  } catch (error) {
    if (isStudioError(error)) return { code: error.code, place: error.details.place }
    throw error
  }
  throw new Error('The file was not refused')
}

/** The file with its family.json changed. */
function withContents(
  bytes: Uint8Array,
  change: (json: { version: number; family: FamilyDocument }) => void,
): Uint8Array {
  const files = unzipSync(bytes)
  const json = JSON.parse(strFromU8(files['family.json']!)) as { version: number; family: FamilyDocument }
  change(json)
  return zipSync({ ...files, 'family.json': strToU8(JSON.stringify(json)) })
}

describe('a family file', () => {
  test('opens as what was written, and is written again as the same bytes', () => {
    fc.assert(
      fc.property(file, (written) => {
        const bytes = printFamilyFile(written)
        const opened = parseFamilyFile(bytes, newId)
        expect(opened.document).toEqual(written.document)
        expect(opened.fonts).toEqual(written.fonts)
        expect(opened.pictures).toEqual(written.pictures)
        expect(printFamilyFile(opened)).toEqual(bytes)
      }),
      { numRuns: 150 },
    )
  })

  test('is an archive whose text a person can read', () => {
    const files = unzipSync(
      printFamilyFile({ ...whole, pictures: new Map([['a'.repeat(64), Uint8Array.of(0x89)]]) }),
    )
    expect(Object.keys(files)).toEqual(['family.json', `pictures/${'a'.repeat(64)}.png`])
    expect(strFromU8(files['family.json']!)).toContain('\n        "title": "مرشد الأقران",\n')
  })

  test('opens when another program has packed it anew', () => {
    const files = unzipSync(printFamilyFile(whole))
    const repacked = zipSync(
      { 'readme.txt': strToU8('hello'), ...files },
      { level: 1, comment: 'made elsewhere' },
    )
    expect(parseFamilyFile(repacked, newId).document).toEqual(family)
  })
})

describe('a file of the first version', () => {
  const first = {
    format: 'rosette-family',
    version: 1,
    name: 'Helper skills',
    style: 'harbour',
    brand: '#17617A',
    language: 'en',
    members: [{ title: 'Peer tutor', icon: 'tutor', level: 1, of: 3 }, { title: 'Interpreter' }],
  }

  test('opens with ids, and with no edits', () => {
    const { document } = parseFamilyFile(strToU8(JSON.stringify(first)), newId)
    expect(document.name).toBe('Helper skills')
    expect(document.look).toEqual({ style: 'harbour', changes: {}, brand: '#17617a' })
    expect(document.members.map(({ title, icon, level, of }) => [title, icon, level, of])).toEqual([
      ['Peer tutor', 'tutor', 1, 3],
      ['Interpreter', 'star', 0, 0],
    ])
    expect(new Set([document, ...document.members].map(({ id }) => id)).size).toBe(3)
    expect(document.members[0]!.edits).toEqual({ changes: {}, added: [], order: [], groups: {} })
  })

  test('is refused with the place of what is wrong', () => {
    const broken = { ...first, members: [first.members[0], { title: 7 }] }
    expect(refusalOf(strToU8(JSON.stringify(broken)))).toEqual({
      code: 'families/file-damaged',
      place: 'members › 2 › title',
    })
  })
})

describe('what is not a whole family file is refused', () => {
  const bytes = printFamilyFile(whole)

  test('from a newer version', () => {
    expect(refusalOf(withContents(bytes, (json) => (json.version = 3))).code).toBe('families/file-too-new')
  })

  test('with what does not belong, naming the place', () => {
    const odd = withContents(bytes, (json) => Object.assign(json.family.members[1]!, { level: 99 }))
    expect(refusalOf(odd)).toEqual({ code: 'families/file-damaged', place: 'family › members › 2 › level' })
  })

  test('with a path that would break out of a picture', () => {
    const hostile = withContents(bytes, (json) => {
      const path = 'M0 0"/><script>alert(1)</script>'
      json.family.members[0]!.edits.added = [{ id: 'a', kind: 'path', path, evenOdd: false }]
    })
    expect(refusalOf(hostile).place).toBe('family › members › 1 › edits › added › 1 › path')
  })

  test('cut off anywhere', () => {
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.999]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share))
      expect(refusalOf(cut).code).toMatch(/^families\/(file-damaged|not-a-family-file)$/)
    }
  })

  test('with any byte of its contents changed', () => {
    for (let at = 45; at < bytes.length - 120; at += 7) {
      const changed = bytes.slice()
      changed[at]! ^= 0x10
      expect(refusalOf(changed).code).toBe('families/file-damaged')
    }
  })

  test('that unpacks to gigabytes, whatever size it says it has', () => {
    const bomb = zipSync({ 'family.json': new Uint8Array(60_000_000) }, { level: 9 })
    expect(refusalOf(bomb).code).toBe('families/file-too-large')
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true)
    }
    expect(refusalOf(bomb).code).toBe('families/file-too-large')
  })

  test.each([
    ['nothing', ''],
    ['a text', 'Peer tutor\nInterpreter'],
    ['other JSON', '{"format":"something","version":1}'],
  ])('%s', (_, text) => {
    expect(refusalOf(strToU8(text)).code).toBe('families/not-a-family-file')
  })

  test('another archive', () => {
    expect(refusalOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })).code).toBe('families/not-a-family-file')
  })
})
