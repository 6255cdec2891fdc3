/** The ornament of a built-in template on a page of one's own. */
import type { OwnTemplate } from '../../template/ownTemplate.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import type { Box, PageSize } from '../geometry.ts'
import type { Decoration } from '../ornament.ts'
import { orientationOf } from '../papers.ts'
import { type CertificateTemplate, mirroredBox, mirroredDecoration } from '../template.ts'
import { templateOf, templates } from '../templates.ts'
import { paperFor } from './pageBlocks.ts'

type Decorated = Pick<OwnTemplate, 'paper' | 'orientation' | 'decoration'>

const BARE: Decoration = { ornaments: [], shapes: [] }

/** The back has none: it would shine through. */
export function decorationOf(
  document: Decorated,
  side: 'front' | 'back',
  palette: CertificatePalette,
  dir: 'ltr' | 'rtl',
): Decoration {
  const template = decoratedLike(document)
  if (!template || side === 'back') return BARE
  const page = paperFor(document)
  const decoration = template.decoration(palette, page)
  return dir === 'ltr' ? decoration : mirroredDecoration(decoration, page.width)
}

/** Most printers leave this much white. */
const PRINTER_MARGIN = 18

/** Nothing but ornament should stand outside. */
export function safeBox(document: Decorated, side: 'front' | 'back', dir: 'ltr' | 'rtl'): Box {
  const page = paperFor(document)
  const template = side === 'front' ? decoratedLike(document) : undefined
  const safe = template ? insetAs(template, page) : inset(page, PRINTER_MARGIN)
  return dir === 'ltr' ? safe : mirroredBox(safe, page.width)
}

/** Of the same kind as the one it names, for paper that lies this way. */
function decoratedLike({ decoration, orientation }: Decorated): CertificateTemplate | undefined {
  if (decoration === null) return undefined
  const named = templateOf(decoration)
  if (orientationOf(named.paper) === orientation) return named
  return (
    templates.find(({ kind, paper }) => kind === named.kind && orientationOf(paper) === orientation) ?? named
  )
}

const inset = (page: PageSize, margin: number): Box => ({
  left: margin,
  top: margin,
  right: page.width - margin,
  bottom: page.height - margin,
})

const insetAs = ({ paper, safe }: CertificateTemplate, page: PageSize): Box => ({
  left: safe.left,
  top: safe.top,
  right: page.width - (paper.width - safe.right),
  bottom: page.height - (paper.height - safe.bottom),
})
