import type { PictureFill, Scene, Shape } from '../design/scene.ts'
import { paintable } from './paintable.ts'
import { svgNumber as number } from './svgNumber.ts'
import { SvgPaints } from './svgPaints.ts'
import { veiled } from './veiled.ts'

export interface SvgOptions {
  /** Width and height attributes in pixels; without them the picture takes the size of its place. */
  readonly size?: number
  /** Read out by screen readers. */
  readonly title?: string
}

/**
 * A scene as a self-contained SVG document: paths, gradients and embedded pictures, no text, style sheet or link. The
 * same scene gives the same bytes.
 */
export function sceneToSvg(scene: Scene, { size, title }: SvgOptions = {}): string {
  const paints = new SvgPaints()
  const drawn = veiled(scene.shapes.map(paintable)).map(({ veil, shapes }) => {
    const elements = clippedElements(shapes, paints)
    return veil ? `<g opacity="${number(veil.opacity)}">${elements}</g>` : elements
  })
  const pixels =
    size === undefined ? '' : ` width="${size}" height="${number((size * scene.height) / scene.width)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(scene.width)} ${number(scene.height)}"${pixels}>`,
    title ? `<title>${escaped(title)}</title>` : '',
    paints.toString(),
    ...drawn,
    '</svg>',
  ].join('')
}

const clippedElements = (shapes: readonly Shape[], paints: SvgPaints): string =>
  groups(shapes)
    .map(({ clip, shapes }) => {
      const elements = shapes.map((shape) => shapeElement(shape, paints)).join('')
      return clip === undefined ? elements : `<g clip-path="${paints.clip(clip)}">${elements}</g>`
    })
    .join('')

/** Neighbours with one clip share a group. */
function groups(shapes: readonly Shape[]): { clip: string | undefined; shapes: Shape[] }[] {
  const found: { clip: string | undefined; shapes: Shape[] }[] = []
  for (const shape of shapes) {
    const last = found.at(-1)
    if (last && last.clip === shape.clip) last.shapes.push(shape)
    else found.push({ clip: shape.clip, shapes: [shape] })
  }
  return found
}

function shapeElement(shape: Shape, paints: SvgPaints): string {
  const { path, fill = 'none', opacity = 1, matrix, rule } = shape
  const faded = opacity < 1 ? ` opacity="${number(opacity)}"` : ''
  const moved = matrix ? ` transform="matrix(${matrix.map(number).join(' ')})"` : ''
  if (typeof fill === 'object' && fill.kind === 'picture') {
    const outline = shape.stroke ? `<path d="${path}" fill="none"${strokeOf(shape)}/>` : ''
    return `<g${moved}${faded}>${pictureElement(fill, shape, paints)}${outline}</g>`
  }
  const paint = typeof fill === 'string' ? fill : paints.gradient(fill)
  const ruled = rule ? ` fill-rule="${rule}"` : ''
  return `<path d="${path}" fill="${paint}"${ruled}${strokeOf(shape)}${moved}${faded}/>`
}

function strokeOf({ stroke, strokeWidth = 1, cap, dash }: Shape): string {
  if (!stroke) return ''
  return [
    ` stroke="${stroke}" stroke-width="${number(strokeWidth)}" stroke-linejoin="round"`,
    cap === 'round' ? ' stroke-linecap="round"' : '',
    dash && dash.length > 0 ? ` stroke-dasharray="${dash.map(number).join(' ')}"` : '',
  ].join('')
}

/** An image cut to the path: as the tile of a pattern, renderers would draw it coarsely. */
function pictureElement(fill: PictureFill, { path, rule }: Shape, paints: SvgPaints): string {
  const { x, y, width, height, href } = fill
  const box = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`
  const image = `<image ${box} preserveAspectRatio="none" href="${href}"/>`
  return `<g clip-path="${paints.clip(path, rule)}">${image}</g>`
}

const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
