/** Where the badge sits in a baked SVG, by Open Badges 3.0 and 2.0. */
import { damaged, type StartTag, svgMarkup } from './svgMarkup.ts'

export const OPEN_BADGES_3 = 'https://purl.imsglobal.org/ob/v3p0'
const OPEN_BADGES_2 = 'http://openbadges.org'
/** Extractors in the wild look for this very prefix, whatever namespaces would allow. */
export const PREFIX = 'openbadges'

export interface SvgBadges {
  readonly root: StartTag
  readonly elements: readonly SvgBadge[]
}

export interface SvgBadge {
  readonly version: 2 | 3
  /** The attribute `verify`, else what the element holds. */
  readonly text: string
  /** The whole element. */
  readonly start: number
  readonly end: number
}

/** Throws 'badge/damaged-svg' if there is no complete root element `svg`. */
export function svgBadges(svg: string): SvgBadges {
  const namespaces = new Map<string, string>()
  const elements: SvgBadge[] = []
  let root: StartTag | undefined
  let depth = 0
  let open: { tag: StartTag; version: 2 | 3; text: string; depth: number } | undefined

  const close = (end: number): void => {
    if (!open) return
    const verify = open.tag.attributes.find(({ name }) => name === 'verify')?.value
    const text = (verify ?? open.text).trim()
    elements.push({ version: open.version, text, start: open.tag.start, end })
    open = undefined
  }

  for (const markup of svgMarkup(svg)) {
    if (markup.kind === 'characters') {
      if (open) open.text += markup.text
    } else if (markup.kind === 'end') {
      if (depth === open?.depth) close(markup.end)
      depth--
    } else {
      root ??= markup
      for (const { name, value } of markup.attributes)
        if (/^xmlns(:|$)/.test(name)) namespaces.set(name, value)
      const version = open ? undefined : versionOf(markup, namespaces)
      if (!markup.selfClosing) depth++
      if (version) open = { tag: markup, version, text: '', depth }
      if (version && markup.selfClosing) close(markup.end)
    }
  }
  if (!root || localName(root.name) !== 'svg' || depth !== 0) throw damaged()
  return { root, elements }
}

/** By namespace, as XML means it, or by the literal prefix, as old tools wrote it. */
function versionOf({ name }: StartTag, namespaces: ReadonlyMap<string, string>): 2 | 3 | undefined {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : ''
  const namespace = namespaces.get(prefix ? `xmlns:${prefix}` : 'xmlns')
  const local = localName(name)
  if (local === 'credential' && (namespace === OPEN_BADGES_3 || prefix === PREFIX)) return 3
  if (local === 'assertion' && (namespace === OPEN_BADGES_2 || prefix === PREFIX)) return 2
  return undefined
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
