/** Colour, pictures and transparency: ISO 19005-3, 6.2.2 to 6.2.10. */
import { nameOf, namesOf } from '../printedContent.ts'
import { decoded, type PdfDocument } from '../readDocument.ts'
import { type Judged, type Rule, unless } from '../rule.ts'
import { type Dict, isArray, isDict, isStream, type Value } from '../values.ts'

const INTENTS = 'RelativeColorimetric AbsoluteColorimetric Perceptual Saturation'
const BLENDS =
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
  'Exclusion Hue Saturation Color Luminosity'

export const graphicsRules: readonly Rule[] = [
  {
    clause: '6.2.2',
    says: 'paints with known operators, and names that its resources explain',
    broken: ({ content }) => content.unknown,
  },
  {
    clause: '6.2.2',
    says: 'gives each page and form resources of its own',
    *broken({ doc: { at, pages, objects } }) {
      for (const page of pages) if (!isDict(at(page, 'Resources'))) yield 'a page'
      for (const object of objects.values())
        if (isStream(object) && isForm(object.dict) && !isDict(at(object, 'Resources'))) yield 'a form'
    },
  },
  {
    clause: '6.2.3',
    says: 'says what its colours mean with a profile that is whole',
    *broken({ doc }) {
      const profile = outputProfile(doc)
      if (!profile) return yield 'none'
      const header = Buffer.from(decoded(profile))
      const [size, major] = [header.readUInt32BE(0), header.readUInt8(8)]
      const [kind, space, mark] = [12, 16, 36].map((from) => header.toString('latin1', from, from + 4))
      const components = { GRAY: 1, 'RGB ': 3, CMYK: 4 }[space!]
      if (size !== header.length || mark !== 'acsp') yield 'not whole'
      if (major >= 5) yield `version ${major}`
      if (kind !== 'prtr' && kind !== 'mntr') yield `of class ${kind}`
      if (components === undefined || doc.at(profile, 'N') !== components) yield `for ${space}`
    },
  },
  {
    clause: '6.2.3',
    says: 'has one profile for all output',
    *broken({ doc: { at, catalog } }) {
      const intents = [at(catalog, 'OutputIntents')].flat().map((one) => at(one))
      if (new Set(intents.map((one) => at(one, 'DestOutputProfile'))).size > 1) yield 'several'
      for (const one of intents) if (at(one, 'DestOutputProfileRef') !== null) yield 'one elsewhere'
    },
  },
  {
    clause: '6.2.4',
    says: 'uses colours that its profile explains, and no others',
    *broken({ doc, content }) {
      const profile = outputProfile(doc)
      const isRgb = profile !== null && doc.at(profile, 'N') === 3
      const known = [...(isRgb ? ['DeviceRGB'] : []), ...(profile ? ['DeviceGray'] : []), 'Pattern']
      for (const space of [...content.colourSpaces, ...spacesIn(doc)]) if (!known.includes(space)) yield space
    },
  },
  {
    clause: '6.2.5',
    says: 'leaves transfer functions and halftones alone',
    *broken({ doc: { at, dicts } }) {
      for (const dict of dicts.filter((one) => nameOf(one.get('Type')) === 'ExtGState')) {
        for (const key of ['TR', 'HTP', 'HT']) if (dict.has(key)) yield key
        if (dict.has('TR2') && nameOf(at(dict, 'TR2')) !== 'Default') yield 'TR2'
      }
    },
  },
  {
    clause: '6.2.6',
    says: 'knows its rendering intents',
    *broken({ doc: { at, dicts }, content }) {
      const given = dicts.flatMap((dict) => ['RI', 'Intent'].flatMap((key) => namesOf(at(dict, key))))
      for (const name of [...given, ...content.intents])
        if (name !== '' && !INTENTS.split(' ').includes(name)) yield name
    },
  },
  {
    clause: '6.2.8',
    says: 'has pictures without alternates, and not smoothed',
    *broken({ doc: { at, dicts }, content }) {
      for (const dict of dicts.filter(isImage)) {
        for (const key of ['Alternates', 'OPI']) if (dict.has(key)) yield key
        if (at(dict, 'Interpolate') === true) yield 'Interpolate'
        const bits = at(dict, 'BitsPerComponent')
        if (![1, 2, 4, 8, 16].includes(Number(bits))) yield `${Number(bits)} bits`
      }
      for (const image of content.inlineImages) if (image.get('I') === true) yield 'inline'
    },
  },
  {
    clause: '6.2.9',
    says: 'has forms that are only forms',
    *broken({ doc: { at, dicts } }) {
      for (const dict of dicts.filter((one) => nameOf(one.get('Type')) === 'XObject')) {
        for (const key of ['Ref', 'PS', 'OPI']) if (isForm(dict) && dict.has(key)) yield key
        if ([nameOf(at(dict, 'Subtype')), nameOf(at(dict, 'Subtype2'))].includes('PS')) yield 'PostScript'
      }
    },
  },
  {
    clause: '6.2.10',
    says: 'blends in known ways',
    *broken({ doc: { at, dicts } }) {
      for (const dict of dicts.filter((one) => nameOf(one.get('Type')) === 'ExtGState')) {
        for (const name of dict.has('BM') ? namesOf(at(dict, 'BM')) : [])
          if (!BLENDS.split(' ').includes(name)) yield name
        for (const key of ['ca', 'CA']) {
          const opacity = at(dict, key)
          if (opacity !== null && !(Number(opacity) >= 0 && Number(opacity) <= 1))
            yield `${key} ${Number(opacity)}`
        }
      }
    },
  },
  {
    clause: '6.2.10',
    says: 'blends in a colour space that is known',
    *broken(file) {
      if (outputProfile(file.doc)) return
      yield* unless(!isTransparent(file), 'without a profile')
    },
  },
]

function outputProfile({ at, catalog }: PdfDocument) {
  const intents = [at(catalog, 'OutputIntents')].flat().map((one) => at(one))
  const own = intents.find((one) => nameOf(at(one, 'S')) === 'GTS_PDFA1')
  const profile = at(own, 'DestOutputProfile')
  return isStream(profile) ? profile : null
}

const isForm = (dict: Dict): boolean => nameOf(dict.get('Subtype')) === 'Form'
const isImage = (dict: Dict): boolean => nameOf(dict.get('Subtype')) === 'Image'

/** Of images, shadings and groups, with the spaces that others are made from. */
function spacesIn({ at, dicts }: PdfDocument): string[] {
  return dicts.flatMap((dict) => {
    const isGroup = nameOf(at(dict, 'S')) === 'Transparency'
    const space =
      isImage(dict) || dict.has('ShadingType') ? at(dict, 'ColorSpace') : isGroup ? at(dict, 'CS') : null
    return space === null ? [] : spaceNames(space)
  })

  function spaceNames(space: Value): string[] {
    if (!isArray(space)) return [nameOf(space)]
    return nameOf(space[0]) === 'Indexed' ? spaceNames(at(space[1])) : [nameOf(space[0])]
  }
}

const isTransparent = ({ doc: { dicts } }: Judged): boolean =>
  dicts.some(
    (dict) => dict.has('SMask') || (dict.get('ca') ?? 1) !== 1 || nameOf(dict.get('S')) === 'Transparency',
  )
