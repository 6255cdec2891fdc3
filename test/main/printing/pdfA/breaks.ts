import type { Break, Editable, Literal } from './breakFile.ts'

const objects = (edit: (file: Editable) => void): Break => ({ objects: edit })
const source = (from: string | RegExp, to: string): Break => ({ source: (text) => text.replace(from, to) })
/** In the first page, before all else. */
const painting = (operators: string): Break =>
  objects(({ content }) => content((text) => `${operators} ${text}`))
const repainting = (from: RegExp, to: string): Break =>
  objects(({ content }) => content((text) => text.replace(from, to)))
const describing = (from: string | RegExp, to: string): Break =>
  objects(({ metadata }) => metadata((text) => text.replace(from, to)))
const inCatalog = (key: string, value: Literal): Break =>
  objects(({ set, catalog }) => set(catalog, key, value))
const inPage = (key: string, value: Literal): Break => objects(({ set, page }) => set(page, key, value))
const inFirst = (
  wanted: Readonly<Record<string, string | null>>,
  key: string,
  value: Literal | undefined,
): Break =>
  objects(
    ({ find, set, drop }) =>
      void (value === undefined ? drop(find(wanted), key) : set(find(wanted), key, value)),
  )

const FORM = { Subtype: 'Form' }
const STATE = { Type: 'ExtGState' }
const FONT = { Subtype: 'Type0' }
const CID_FONT = { Subtype: 'CIDFontType2' }
const DESCRIPTOR = { Type: 'FontDescriptor' }
const FILE = { Type: 'Filespec' }
const unicode = (from: RegExp, to: string): Break =>
  objects(({ context, rewrite }) => {
    for (const [, object] of context.enumerateIndirectObjects())
      rewrite(object, (text) => (text.includes('beginbfchar') ? text.replaceAll(from, to) : text))
  })

