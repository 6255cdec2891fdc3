import { StudioError } from '#core/errors'

/** An element with its attributes in order; text is kept only as far as style sheets need it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
}

const DEEPEST = 200
const MOST_ELEMENTS = 50_000

/**
 * The elements of a small XML document. Strict and without extras: comments and processing instructions are passed
 * over, and there are no entities but the five of XML and numbered characters.
 * Throws `artwork/not-a-picture`, `artwork/unsafe-svg` and `artwork/too-large`.
 */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), children: [], text: '' }
  const open: XmlElement[] = [top]
  let count = 0
  let at = 0
  const past = (end: string): number => {
    const found = source.indexOf(end, at)
    if (found < 0) throw broken()
    return found + end.length
  }
  while (at < source.length) {
    const parent = open.at(-1)!
    if (source[at] !== '<') {
      const next = source.indexOf('<', at)
      const end = next < 0 ? source.length : next
      parent.text += decoded(source.slice(at, end))
      at = end
    } else if (source.startsWith('<!--', at)) {
      at = past('-->')
    } else if (source.startsWith('<?', at)) {
      at = past('?>')
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = past(']]>')
      parent.text += source.slice(at + 9, end - 3)
      at = end
    } else if (source.startsWith('<!', at)) {
      const end = past('>')
      // SECURITY: an internal subset declares entities, which can read files and multiply without end.
      if (source.slice(at, end).includes('[')) throw withEntities()
      at = end
    } else if (source.startsWith('</', at)) {
      const end = past('>')
      if (open.length === 1 || parent.name !== source.slice(at + 2, end - 1).trim()) throw broken()
      open.pop()
      at = end
    } else {
      const tag = readTag(source, at)
      if (++count > MOST_ELEMENTS || open.length > DEEPEST) throw tooMany()
      const element: XmlElement = { ...tag, children: [], text: '' }
      parent.children.push(element)
      if (!tag.closed) open.push(element)
      at = tag.end
    }
  }
  const [root, ...others] = top.children
  if (!root || others.length > 0 || open.length > 1) throw broken()
  return root
}

const NAME = /[A-Za-z_][\w.:-]*/y
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y

function readTag(source: string, start: number) {
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const [name] = match(NAME, start + 1) ?? []
  if (name === undefined) throw broken()
  const attributes = new Map<string, string>()
  let at = start + 1 + name.length
  for (let found = match(ATTRIBUTE, at); found; found = match(ATTRIBUTE, at)) {
    attributes.set(found[1]!, decoded(found[2] ?? found[3] ?? ''))
    at += found[0].length
  }
  const end = match(TAG_END, at)
  if (!end) throw broken()
  return { name, attributes, closed: end[1] === '/', end: at + end[0].length }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w+);/g, (_, entity: string) => {
    if (!entity.startsWith('#')) {
      const char = ENTITIES[entity]
      if (char === undefined) throw withEntities()
      return char
    }
    const code = entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

const broken = (): StudioError =>
  new StudioError(
    'artwork/not-a-picture',
    'This SVG file is incomplete or was not written correctly. Export it again from the program that made it, or save it as PNG.',
  )

const withEntities = (): StudioError =>
  new StudioError(
    'artwork/unsafe-svg',
    'This SVG file has definitions that could read other files. Save it again as “Plain SVG” or as PNG, and choose that file.',
  )

const tooMany = (): StudioError =>
  new StudioError(
    'artwork/too-large',
    'This SVG file has too many parts for a badge. Save it as PNG, 1000 pixels wide, and choose that file.',
    { limit: MOST_ELEMENTS },
  )
