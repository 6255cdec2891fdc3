/** A certificate as a picture, from the same layout as its page. */

import type { Box, PageSize } from '../certificate/geometry.ts'
import { QR_LARGEST_MODULE } from '../certificate/geometry.ts'
import type { PageLayer, PlacedText } from '../certificate/layer.ts'
import type { Ornament } from '../certificate/ornament.ts'
import type { PersonalLayer } from '../certificate/personalLayer.ts'
import type { SharedLayer } from '../certificate/sharedLayer.ts'
import type { Shape } from '../design/scene.ts'
import { outlineOf, straight } from '../text/outline.ts'
import { sceneToSvg } from './sceneToSvg.ts'
import { SvgGlyphs } from './svgGlyphs.ts'

export interface CertificatePictures {
  /** By what the layout calls them, as data URIs or links that whoever draws the picture can follow. */
  readonly pictures: ReadonlyMap<string, string>
  /** Dark modules, row by row, without quiet zone. */
  readonly qr: readonly (readonly boolean[])[]
}

export function certificateToSvg(
  shared: SharedLayer,
  personal: PersonalLayer,
  { pictures, qr }: CertificatePictures,
): string {
  const { page, decoration } = shared
  const glyphs = new SvgGlyphs()
  const parts = [
    drawn([{ path: pageOutline(page), fill: '#ffffff' }, ...decoration.shapes], page),
    ...decoration.ornaments.map(ornament),
    drawn([...shared.shapes, ...personal.shapes], page),
    ...[null, ...shared.readingOrder.map(({ key }) => key)].map(part),
    personal.qr ? code(personal, personal.qr, qr) : '',
    glyphs.definitions,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}">${parts.join('')}</svg>`

  /** Null is what is not read. */
  function part(key: string | null): string {
    if (key !== null && personal.leftOut.has(key)) return ''
    const shown = shared.pictures.flatMap(({ picture, box, role }) => {
      const href = role === key ? pictures.get(picture) : undefined
      return href === undefined ? [] : [pictureIn(box, href)]
    })
    const texts = [...shared.texts, ...personal.texts].filter(({ role }) => (role ?? null) === key)
    return shown.join('') + texts.map((text) => glyphs.line(text)).join('')
  }
}

const drawn = (shapes: readonly Shape[], page: PageSize): string => sceneToSvg({ ...page, shapes })

export const pageOutline = ({ width, height }: PageSize): string =>
  `M0 0L${width} 0L${width} ${height}L0 ${height}Z`

export const textShape = ({ line, size, x, y, colour }: PlacedText): Shape => ({
  path: outlineOf(line, size, straight(x + (line.width * size) / 2, y)),
  fill: colour,
})

function ornament({ tile, at }: Ornament, index: number): string {
  const name = `ornament-${index}`
  const uses = at.map(({ x, y, turn, stretch }) => {
    const place = `translate(${x} ${y})${turn ? ' rotate(90)' : ''} scale(${stretch} 1)`
    return `<use href="#${name}" transform="${place} translate(${-tile.width / 2} ${-tile.height / 2})"/>`
  })
  return `<defs><g id="${name}">${groupOf(sceneToSvg(tile))}</g></defs>${uses.join('')}`
}

/** Without the document around it, which would cut off what reaches over its edges. */
const groupOf = (svg: string): string => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')

const pictureIn = ({ left, top, right, bottom }: Box, href: string): string =>
  `<image x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" href="${href}"/>`

function code({ page }: PageLayer, box: Box, modules: readonly (readonly boolean[])[]): string {
  return drawn([codeShape(box, modules)], page)
}

/** Dark modules, row by row, in the middle of their square. */
export function codeShape(box: Box, modules: readonly (readonly boolean[])[]): Shape {
  const size = Math.min((box.right - box.left) / modules.length, QR_LARGEST_MODULE)
  const side = size * modules.length
  const [left, top] = [(box.left + box.right - side) / 2, (box.top + box.bottom - side) / 2]
  const path = modules.flatMap((row, y) =>
    darkRuns(row).map(([x, end]) => `M${x} ${y}L${end} ${y}L${end} ${y + 1}L${x} ${y + 1}Z`),
  )
  return { path: path.join(''), fill: '#000000', matrix: [size, 0, 0, size, left, top] }
}

/** Where each run of dark modules begins, and where it has ended. */
function darkRuns(row: readonly boolean[]): [start: number, end: number][] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (dark && last?.[1] === x) last[1]++
    else if (dark) runs.push([x, x + 1])
  })
  return runs
}
