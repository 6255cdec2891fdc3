/** A page of a person's own template, for all the people who get it. */
import type { Shape } from '../../design/scene.ts'
import { isPersonal } from '../../template/fields.ts'
import type { Block } from '../../template/ownTemplate.ts'
import type { CertificateBatch, CertificateFonts, CertificateRecipient } from '../certificate.ts'
import { CODE_PART, inRole, type PagePart, type PlacedPicture, type PlacedText } from '../layer.ts'
import { NAVY_AND_GOLD, paletteOf } from '../palette.ts'
import type { PersonalLayer } from '../personalLayer.ts'
import type { OwnPrintTemplate } from '../printTemplate.ts'
import type { PictureAspects, SharedLayer } from '../sharedLayer.ts'
import { decorationOf } from './decorationOf.ts'
import { fieldsIn, sharedValues } from './fieldValues.ts'
import {
  isConditional,
  isNameAlone,
  isPersonalBlock,
  isShown,
  type LaidOutBlock,
  layOutBlock,
  type PageContent,
  wordsOn,
} from './layOutBlock.ts'
import { type StandingBlock, standing } from './pageBlocks.ts'
import { tellingReprints } from './tellingReprints.ts'

export interface OwnPage {
  readonly shared: SharedLayer
  readonly layOutPersonal: (recipient: CertificateRecipient) => PersonalLayer
}

/** A batch that is printed in a template of the person's own. */
export interface OwnBatch extends CertificateBatch {
  readonly template: OwnPrintTemplate
}

export type Side = 'front' | 'back'

/** What the blocks of a template are laid out with. */
export function contentOf(batch: OwnBatch, fonts: CertificateFonts, aspects: PictureAspects): PageContent {
  const { document, pictures, isBilingual } = batch.template
  const { brand } = document
  return {
    batch,
    values: sharedValues(batch, document),
    texts: batch.texts,
    secondTexts: (isBilingual && batch.secondTexts) || null,
    fonts,
    palette: brand === null ? (batch.palette ?? NAVY_AND_GOLD) : paletteOf(brand),
    aspectOf: (picture) => {
      if (picture === 'badge') return aspects.badge
      if (picture === 'logo') return aspects.logo ?? undefined
      const own = pictures.get(picture)
      return own && own.width / own.height
    },
  }
}

/** Blocks in their order on the page; of several codes, the first of the front and then the back counts. */
export function blocksOn({ document, paper }: OwnPrintTemplate, side: Side, dir: 'ltr' | 'rtl') {
  const marked = tellingReprints(document)
  const first = [...marked.front, ...marked.back].find(({ kind }) => kind === 'code')
  const printed = marked[side].filter((block) => block.kind !== 'code' || block === first)
  return standing(printed, paper, dir)
}

export function layOutOwnPage(
  batch: OwnBatch,
  fonts: CertificateFonts,
  aspects: PictureAspects,
  side: Side = 'front',
): OwnPage {
  const { template, texts } = batch
  const content = contentOf(batch, fonts, aspects)
  const blocks = blocksOn(template, side, texts.dir)
  const personal = blocks.filter(({ block }) => isPersonalBlock(block, content))
  const conditional = blocks.filter(({ block }) => isConditional(block) && !isPersonalBlock(block, content))
  const shared = sharedPart(blocks, personal, content)
  return {
    shared: {
      page: template.paper,
      decoration: decorationOf(template.document, side, content.palette, texts.dir),
      readingOrder: blocks.flatMap(({ block }) => partsOf(block, content)),
      ...shared,
    },
    layOutPersonal: personalPart(personal, conditional, content, template),
  }
}

const partOf = ({ id }: Block): string => `block-${id}`

/** The code before what to do with it. */
function partsOf(block: Block, content: PageContent): PagePart[] {
  const key = partOf(block)
  const { texts, secondTexts, batch } = content
  switch (block.kind) {
    case 'line':
    case 'box':
      return []
    case 'badge':
      return [{ key, tag: 'Figure', alt: batch.achievement.name }]
    case 'picture':
      return [
        block.description.trim() === '' ? { key, tag: null } : { key, tag: 'Figure', alt: block.description },
      ]
    case 'code':
      return [
        { key: CODE_PART, tag: 'Figure', alt: texts.scanToCheck },
        { key, tag: 'P' },
      ]
    case 'text': {
      const fields = fieldsIn(wordsOn(block, content) ?? '')
      const tag = fields.includes('heading') ? 'H1' : fields.includes('badge') ? 'H2' : 'P'
      const lang = block.language === 'second' ? secondTexts?.language : undefined
      return [{ key, tag, ...(lang !== undefined && { lang }) }]
    }
  }
}

type SharedPart = Pick<SharedLayer, 'texts' | 'shapes' | 'pictures' | 'criteriaWereCut' | 'missing'>

