import type { Baked } from './baked.ts'
import { PREFIX, svgBadges } from './svgBadge.ts'

/** The badge in a picture, of Open Badges 3.0 if there is one, else of 2.0. Throws 'badge/damaged-svg'. */
export function readBakedSvg(svg: string): Baked | undefined {
  const { elements } = svgBadges(svg)
  const ofVersion3 = elements.filter(({ version }) => version === 3)
  const found = ofVersion3.length > 0 ? ofVersion3 : elements
  return found[0] && { version: found[0].version, text: found[0].text, count: found.length, intact: true }
}

/** The credential in a picture (Open Badges 3.0), if there is exactly one. Throws 'badge/damaged-svg'. */
export function unbakeSvg(svg: string): string | undefined {
  const baked = readBakedSvg(svg)
  return baked?.version === 3 && baked.count === 1 ? baked.text : undefined
}

/** The picture without its badge: of one that we baked, the text as it was released. Throws 'badge/damaged-svg'. */
export function originalSvg(svg: string): string {
  const { root, elements } = svgBadges(svg)
  const namespace = root.attributes.filter(({ name }) => name === `xmlns:${PREFIX}`)
  let original = ''
  let at = 0
  for (const { start, end } of [...namespace, ...elements]) {
    original += svg.slice(at, start)
    at = end
  }
  return original + svg.slice(at)
}
