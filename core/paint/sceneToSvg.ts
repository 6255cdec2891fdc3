import type { Scene, Shape } from '../design/scene.ts'

export interface SvgOptions {
  /** Width and height attributes in pixels; without them the picture takes the size of its place. */
  readonly size?: number
  /** Read out by screen readers. */
  readonly title?: string
}

/**
 * A scene as a self-contained SVG document: paths only, no text, style sheet or link. The same scene gives the same
 * bytes. Clip ids come from the clip itself, so two badges in one page cannot take each other's.
 */
export function sceneToSvg(scene: Scene, { size, title }: SvgOptions = {}): string {
  const clips = new Map<string, string>()
  for (const { clip } of scene.shapes) if (clip !== undefined) clips.set(clip, `clip-${fingerprint(clip)}`)
  const defs = [...clips].map(([path, id]) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`)
  const pixels =
    size === undefined ? '' : ` width="${size}" height="${number((size * scene.height) / scene.width)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(scene.width)} ${number(scene.height)}"${pixels}>`,
    title ? `<title>${escaped(title)}</title>` : '',
    defs.length > 0 ? `<defs>${defs.join('')}</defs>` : '',
    ...groups(scene.shapes).map(({ clip, shapes }) => {
      const paths = shapes.map(pathElement).join('')
      return clip === undefined ? paths : `<g clip-path="url(#${clips.get(clip)!})">${paths}</g>`
    }),
    '</svg>',
  ].join('')
}

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

function pathElement(shape: Shape): string {
  const { path, fill = 'none', stroke, strokeWidth = 1, cap, dash, rule, matrix } = shape
  const attributes = [`d="${path}"`, `fill="${fill}"`]
  if (rule) attributes.push(`fill-rule="${rule}"`)
  if (stroke) {
    attributes.push(`stroke="${stroke}"`, `stroke-width="${number(strokeWidth)}"`, 'stroke-linejoin="round"')
    if (cap === 'round') attributes.push('stroke-linecap="round"')
    if (dash) attributes.push(`stroke-dasharray="${dash.map(number).join(' ')}"`)
  }
  if (matrix) attributes.push(`transform="matrix(${matrix.map(number).join(' ')})"`)
  return `<path ${attributes.join(' ')}/>`
}

/** Plain decimals: some readers of SVG do not know 1e-7. */
const number = (value: number): string => String(Math.round(value * 10_000) / 10_000)

const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** FNV-1a, 32 bits in base 36. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