/** Blocks that only some people have are laid out too, except for lines and boxes: these are not parts. */
function sharedPart(
  blocks: readonly StandingBlock[],
  personal: readonly StandingBlock[],
  content: PageContent,
): SharedPart {
  const texts: PlacedText[] = []
  const shapes: Shape[] = []
  const pictures: PlacedPicture[] = []
  const missing = new Set<string>()
  let criteriaWereCut = false
  for (const one of blocks) {
    const { block } = one
    if (personal.includes(one)) continue
    const isFigure = block.kind === 'line' || block.kind === 'box'
    if (isFigure && isConditional(block)) continue
    const laidOut = layOutBlock(unconditional(one), content, null)
    texts.push(...inRole(partOf(block), laidOut.texts))
    shapes.push(...laidOut.shapes)
    if (laidOut.picture) pictures.push({ ...laidOut.picture, role: partOf(block) })
    for (const character of laidOut.missing) missing.add(character)
    if (laidOut.wasCut && fieldsIn(wordsOn(block, content) ?? '').includes('criteria')) criteriaWereCut = true
  }
  return { texts, shapes, pictures, criteriaWereCut, missing: [...missing] }
}

/** As for somebody who fulfils its condition, if that is a person's own. */
const unconditional = (one: StandingBlock): StandingBlock =>
  isConditional(one.block) ? { ...one, block: { ...one.block, shownIf: null } } : one

const NOTHING: ReadonlySet<string> = new Set()

function personalPart(
  personal: readonly StandingBlock[],
  conditional: readonly StandingBlock[],
  content: PageContent,
  { paper }: OwnPrintTemplate,
): (recipient: CertificateRecipient) => PersonalLayer {
  const names = personal.filter(({ block }) => isNameAlone(wordsOn(block, content) ?? ''))
  const inOwnLanguage = new Set(names.map(({ block }) => partOf(block)))
  const layOuts = personal.map((one) => remembering(one, content))
  return (recipient) => {
    const texts: PlacedText[] = []
    const shapes: Shape[] = []
    const missing: string[] = []
    let qr: PersonalLayer['qr'] = null
    for (const layOut of layOuts) {
      const laidOut = layOut(recipient)
      texts.push(...laidOut.texts)
      missing.push(...laidOut.missing)
      qr ??= laidOut.qr
    }
    let leftOut: ReadonlySet<string> = NOTHING
    for (const one of conditional) {
      const { block } = one
      if (block.kind === 'line' || block.kind === 'box')
        shapes.push(...layOutBlock(one, content, recipient).shapes)
      else if (!isShown(block, content, recipient)) leftOut = new Set([...leftOut, partOf(block)])
    }
    return { page: paper, texts, shapes, qr, missing, inOwnLanguage, leftOut }
  }
}

const MOST_REMEMBERED = 200

/**
 * Days recur from person to person, and so do captions: those are shaped once, and painters keep what they make of
 * them.
 */
function remembering(
  one: StandingBlock,
  content: PageContent,
): (recipient: CertificateRecipient) => Pick<LaidOutBlock, 'texts' | 'qr' | 'missing'> {
  const { block } = one
  const lay = (recipient: CertificateRecipient) => {
    const laidOut = layOutBlock(one, content, recipient)
    return { ...laidOut, texts: inRole(partOf(block), laidOut.texts) }
  }
  const fields = fieldsIn(wordsOn(block, content) ?? '')
  if (!fields.every((field) => !isPersonal(field) || RECURRING.has(field))) return lay
  const known = new Map<string, ReturnType<typeof lay>>()
  return (recipient) => {
    const key = isShown(block, content, recipient) ? keyOf(block, recipient) : null
    if (key === null) return UNSHOWN
    const kept = known.get(key)
    if (kept) return kept
    const laidOut = lay(recipient)
    const recurring = { ...laidOut, texts: laidOut.texts.map((text) => ({ ...text, recurs: true })) }
    if (known.size < MOST_REMEMBERED) known.set(key, recurring)
    return recurring
  }
}

const RECURRING: ReadonlySet<string> = new Set([
  'date',
  'validUntil',
  'issuedOn',
  'validUntilSentence',
  'activity',
])

/** Everything that such a block can depend on. */
function keyOf(block: Block, recipient: CertificateRecipient): string {
  const { qr, isShortForm, number, secondDates: second } = recipient
  if (block.kind === 'code') return qr === null ? number : isShortForm ? 'short' : ''
  return [recipient, ...(second ? [second] : [])]
    .flatMap(({ dateText, validUntilText, activityText }) => [dateText, validUntilText, activityText])
    .join('\n')
}

const UNSHOWN = { texts: [], qr: null, missing: [] }