/** For each rule something that it must refuse. Those of tables are made of a list, all others of a certificate. */
export const breaks: Readonly<Record<string, Break>> = {
  'begins with its version and four high bytes': source('%PDF-1.7', '%PDF-2.0'),
  'has an identifier of two parts': objects(({ context }) => {
    delete context.trailerInfo.ID
  }),
  'is not encrypted': objects(({ context }) => {
    context.trailerInfo.Encrypt = context.obj({})
  }),
  'ends with its end': source(/$/, 'more'),
  'has in its table all that is referred to': objects(({ catalog, set, ref }) =>
    set(catalog, 'Lost', ref(9_999)),
  ),
  'has whole hexadecimal strings': source(/(\/ID\[<.)./, '$1g'),
  'has streams as long as they say': source('\nendstream', ' endstream'),
  'has its streams within itself': inFirst({ Type: 'Metadata' }, 'FFilter', 'FlateDecode'),
  'packs streams in allowed ways': inFirst({ Type: 'Metadata' }, 'Filter', 'LZWDecode'),
  'writes names in UTF-8': source('/Subtype/XML', '/Subtype/#ff'),
  'sets its objects apart as it should': source('\nendobj\n', '\nendobj '),
  'packs inline images in allowed ways': repainting(/\/F\/A85/, '/F/LZW'),
  'grants no other permissions': inCatalog('Perms', { Other: 1 }),
  'has numbers that any reader can hold': inCatalog('Large', 2 ** 31),
  'has strings of 32,767 bytes at most': objects(({ catalog, set, text }) =>
    set(catalog, 'Long', text('x'.repeat(32_768))),
  ),
  'has names of 127 bytes at most': inCatalog('Long', 'x'.repeat(128)),
  'has 8,388,607 objects at most': objects(({ context, ref }) =>
    context.assign(ref(8_388_608), context.obj({})),
  ),
  'nests graphics states 28 deep at most': painting(`${'q '.repeat(29)}${'Q '.repeat(29)}`),
  'has pages of 3 to 14,400 units': inPage('MediaBox', [0, 0, 2, 500]),

  'paints with known operators, and names that its resources explain': painting('1 paint'),
  'gives each page and form resources of its own': inFirst(FORM, 'Resources', undefined),
  'says what its colours mean with a profile that is whole': objects(({ at, catalog, rewrite, stream }) =>
    rewrite(stream('DestOutputProfile', at(catalog, 'OutputIntents', 0)), (text) =>
      text.replace('mntr', 'scnr'),
    ),
  ),
  'has one profile for all output': objects(({ at, catalog, set }) =>
    set(at(catalog, 'OutputIntents', 0), 'DestOutputProfileRef', {}),
  ),
  'uses colours that its profile explains, and no others': painting('0 0 0 1 k'),
  'leaves transfer functions and halftones alone': inFirst(STATE, 'TR', 'Identity'),
  'knows its rendering intents': painting('/Beautiful ri'),
  'has pictures without alternates, and not smoothed': inFirst({ Subtype: 'Image' }, 'Interpolate', true),
  'has forms that are only forms': inFirst(FORM, 'Ref', {}),
  'blends in known ways': inFirst(STATE, 'BM', 'Mix'),
  'blends in a colour space that is known': objects(
    ({ drop, catalog }) => void drop(catalog, 'OutputIntents'),
  ),

  'has font dictionaries of their kind': inFirst(DESCRIPTOR, 'StemV', undefined),
  'has font programs that are sound': objects(({ find, stream, rewrite }) =>
    rewrite(stream('FontFile2', find(DESCRIPTOR)), (text) => `${text.slice(0, -40)}${'!'.repeat(40)}`),
  ),
  'calls a font by one name': inFirst(CID_FONT, 'BaseFont', 'ABCDEF+Other'),
  'says which characters a font numbers': inFirst(CID_FONT, 'CIDSystemInfo', undefined),
  'says which number is which glyph': inFirst(CID_FONT, 'CIDToGIDMap', undefined),
  'uses a character map that all readers have': inFirst(FONT, 'Encoding', 'Ours'),
  'embeds its fonts': inFirst(DESCRIPTOR, 'FontFile2', undefined),
  'embeds all glyphs that it shows': repainting(/\[<..../, '[<7FFF'),
  'lists no glyphs of a subset, or all': inFirst(DESCRIPTOR, 'CIDSet', {}),
  'has the widths of its fonts': inFirst(CID_FONT, 'W', [1, [12_345]]),
  'calls its fonts symbolic': inFirst(DESCRIPTOR, 'Flags', 32),
  'says what every code stands for': unicode(/><[0-9A-F]+>/g, '><>'),
  'stands for characters that are some': unicode(/><[0-9A-F]+>/g, '><FEFF>'),
  'never shows the sign for what is missing': repainting(/\[<..../, '[<0000'),

  'has nothing laid over its pages': inPage('Annots', []),
  'has no form to fill in': inCatalog('AcroForm', {}),
  'does nothing by itself': inCatalog('OpenAction', {}),
  'has nothing that can be hidden': inCatalog('OCProperties', {}),
  'is no slide show': inPage('PresSteps', {}),
  'requires nothing of its reader': inCatalog('Requirements', []),
  'has no actions but those that lead within it': inCatalog('Act', { S: 'JavaScript' }),
  'says of what type an attached file is, how large and when it was made': inFirst(
    { Type: 'EmbeddedFile' },
    'Subtype',
    undefined,
  ),
  'calls an attached file by its name, twice': inFirst(FILE, 'UF', undefined),
  'says how an attached file belongs to it': inFirst(FILE, 'AFRelationship', undefined),
  'attaches files to a part of it': objects(({ page, catalog, drop }) => {
    for (const dict of [page, catalog]) drop(dict, 'AF')
  }),
  'describes its attached files': inFirst(FILE, 'Desc', undefined),

  'has a packet that is well-formed, in UTF-8': describing('</rdf:RDF>', ''),
  'has properties that are known or described': describing(
    '<dc:format>',
    '<xmp:Mood>good</xmp:Mood><dc:format>',
  ),
  'describes properties wholly': describing('>internal<', '>inner<'),
  'says the same in its information dictionary': describing(/(<rdf:li xml:lang="x-default">)/, '$1Another '),
  'says that it keeps to level A of PDF/A-3': describing('<pdfaid:part>3', '<pdfaid:part>2'),
  'says that it keeps to PDF/UA-1': describing('<pdfuaid:part>1', '<pdfuaid:part>2'),
  'has a title': describing(/<dc:title>.*?<\/dc:title>/s, ''),

  'is marked': objects(({ drop, catalog }) => void drop(catalog, 'MarkInfo')),
  'is sure of its marks': inCatalog('MarkInfo', { Marked: true, Suspects: true }),
  'has a tree of what its content is': inFirst({ Type: 'StructTreeRoot' }, 'Type', 'Tree'),
  'uses types that all readers know': inFirst({ S: 'P' }, 'S', 'Words'),
  'leaves the standard types what they are': inFirst({ Type: 'StructTreeRoot' }, 'RoleMap', { P: 'Span' }),
  'leads from each node to the one that has it': inFirst({ S: 'P' }, 'P', undefined),
  'marks all that it paints': painting('0 0 9 9 re f'),
  'keeps ornament and content apart': objects(({ content }) =>
    content((text) => `/Artifact BMC ${text} EMC`),
  ),
  'has each stretch of content once in its tree': inFirst({ S: 'P' }, 'K', 99),
  'leads from content to what it is': inPage('StructParents', 99),
  'calls content in the page what the tree calls it': repainting(/\/P</, '/H1<'),
  'names languages as BCP 47 does': objects(({ catalog, set, text }) =>
    set(catalog, 'Lang', text('in English')),
  ),
  'has a language': objects(({ drop, catalog }) => void drop(catalog, 'Lang')),
  'is shown by its title': inCatalog('ViewerPreferences', {}),
  'builds tables of rows, and rows of cells': inFirst({ S: 'TR' }, 'S', 'P'),
  'has as many cells in each row': objects(({ find, at }) =>
    (at(find({ S: 'TR' }), 'K') as unknown as { remove(i: number): void }).remove(0),
  ),
  'says of what a heading of a table is the heading': inFirst({ S: 'TH' }, 'A', undefined),
  'builds lists of items': inFirst({ S: 'P' }, 'S', 'LI'),
  'has words for each picture': inFirst({ S: 'Figure' }, 'Alt', undefined),
  'says where on the page a picture or a table stands': inFirst({ S: 'Figure' }, 'A', undefined),
  'begins its headings at the first level, and skips none': inFirst({ S: 'H1' }, 'S', 'H2'),
  'numbers its headings': inFirst({ S: 'H1' }, 'S', 'H'),
  'has a space between words at the end of a line too': objects(({ context, rewrite }) => {
    for (const [, object] of context.enumerateIndirectObjects())
      rewrite(object, (text) => text.replaceAll(/....>\]TJ ET/g, '>]TJ ET'))
  }),
  'draws a form with marks of its own but once': objects(({ context, rewrite, content }) => {
    for (const [, object] of context.enumerateIndirectObjects())
      rewrite(object, (text) => (/^1 0 0 -1|^BT|rg BT/.test(text) ? `${text} /P<</MCID 77>>BDC EMC` : text))
    content((text) => text.replaceAll(/(\/\w+ Do)/g, '$1 $1'))
  }),
}
