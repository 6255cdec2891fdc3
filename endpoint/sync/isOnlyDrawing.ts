/**
 * Whether an SVG only draws. The studio writes such files; anything else is refused, not repaired. Pages show pictures
 * where scripts cannot run in any case, and their address forbids them: this is the first of three doors.
 */
export function isOnlyDrawing(svg: string): boolean {
  const text = svg.replace(/^\uFEFF?<\?xml version="1\.0"[^<>?]*\?>\s*/, '').trim()
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text)) return false
  const open: string[] = []
  let rest = 0
  for (const tag of text.matchAll(TAG)) {
    if (!isHarmlessText(text.slice(rest, tag.index), open.at(-1))) return false
    rest = tag.index + tag[0].length
    const { closing, name, attributes, empty } = tag.groups as Record<string, string>
    if (!ELEMENTS.has(name!) || !attributesAreSafe(attributes ?? '')) return false
    if (open.length === 0 && (tag.index > 0 || name !== 'svg')) return false
    if (closing) {
      if (open.pop() !== name) return false
    } else if (!empty) open.push(name!)
  }
  return rest > 0 && rest === text.length && open.length === 0
}

/** Titles are read out. Elsewhere text would need fonts, and `<!` would be found here, which declares entities. */
const isHarmlessText = (text: string, inside: string | undefined): boolean =>
  text.trim() === '' || ((inside === 'title' || inside === 'desc') && !/[<>]/.test(text))

const TAG =
  /<(?<closing>\/?)(?<name>[A-Za-z]+)(?<attributes>(?:\s+[A-Za-z][\w:.-]*="[^"<>]*")*)\s*(?<empty>\/?)>/g

const ELEMENTS = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon image title desc linearGradient radialGradient
  stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile`.split(
    /\s+/,
  ),
)

function attributesAreSafe(attributes: string): boolean {
  for (const [, name, written] of attributes.matchAll(/([A-Za-z][\w:.-]*)="([^"]*)"/g)) {
    const value = written!.replace(/&(?:amp|lt|gt|quot|apos);/g, ' ')
    if (/^on/i.test(name!) || name === 'style' || name === 'class') return false
    // A character written as a number could hide any of the words below.
    if (value.includes('&') || /javascript:|expression\(|@import/i.test(value)) return false
    if (/^(?:xlink:)?href$/.test(name!)) {
      if (!/^#[\w.-]+$|^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]+$/.test(value)) return false
    } else if (/^xmlns(:|$)/.test(name!)) {
      if (value !== 'http://www.w3.org/2000/svg' && value !== 'http://www.w3.org/1999/xlink') return false
    } else if (/url\((?!\s*#)/i.test(value)) return false
    else if (/^[a-z]+:/i.test(value)) return false
  }
  return true
}
