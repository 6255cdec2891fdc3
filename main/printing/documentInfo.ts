/** A file's title, author, language and date, said twice: in the old dictionary and in XMP, which must agree. */
import { pdfDate, pdfText } from '#core/paint/pdf/pdfSyntax'
import type { Sides } from '#core/sheets/sides'

export interface DocumentInfo {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly at: Date
  /** What a viewer's print window should begin with; it knows best if not given. */
  readonly sides?: Sides
}

const PRODUCER = 'Rosette'

export const infoDictionary = ({ title, author, at }: DocumentInfo): string =>
  `<</Title${pdfText(plain(title))}/Author${pdfText(plain(author))}/Creator${pdfText(PRODUCER)}/Producer${pdfText(PRODUCER)}` +
  `/CreationDate${pdfDate(at)}/ModDate${pdfDate(at)}>>`

const DUPLEX = { front: 'Simplex', 'long-edge': 'DuplexFlipLongEdge', 'short-edge': 'DuplexFlipShortEdge' }

/** Among the viewer's preferences (ISO 32000-1, 12.2). */
export const duplexOf = ({ sides }: DocumentInfo): string =>
  sides === undefined ? '' : `/Duplex/${DUPLEX[sides]}`

/**
 * Describes the one property that PDF/A does not know (ISO 19005-3, 6.6.2.3.3): that the file keeps to PDF/UA-1
 * (ISO 14289-1, 5). On its own, before what it describes: some readers look for it there only.
 */
const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

/** ISO 16684-1. Says that the file keeps to PDF/A-3, level A (ISO 19005-3), and to PDF/UA-1. */
export function xmpPacket({ title, author, language, at }: DocumentInfo): Uint8Array {
  const date = `${at.toISOString().slice(0, 19)}Z`
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${EXTENSION}
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  return Buffer.from(xml)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string => plain(text).replace(/[&<>"]/g, (char) => ENTITIES[char]!)

/** XML has no way to write control characters. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
