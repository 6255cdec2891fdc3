/** Fonts: ISO 19005-3, 6.2.11. Ours are all composite ones of TrueType outlines; others count as broken. */
import { readFontProgram, readToUnicode } from '../fontProgram.ts'
import { nameOf } from '../printedContent.ts'
import { decoded, textOfStream } from '../readDocument.ts'
import type { Judged, Rule } from '../rule.ts'
import { type Dict, isArray, isDict, isStream, type Value } from '../values.ts'

export const fontRules: readonly Rule[] = [
  {
    clause: '6.2.11.2',
    says: 'has font dictionaries of their kind',
    *broken({ doc: { at, dicts } }) {
      for (const font of dicts.filter((one) => nameOf(one.get('Type')) === 'Font')) {
        const kind = nameOf(at(font, 'Subtype'))
        if (!['Type0', 'CIDFontType2'].includes(kind)) yield `Subtype ${kind}`
        if (nameOf(at(font, 'BaseFont')) === '') yield 'no BaseFont'
      }
      for (const one of dicts.filter((dict) => nameOf(dict.get('Type')) === 'FontDescriptor'))
        for (const key of DESCRIBED) if (!one.has(key)) yield `no ${key}`
    },
  },
  {
    clause: '6.2.11.2',
    says: 'has font programs that are sound',
    *broken(file) {
      for (const { program } of fontsOf(file)) yield* program?.faults ?? []
    },
  },
  {
    clause: '6.2.11.2',
    says: 'calls a font by one name',
    *broken(file) {
      for (const { font, descendant, descriptor } of fontsOf(file)) {
        const names = [font, descendant].map((one) => nameOf(file.doc.at(one, 'BaseFont')))
        const [name] = [...names, nameOf(file.doc.at(descriptor, 'FontName'))].toSorted()
        if (names.some((one) => one !== name) || !/^[A-Z]{6}\+./.test(name!)) yield name!
      }
    },
  },
  {
    clause: '6.2.11.3.1',
    says: 'says which characters a font numbers',
    *broken({ doc: { at, dicts } }) {
      for (const font of dicts.filter((one) => nameOf(one.get('Subtype')) === 'CIDFontType2')) {
        const keys = ['Registry', 'Ordering', 'Supplement']
        if (keys.some((key) => at(font, 'CIDSystemInfo', key) === null)) yield nameOf(at(font, 'BaseFont'))
      }
    },
  },
  {
    clause: '6.2.11.3.2',
    says: 'says which number is which glyph',
    *broken(file) {
      for (const { descendant } of fontsOf(file))
        if (nameOf(file.doc.at(descendant, 'CIDToGIDMap')) !== 'Identity')
          yield nameOf(descendant.get('BaseFont'))
    },
  },
  {
    clause: '6.2.11.3.3',
    says: 'uses a character map that all readers have',
    *broken(file) {
      for (const { font } of fontsOf(file)) {
        const name = nameOf(file.doc.at(font, 'Encoding'))
        if (name !== 'Identity-H') yield name
      }
    },
  },
  {
    clause: '6.2.11.4.1',
    says: 'embeds its fonts',
    *broken(file) {
      for (const { font, program } of fontsOf(file)) if (!program) yield nameOf(font.get('BaseFont'))
    },
  },
  {
    clause: '6.2.11.4.1',
    says: 'embeds all glyphs that it shows',
    *broken(file) {
      for (const { program, codes } of fontsOf(file))
        for (const code of codes) if (program && code >= program.glyphs) yield `${code} of ${program.glyphs}`
    },
  },
  {
    clause: '6.2.11.4.2',
    says: 'lists no glyphs of a subset, or all',
    *broken(file) {
      for (const { descriptor } of fontsOf(file))
        for (const key of ['CIDSet', 'CharSet']) if (descriptor.has(key)) yield key
    },
  },
  {
    clause: '6.2.11.5',
    says: 'has the widths of its fonts',
    *broken(file) {
      for (const { program, codes, widthOf } of fontsOf(file))
        for (const code of codes) {
          const [said, real] = [widthOf(code), program?.widthOf(code) ?? 0]
          if (!(Math.abs(said - real) <= 1)) yield `${said} for ${real}`
        }
    },
  },
  {
    clause: '6.2.11.6',
    says: 'calls its fonts symbolic',
    *broken(file) {
      for (const { descriptor } of fontsOf(file)) {
        const flags = Number(file.doc.at(descriptor, 'Flags'))
        if ((flags & (SYMBOLIC | NOT_SYMBOLIC)) !== SYMBOLIC) yield String(flags)
      }
    },
  },
  {
    clause: '6.2.11.7',
    says: 'says what every code stands for',
    *broken(file) {
      for (const { font, codes, texts } of fontsOf(file))
        for (const code of codes) if (!texts.get(code)) yield `${code} of ${nameOf(font.get('BaseFont'))}`
    },
  },
  {
    clause: '6.2.11.7',
    says: 'stands for characters that are some',
    *broken(file) {
      for (const { codes, texts } of fontsOf(file))
        for (const code of codes) {
          const text = texts.get(code) ?? ''
          if (NONE.test(text)) yield JSON.stringify(text)
        }
    },
  },
  {
    clause: '6.2.11.8',
    says: 'never shows the sign for what is missing',
    *broken(file) {
      for (const { font, codes } of fontsOf(file)) if (codes.has(0)) yield nameOf(font.get('BaseFont'))
    },
  },
]

