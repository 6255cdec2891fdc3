/** What all certificates of one achievement share, from the issuer's name down to the rule that is signed on. */
import type { Shape } from '../design/scene.ts'
import { layOutBody } from './body.ts'
import type { CertificateBatch, CertificateFonts, CertificateTexts } from './certificate.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import { criteriaBlocks } from './criteria.ts'
import { type Box, heightOf, startOf, widthOf } from './geometry.ts'
import { CODE_PART, type PageLayer, type PagePart, type PlacedPicture } from './layer.ts'
import type { Decoration } from './ornament.ts'
import { NAVY_AND_GOLD } from './palette.ts'
import { printable } from './printable.ts'
import { type FootRows, footRows, layOutSignature } from './signatureBlock.ts'
import { type BadgeArea, type CertificateTemplate, facing } from './template.ts'
import { FORMAL } from './templates/formal.ts'

/** What painters need to know of it, whichever template it is set in. */
export interface SharedLayer extends PageLayer {
  /** Lies beneath everything else; its shapes are not in `shapes`. */
  readonly decoration: Decoration
  readonly pictures: readonly PlacedPicture[]
  /** Also of what the personal layer adds. */
  readonly readingOrder: readonly PagePart[]
  readonly criteriaWereCut: boolean
  /** Characters of the issuer's, the achievement's and the criteria's words that no font draws. */
  readonly missing: readonly string[]
}

/** In one of the built-in templates. */
export interface AreasLayer extends SharedLayer {
  readonly template: CertificateTemplate
  readonly palette: CertificatePalette
  readonly secondTexts: CertificateTexts | null
  /** Where anybody can have it checked; null if nowhere. */
  readonly checkAddress: string | null
  readonly logo: Box | null
  readonly badge: Box
  /** Of dates and number. */
  readonly rows: FootRows
  /** Where the name goes; its bottom is the rule the name stands on. */
  readonly name: Box
}

/** Width divided by height. */
export interface PictureAspects {
  readonly logo: number | null
  readonly badge: number
}

/** A batch that is printed in a built-in template. */
export interface AreasBatch extends CertificateBatch {
  readonly template?: CertificateTemplate
}

export function layOutShared(
  batch: AreasBatch,
  fonts: CertificateFonts,
  aspects: PictureAspects,
): AreasLayer {
  const { texts } = batch
  const palette = batch.palette ?? NAVY_AND_GOLD
  const template = facing(batch.template ?? FORMAL, texts.dir)
  const secondTexts = (template.isBilingual && batch.secondTexts) || null
  const { missing, ...words } = printableWords(batch, fonts)
  const rows = footRows(secondTexts ? 2 : 1, batch.activity)
  const settings = { template, texts, secondTexts, fonts, palette, rows }
  const body = layOutBody({ ...words, logoAspect: aspects.logo }, settings)
  const signature = layOutSignature(words.issuer, settings)
  const badge = badgeBox(aspects.badge, template.areas.badge, body.end)
  return {
    page: template.paper,
    template,
    palette,
    secondTexts,
    rows,
    checkAddress: batch.checkAddress ?? null,
    decoration: template.decoration(palette, template.paper),
    texts: [...body.texts, ...signature.texts],
    shapes: [...body.shapes, ...signature.shapes] satisfies Shape[],
    logo: body.logo,
    badge,
    pictures: [
      { picture: 'badge', box: badge, role: 'badge' },
      ...(body.logo ? [{ picture: 'logo', box: body.logo, role: null }] : []),
    ],
    readingOrder: readingOrder(batch),
    name: body.name,
    criteriaWereCut: body.criteriaWereCut,
    missing,
  }
}

/** The badge before who signs, the code before what to do with it. */
const readingOrder = ({ texts, achievement }: CertificateBatch): readonly PagePart[] => [
  { key: 'issuer', tag: 'P' },
  { key: 'heading', tag: 'H1' },
  { key: 'presentedTo', tag: 'P' },
  { key: 'name', tag: 'P' },
  { key: 'reason', tag: 'P' },
  { key: 'title', tag: 'H2' },
  { key: 'criteria', tag: 'P' },
  { key: 'badge', tag: 'Figure', alt: achievement.name },
  { key: 'signature', tag: 'P' },
  { key: CODE_PART, tag: 'Figure', alt: texts.scanToCheck },
  { key: 'check', tag: 'P' },
]

function printableWords({ issuer, achievement }: CertificateBatch, fonts: CertificateFonts) {
  const name = printable(issuer.name, fonts.text)
  const title = printable(achievement.name, fonts.strong)
  const blocks = criteriaBlocks(achievement.criteria).map((block) => ({
    block,
    words: printable(block.text, fonts.text),
  }))
  const all = [name, title, ...blocks.map(({ words }) => words)]
  return {
    issuer: name.text,
    title: title.text,
    criteria: blocks.map(({ block, words }) => ({ ...block, text: words.text })),
    missing: [...new Set(all.flatMap((words) => words.missing))],
  }
}

/** Between the end of the body and a badge that rises up to it. */
const BADGE_GAP = 12

/** As large as its area allows. One that rises stands on the area's bottom, any other in its middle. */
function badgeBox(aspect: number, area: BadgeArea, bodyEnd: number): Box {
  const { risesTo } = area
  const room = risesTo === undefined ? heightOf(area) : Math.min(risesTo, area.bottom - bodyEnd - BADGE_GAP)
  const height = Math.min(room, widthOf(area) / aspect)
  const left = startOf(area, height * aspect)
  const bottom = risesTo === undefined ? (area.top + area.bottom + height) / 2 : area.bottom
  return { left, top: bottom - height, right: left + height * aspect, bottom }
}
