import type { TemplateId, TemplateKind } from '../templateIds.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import type { Area, Box, PageSize } from './geometry.ts'
import type { Decoration } from './ornament.ts'
import { round } from './paths.ts'

export interface Paper extends PageSize {
  readonly name: 'A4' | 'A5' | 'Letter'
}

export interface CertificateTemplate {
  readonly id: TemplateId
  readonly kind: TemplateKind
  readonly paper: Paper
  /** Which letters it is set in. */
  readonly face: 'serif' | 'sans' | 'round'
  /** Nothing but ornament stands outside. */
  readonly safe: Box
  /** As on a page that runs left to right; see `facing`. */
  readonly areas: TemplateAreas
  readonly sizes: TemplateSizes
  readonly divider: Divider
  /** In points: criteria are cut, and the second language is set as large as the first, rather than smaller than this. */
  readonly smallest?: { readonly criteria: number; readonly second: number }
  /** Whether the name stands on a line. */
  readonly hasNameRule: boolean
  /** Whether the code has a ground of its own, in whose middle stands what stands in its place. */
  readonly hasCodeCard?: boolean
  /** Whether the words stand in a second language as well. */
  readonly isBilingual: boolean
  /** Drawn beneath everything else; on its own paper, or any other that lies the same way. */
  readonly decoration: (palette: CertificatePalette, page: PageSize) => Decoration
}

export interface TemplateAreas {
  /** Everything that is read, from the issuer down to the criteria. */
  readonly body: Area
  readonly badge: BadgeArea
  /** Where someone signs; the dates and the number below. */
  readonly signature: Area
  /** The QR, or what stands in its place. At least 160 high, 11 more with two languages, and 146 wide. */
  readonly check: Area
}

export interface BadgeArea extends Area {
  /** Grows above its area, up to where the body ends, but never taller than this. */
  readonly risesTo?: number
}

/** In points. */
export interface TemplateSizes {
  readonly issuer: number
  readonly logo: number
  readonly heading: number
  readonly presentedTo: number
  readonly name: number
  /** Of a name on more lines than one. */
  readonly nameWrapped: number
  /** The strip that is kept for it, whatever the name. */
  readonly nameStrip: number
  readonly reason: number
  readonly title: number
  readonly titleWrapped: number
  readonly titleStrip: number
  readonly criteria: number
  /** What the spaces of the body are multiplied with. */
  readonly gap: number
  /** What the sizes of the foot are multiplied with. */
  readonly foot: number
}

/** What stands under the heading. */
export type Divider = 'flourish' | 'bar' | 'hairline' | 'dots'

/** The template for a page that runs this way: right to left, everything stands on the other side. */
export function facing(template: CertificateTemplate, dir: 'ltr' | 'rtl'): CertificateTemplate {
  if (dir === 'ltr') return template
  const { width } = template.paper
  const { body, badge, signature, check } = template.areas
  return {
    ...template,
    safe: mirroredBox(template.safe, width),
    areas: {
      body: mirrored(body, width),
      badge: { ...badge, ...mirrored(badge, width) },
      signature: mirrored(signature, width),
      check: mirrored(check, width),
    },
    decoration: (palette, page) => mirroredDecoration(template.decoration(palette, page), page.width),
  }
}

const OTHER_EDGE = { left: 'right', middle: 'middle', right: 'left' } as const

export const mirroredBox = (box: Box, width: number): Box => ({
  ...box,
  left: width - box.right,
  right: width - box.left,
})

const mirrored = (area: Area, width: number): Area => ({
  ...mirroredBox(area, width),
  edge: OTHER_EDGE[area.edge],
})

/** The tiles themselves are symmetrical. */
export const mirroredDecoration = ({ ornaments, shapes }: Decoration, width: number): Decoration => ({
  ornaments: ornaments.map(({ tile, at }) => ({ tile, at: at.map((one) => ({ ...one, x: width - one.x })) })),
  shapes: shapes.map((shape) => ({
    ...shape,
    path: mirroredPath(shape.path, width),
    ...(shape.clip !== undefined && { clip: mirroredPath(shape.clip, width) }),
  })),
})

/** Path data is absolute and without arcs, so that every other number is an x. */
function mirroredPath(path: string, width: number): string {
  let index = 0
  return path.replace(/-?\d+(?:\.\d+)?/g, (value) =>
    index++ % 2 ? value : String(round(width - Number(value))),
  )
}
