/**
 * Just enough XML to find elements in an SVG file and to put one in, without changing a byte elsewhere. Entities are
 * never expanded beyond the five that XML predefines and character numbers.
 */
import { StudioError } from '../errors.ts'

export interface StartTag {
  readonly kind: 'start'
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly selfClosing: boolean
  readonly start: number
  readonly end: number
}
export interface EndTag {
  readonly kind: 'end'
  readonly name: string
  readonly start: number
  readonly end: number
}
/** Character data or a CDATA section, decoded. */
export interface Characters {
  readonly kind: 'characters'
  readonly text: string
}
export type Markup = StartTag | EndTag | Characters

export interface Attribute {
  readonly name: string
  readonly value: string
  /** From the space before the name to the closing quote. */
  readonly start: number
  readonly end: number
}

/** Comments, processing instructions and the document type are passed over. Throws 'badge/damaged-svg'. */
export function* svgMarkup(svg: string): Generator<Markup> {
  for (let at = svg.startsWith('\ufeff') ? 1 : 0; at < svg.length; ) {
    if (svg[at] !== '<') {
      const next = svg.indexOf('<', at)
      const end = next < 0 ? svg.length : next
      yield { kind: 'characters', text: decodeEntities(svg.slice(at, end)) }
      at = end
    } else if (svg.startsWith('<!--', at)) {
      at = mustFind(svg, '-->', at + 4)
    } else if (svg.startsWith('<![CDATA[', at)) {
      const end = mustFind(svg, ']]>', at + 9)
      yield { kind: 'characters', text: svg.slice(at + 9, end - 3) }
      at = end
    } else if (svg.startsWith('<?', at)) {
      at = mustFind(svg, '?>', at + 2)
    } else if (svg.startsWith('<!', at)) {
      at = endOfDocumentType(svg, at)
    } else {
      const tag = svg[at + 1] === '/' ? endTag(svg, at) : startTag(svg, at)
      yield tag
      at = tag.end
    }
  }
}

const NAME = /[^\s/>="'<]+/y
const ATTRIBUTE = /\s+([^\s/>="'<]+)\s*=\s*("[^"<]*"|'[^'<]*')/y
const TAG_END = /\s*(\/?)>/y

function startTag(svg: string, start: number): StartTag {
  const name = match(NAME, svg, start + 1)[0]
  const attributes: Attribute[] = []
  let at = start + 1 + name.length
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(svg)
    if (!found) break
    attributes.push({
      name: found[1]!,
      value: decodeEntities(found[2]!.slice(1, -1)),
      start: at,
      end: ATTRIBUTE.lastIndex,
    })
    at = ATTRIBUTE.lastIndex
  }
  const end = match(TAG_END, svg, at)
  return { kind: 'start', name, attributes, selfClosing: end[1] === '/', start, end: at + end[0].length }
}

function endTag(svg: string, start: number): EndTag {
  const name = match(NAME, svg, start + 2)[0]
  const at = start + 2 + name.length
  return { kind: 'end', name, start, end: at + match(TAG_END, svg, at)[0].length }
}

/** `<!DOCTYPE … [ … ]>`; quoted texts inside may hold anything. */
function endOfDocumentType(svg: string, start: number): number {
  const part = /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|[[\]>]/g
  part.lastIndex = start
  for (let open = 0, found = part.exec(svg); found; found = part.exec(svg)) {
    if (found[0] === '[') open++
    if (found[0] === ']') open--
    if (found[0] === '>' && open === 0) return part.lastIndex
  }
  throw damaged()
}

function match(pattern: RegExp, svg: string, at: number): RegExpExecArray {
  pattern.lastIndex = at
  const found = pattern.exec(svg)
  if (!found) throw damaged()
  return found
}

function mustFind(svg: string, what: string, from: number): number {
  const index = svg.indexOf(what, from)
  if (index < 0) throw damaged()
  return index + what.length
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hexadecimal, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

export const damaged = (): StudioError =>
  new StudioError(
    'badge/damaged-svg',
    'This picture is damaged: it is not a complete SVG. Get the file again.',
  )
