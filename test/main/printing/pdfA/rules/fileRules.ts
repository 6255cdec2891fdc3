/** How the file is built: ISO 19005-3, 6.1. */
import { namesOf } from '../printedContent.ts'
import type { PdfDocument } from '../readDocument.ts'
import { type Rule, unless } from '../rule.ts'
import { isArray, isDict, isName, isRef, isStream, isText } from '../values.ts'

const FILTERS =
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode'
const INLINE_FILTERS = 'AHx A85 Fl RL CCF DCT'

export const fileRules: readonly Rule[] = [
  {
    clause: '6.1.2',
    says: 'begins with its version and four high bytes',
    broken: ({ doc }) => unless(/^%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}/.test(doc.source)),
  },
  {
    clause: '6.1.3',
    says: 'has an identifier of two parts',
    broken({ doc: { at, trailer } }) {
      const id = at(trailer, 'ID')
      return unless(isArray(id) && id.length === 2 && id.every((part) => isText(part) && part.text !== ''))
    },
  },
  { clause: '6.1.3', says: 'is not encrypted', broken: ({ doc }) => unless(!doc.trailer.has('Encrypt')) },
  {
    clause: '6.1.3',
    says: 'ends with its end',
    broken: ({ doc }) => unless(/startxref\r?\n\d+\r?\n%%EOF(?:\r?\n)?$/.test(doc.source)),
  },
  {
    clause: '6.1.4',
    says: 'has in its table all that is referred to',
    *broken({ doc, written }) {
      for (const { ref } of written.filter(isRef)) if (!doc.objects.has(ref)) yield `${ref}`
    },
  },
  {
    clause: '6.1.6',
    says: 'has whole hexadecimal strings',
    *broken({ written }) {
      for (const { hex } of written.filter(isText))
        if (hex !== null && !/^(?:[0-9a-fA-F]{2})*$/.test(hex)) yield hex
    },
  },
  {
    clause: '6.1.7.1',
    says: 'has streams as long as they say',
    *broken({ doc }) {
      for (const { from, raw } of streamsOf(doc)) {
        const to = from + raw.length
        const [before, after] = [doc.source.slice(from - 8, from), doc.source.slice(to, to + 11)]
        if (!/stream\r?\n$/.test(before) || !/^\r?\nendstream/.test(after)) yield `at ${from}`
      }
    },
  },
  {
    clause: '6.1.7.1',
    says: 'has its streams within itself',
    *broken({ doc }) {
      for (const { dict } of streamsOf(doc))
        for (const key of ['F', 'FFilter', 'FDecodeParms']) if (dict.has(key)) yield key
    },
  },
  {
    clause: '6.1.7.2',
    says: 'packs streams in allowed ways',
    *broken({ doc }) {
      for (const { dict } of streamsOf(doc))
        for (const name of dict.has('Filter') ? namesOf(doc.at(dict, 'Filter')) : [])
          if (!FILTERS.split(' ').includes(name)) yield name
    },
  },
  {
    clause: '6.1.8',
    says: 'writes names in UTF-8',
    *broken({ written }) {
      for (const { name } of written.filter(isName))
        if (Buffer.from(Buffer.from(name, 'latin1').toString()).toString('latin1') !== name) yield name
    },
  },
  {
    clause: '6.1.9',
    says: 'sets its objects apart as it should',
    *broken({ doc: { source, offsets } }) {
      const starts = [...offsets.values()].toSorted((one, other) => one - other)
      for (const [i, from] of starts.entries()) {
        const object = source.slice(from - 1, starts[i + 1] ?? source.lastIndexOf('startxref'))
        if (!/^[\r\n]\d+ \d+ obj[\r\n].*[\r\n]endobj[\r\n]/s.test(object)) yield object.slice(0, 20)
      }
    },
  },
  {
    clause: '6.1.10',
    says: 'packs inline images in allowed ways',
    *broken({ content }) {
      for (const image of content.inlineImages)
        for (const name of image.has('F') ? namesOf(image.get('F')!) : [])
          if (!`${FILTERS} ${INLINE_FILTERS}`.split(' ').includes(name)) yield name
    },
  },
  {
    clause: '6.1.12',
    says: 'grants no other permissions',
    *broken({ doc: { at, catalog } }) {
      const permissions = at(catalog, 'Perms')
      for (const key of isDict(permissions) ? permissions.keys() : [])
        if (!/^(?:UR3|DocMDP)$/.test(key)) yield key
    },
  },
  {
    clause: '6.1.13',
    says: 'has numbers that any reader can hold',
    *broken({ written }) {
      for (const value of written) if (typeof value === 'number' && !isModest(value)) yield String(value)
    },
  },
  {
    clause: '6.1.13',
    says: 'has strings of 32,767 bytes at most',
    *broken({ written }) {
      for (const { text } of written.filter(isText)) if (text.length > 32_767) yield text.slice(0, 20)
    },
  },
  {
    clause: '6.1.13',
    says: 'has names of 127 bytes at most',
    *broken({ written }) {
      for (const { name } of written.filter(isName)) if (name.length > 127) yield name.slice(0, 20)
    },
  },
  {
    clause: '6.1.13',
    says: 'has 8,388,607 objects at most',
    broken: ({ doc }) => unless(Math.max(...doc.objects.keys()) <= 8_388_607),
  },
  {
    clause: '6.1.13',
    says: 'nests graphics states 28 deep at most',
    broken: ({ content }) => unless(content.deepestNesting <= 28, String(content.deepestNesting)),
  },
  {
    clause: '6.1.13',
    says: 'has pages of 3 to 14,400 units',
    *broken({ doc: { at, pages } }) {
      for (const page of pages) {
        for (const box of ['MediaBox', 'CropBox', 'TrimBox', 'BleedBox', 'ArtBox']) {
          const edges = at(page, box)
          if (box !== 'MediaBox' && edges === null) continue
          const [left, bottom, right, top] = isArray(edges) ? edges.map(Number) : []
          const sides = [right! - left!, top! - bottom!].map(Math.abs)
          if (!sides.every((side) => side >= 3 && side <= 14_400)) yield `${box} ${sides.join(' × ')}`
        }
      }
    },
  },
]

const isModest = (value: number): boolean =>
  Number.isInteger(value)
    ? value >= -(2 ** 31) && value < 2 ** 31
    : Math.abs(value) <= 3.403e38 && Math.abs(value) >= 1.175e-38

const streamsOf = ({ objects }: PdfDocument) => [...objects.values()].filter(isStream)
