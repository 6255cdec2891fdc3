import type { LinearGradient, RadialGradient } from '../design/scene.ts'
import { fingerprint } from './fingerprint.ts'
import { svgNumber as n } from './svgNumber.ts'

/**
 * What shapes of one document refer to. Ids come from the content: the same thing is written once, and two badges in
 * one page cannot take each other's.
 */
export class SvgPaints {
  readonly #defs = new Map<string, string>()

  /** The value of `clip-path` for path data. */
  clip(path: string, rule?: 'evenodd'): string {
    const ruled = rule ? ` clip-rule="${rule}"` : ''
    return this.#refer(`clip-${fingerprint(path + ruled)}`, 'clipPath', '', `<path d="${path}"${ruled}/>`)
  }

  /** The value of `fill`. */
  gradient(gradient: LinearGradient | RadialGradient): string {
    const stops = `<stop offset="0" stop-color="${gradient.start}"/><stop offset="1" stop-color="${gradient.end}"/>`
    const extent = ` gradientUnits="userSpaceOnUse"${extentOf(gradient)}`
    return this.#refer(`paint-${fingerprint(extent + stops)}`, `${gradient.kind}Gradient`, extent, stops)
  }

  toString(): string {
    return this.#defs.size === 0 ? '' : `<defs>${[...this.#defs.values()].join('')}</defs>`
  }

  #refer(id: string, element: string, attributes: string, content: string): string {
    this.#defs.set(id, `<${element} id="${id}"${attributes}>${content}</${element}>`)
    return `url(#${id})`
  }
}

function extentOf(gradient: LinearGradient | RadialGradient): string {
  if (gradient.kind === 'radial') {
    const [x, y] = gradient.centre
    return ` cx="${n(x)}" cy="${n(y)}" r="${n(gradient.radius)}"`
  }
  const [[x1, y1], [x2, y2]] = [gradient.from, gradient.to]
  return ` x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"`
}
