/** Templates on half a sheet and on a quarter: other arrangements of the same look, in which the code keeps its size. */
import type { Area, PageSize } from '../geometry.ts'
import { orientationOf } from '../papers.ts'
import type { FootRows } from '../signatureBlock.ts'
import type { CertificateTemplate, TemplateSizes } from '../template.ts'
import { scaledDecoration } from './scaledDecoration.ts'
import { areasAcross, areasUpright, type SmallPlan } from './smallAreas.ts'
import { smallLooks } from './smallLooks.ts'

export interface SmallPage extends PageSize {
  /** Lines under the code: one for each language, and one for a web address. */
  readonly captions: number
  /** Of dates and number, below who signs. */
  readonly rows: FootRows
}

/** In what the template is set on a page of this size. On its own paper it stays as it is. */
export function smallTemplate(template: CertificateTemplate, page: SmallPage): CertificateTemplate {
  const { width, height, captions, rows } = page
  if (width >= template.paper.width - 1) return template
  const look = smallLooks[template.kind]
  const scale = typeScale(page) / typeScale(template.paper)
  const foot = template.sizes.foot * footScale(page)
  const edges = { badge: template.areas.badge.edge, code: template.areas.check.edge, ...look.edges }
  const plan: SmallPlan = {
    page,
    scale,
    foot,
    captions,
    rows,
    look,
    edges,
    words: template.areas.body.edge,
  }
  const areas = orientationOf(page) === 'landscape' ? areasAcross(plan) : areasUpright(plan)
  return {
    ...template,
    paper: { name: template.paper.name, width, height },
    safe: safeOn(page, template, scale),
    areas,
    sizes: { ...smallSizes(template.sizes, scale, isQuarter(page)), foot },
    hasCodeCard: look.hasCodeCard ?? false,
    smallest: isQuarter(page) ? { criteria: 7, second: 6.5 } : { criteria: 7.5, second: 7.5 },
    decoration: (palette, paper) => {
      const whole = { width: paper.width / scale, height: paper.height / scale }
      return scaledDecoration(look.decoration(palette, whole, scaledAreas(areas, 1 / scale)), scale)
    },
  }
}

const A4_SHORTER = 595.28

const shorterOf = ({ width, height }: PageSize): number => Math.min(width, height)

/** Against a page of A4. Paper in the hand is read from nearer than paper on the wall, but not from half as far. */
const typeScale = (page: PageSize): number => 0.24 + (0.76 * shorterOf(page)) / A4_SHORTER
const footScale = (page: PageSize): number => 0.5 + (0.55 * shorterOf(page)) / A4_SHORTER

/** Of a sheet, rather than half of it. */
const isQuarter = (page: PageSize): boolean => shorterOf(page) < 350

/** On a quarter there is as much to say and less air to say it in. */
function smallSizes(sizes: TemplateSizes, scale: number, isQuartered: boolean): TemplateSizes {
  const entries = Object.entries(sizes).map(([what, size]) => [what, size * scale])
  const scaled = Object.fromEntries(entries) as unknown as TemplateSizes
  return {
    ...scaled,
    issuer: Math.max(scaled.issuer, 7.5),
    criteria: Math.max(scaled.criteria, 8),
    ...(isQuartered && { gap: 0.72 * scaled.gap, nameStrip: 1.2 * scaled.name }),
  }
}

function safeOn(page: PageSize, { safe, paper }: CertificateTemplate, scale: number) {
  return {
    left: safe.left * scale,
    top: safe.top * scale,
    right: page.width - (paper.width - safe.right) * scale,
    bottom: page.height - (paper.height - safe.bottom) * scale,
  }
}

function scaledAreas(areas: CertificateTemplate['areas'], scale: number): CertificateTemplate['areas'] {
  const times = <Kind extends Area>(area: Kind): Kind => ({
    ...area,
    left: area.left * scale,
    top: area.top * scale,
    right: area.right * scale,
    bottom: area.bottom * scale,
  })
  const { body, badge, signature, check } = areas
  return { body: times(body), badge: times(badge), signature: times(signature), check: times(check) }
}