const DESCRIBED = 'FontName Flags FontBBox ItalicAngle Ascent Descent CapHeight StemV'.split(' ')
const SYMBOLIC = 4
const NOT_SYMBOLIC = 32
/** Half a pair, or private, or what the standard names. */
const NONE = /[\0\ufeff\ufffe\uffff\p{Co}\p{Cs}]/u

interface ShownFont {
  readonly font: Dict
  readonly descendant: Dict
  readonly descriptor: Dict
  readonly codes: ReadonlySet<number>
  readonly program: ReturnType<typeof readFontProgram> | null
  readonly texts: ReadonlyMap<number, string>
  /** NaN for a code without one. */
  readonly widthOf: (code: number) => number
}

const known = new WeakMap<Judged, readonly ShownFont[]>()

function fontsOf(file: Judged): readonly ShownFont[] {
  const fonts =
    known.get(file) ?? [...file.content.fonts].map(([font, codes]) => shownFont(file, font, codes))
  known.set(file, fonts)
  return fonts
}

function shownFont({ doc: { at } }: Judged, font: Dict, codes: ReadonlySet<number>): ShownFont {
  const descendant = dictOf(at([at(font, 'DescendantFonts')].flat()[0]))
  const descriptor = dictOf(at(descendant, 'FontDescriptor'))
  const [file, unicode] = [at(descriptor, 'FontFile2'), at(font, 'ToUnicode')]
  return {
    font,
    descendant,
    descriptor,
    codes,
    program: isStream(file) ? readFontProgram(decoded(file)) : null,
    texts: isStream(unicode) ? readToUnicode(textOfStream(unicode)) : new Map(),
    widthOf: widthsIn(at(descendant, 'W')),
  }
}

const dictOf = (value: Value): Dict => (isDict(value) ? value : new Map())

/** 9.7.4.3, of its two forms the one with a list. */
function widthsIn(given: Value): (code: number) => number {
  const widths = new Map<number, number>()
  const items = isArray(given) ? given : []
  for (let i = 0; i < items.length; i += 2) {
    const list = items[i + 1]
    if (!isArray(list)) throw new Error('Widths in ranges are not read')
    for (const [k, width] of list.entries()) widths.set(Number(items[i]) + k, Number(width))
  }
  return (code) => widths.get(code) ?? Number.NaN
}
