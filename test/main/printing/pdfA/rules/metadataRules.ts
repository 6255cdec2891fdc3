/** What the file says of itself: ISO 19005-3, 6.6; ISO 14289-1, 5. */
import { decoded } from '../readDocument.ts'
import type { Judged, Rule } from '../rule.ts'
import { unless } from '../rule.ts'
import { saidOf } from '../structure.ts'
import { isStream } from '../values.ts'
import { type Element, propertiesOf, readXml, valuesOf } from '../xmp.ts'

const DC = 'http://purl.org/dc/elements/1.1/'
const XMP = 'http://ns.adobe.com/xap/1.0/'
const PDF = 'http://ns.adobe.com/pdf/1.3/'
const PDFA = 'http://www.aiim.org/pdfa/ns/id/'
const PDFUA = 'http://www.aiim.org/pdfua/ns/id/'
const EXTENSIONS = 'http://www.aiim.org/pdfa/ns/extension/schemas'
const SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#'
const PROPERTY = 'http://www.aiim.org/pdfa/ns/property#'

/** That need no description of their own, with the kind of list each is. */
const PREDEFINED: Readonly<Record<string, string>> = {
  [`${DC}format`]: '',
  [`${DC}title`]: 'Alt',
  [`${DC}creator`]: 'Seq',
  [`${DC}language`]: 'Bag',
  [`${XMP}CreatorTool`]: '',
  [`${XMP}CreateDate`]: '',
  [`${XMP}ModifyDate`]: '',
  [`${PDF}Producer`]: '',
  [`${PDFA}part`]: '',
  [`${PDFA}conformance`]: '',
  [EXTENSIONS]: 'Bag',
}

export const metadataRules: readonly Rule[] = [
  {
    clause: '6.6.2.1',
    says: 'has a packet that is well-formed, in UTF-8',
    *broken(file) {
      const text = packetOf(file)
      if (text === null) return yield 'none'
      if (!BEGIN.test(text) || !END.test(text)) yield 'its frame'
      if (text.includes('\ufffd')) yield 'not UTF-8'
      try {
        readXml(contentOf(text))
      } catch (error) {
        yield (error as Error).message
      }
    },
  },
  {
    clause: '6.6.2.3',
    says: 'has properties that are known or described',
    *broken(file) {
      const properties = xmpOf(file)
      const described = descriptionsIn(properties)
      for (const { name, children } of properties) {
        const kind = PREDEFINED[name]
        const list = children[0]?.name.split('#')[1] ?? ''
        if (kind === undefined ? !described.has(name) : list !== kind) yield name
      }
    },
  },
  {
    clause: '6.6.2.3.3',
    says: 'describes properties wholly',
    *broken(file) {
      for (const schema of schemasIn(xmpOf(file))) {
        const [of, uri, prefix] = ['schema', 'namespaceURI', 'prefix'].map((one) =>
          said(schema, SCHEMA + one),
        )
        if (!of || !uri || !prefix) yield 'a schema'
        for (const property of propertiesIn(schema)) {
          const [name, type, category, words] = ['name', 'valueType', 'category', 'description'].map((one) =>
            said(property, PROPERTY + one),
          )
          if (!name || !words || !/^(?:Text|Integer|Boolean|Date|URI)$/.test(type ?? '')) yield `${name}`
          if (category !== 'internal' && category !== 'external') yield `${name}`
        }
      }
    },
  },
  {
    clause: '6.6.3',
    says: 'says the same in its information dictionary',
    *broken(file) {
      const { at, trailer } = file.doc
      for (const [key, property] of SAME) {
        const [old, found] = [saidOf(at(at(trailer, 'Info'), key)), value(file, property)]
        const wanted = old.startsWith('D:')
          ? old.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')
          : old
        if (wanted !== found) yield `${key}: ${old} and ${found}`
      }
    },
  },
  {
    clause: '6.6.4',
    says: 'says that it keeps to level A of PDF/A-3',
    broken: (file) => {
      const claim = `${value(file, `${PDFA}part`)}${value(file, `${PDFA}conformance`)}`
      return unless(claim === '3A', claim)
    },
  },
  {
    clause: 'UA 5',
    says: 'says that it keeps to PDF/UA-1',
    broken: (file) => unless(value(file, `${PDFUA}part`) === '1', value(file, `${PDFUA}part`)),
  },
  {
    clause: 'UA 7.1',
    says: 'has a title',
    broken: (file) => unless(value(file, `${DC}title`).trim() !== '', 'none'),
  },
]

const SAME = [
  ['Title', `${DC}title`],
  ['Author', `${DC}creator`],
  ['Creator', `${XMP}CreatorTool`],
  ['Producer', `${PDF}Producer`],
  ['CreationDate', `${XMP}CreateDate`],
  ['ModDate', `${XMP}ModifyDate`],
] as const

const BEGIN = /^<\?xpacket begin="\ufeff?" id="W5M0MpCehiHzreSzNTczkc9d"\?>\s*/
const END = /<\?xpacket end="[rw]"\?>\s*$/
const contentOf = (packet: string): string => packet.replace(BEGIN, '').replace(END, '')

function packetOf({ doc: { at, catalog } }: Judged): string | null {
  const stream = at(catalog, 'Metadata')
  // Left in place: the mark of the byte order is part of the frame.
  return isStream(stream) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(decoded(stream)) : null
}

function xmpOf(file: Judged): Element[] {
  try {
    return propertiesOf(readXml(contentOf(packetOf(file) ?? '')))
  } catch {
    return []
  }
}

function value(file: Judged, name: string): string {
  const property = xmpOf(file).find((one) => one.name === name)
  return property ? valuesOf(property).join(', ') : ''
}

const itemsOf = (element: Element | undefined) => element?.children[0]?.children ?? []
const said = (element: Element, name: string) => element.children.find((one) => one.name === name)?.text
const schemasIn = (properties: readonly Element[]) =>
  itemsOf(properties.find(({ name }) => name === EXTENSIONS))
const propertiesIn = (schema: Element) =>
  itemsOf(schema.children.find(({ name }) => name === `${SCHEMA}property`))

const descriptionsIn = (properties: readonly Element[]): Set<string> =>
  new Set(
    schemasIn(properties).flatMap((schema) =>
      propertiesIn(schema).map(
        (one) => `${said(schema, `${SCHEMA}namespaceURI`)}${said(one, `${PROPERTY}name`)}`,
      ),
    ),
  )
