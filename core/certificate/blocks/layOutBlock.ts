/** One block of a person's own template, laid out with what it has to say. */
import type { Shape } from '../../design/scene.ts'
import { type Field, isPersonal, partsOf } from '../../template/fields.ts'
import type { BadgeBlock, Block, PictureBlock, TextBlock } from '../../template/ownTemplate.ts'
import type {
  CertificateBatch,
  CertificateFonts,
  CertificateRecipient,
  CertificateTexts,
} from '../certificate.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import { type Box, heightOf, startOf, widthOf } from '../geometry.ts'
import type { PlacedText } from '../layer.ts'
import { fieldsIn, filledIn, personalValue, type SharedValues, wordsFor } from './fieldValues.ts'
import { layOutCode, layOutNumber } from './layOutCode.ts'
import { isCriteriaAlone, layOutCriteriaBlock } from './layOutCriteriaBlock.ts'
import { layOutBox, layOutLine } from './layOutFigure.ts'
import { layOutText } from './layOutText.ts'
import type { StandingBlock } from './pageBlocks.ts'

/** What all blocks of a page are laid out with. */
export interface PageContent {
  readonly batch: CertificateBatch
  readonly values: SharedValues
  readonly texts: CertificateTexts
  /** Null on a template in one language. */
  readonly secondTexts: CertificateTexts | null
  readonly fonts: CertificateFonts
  readonly palette: CertificatePalette
  /** Width divided by height of a picture by its name in the layout; undefined if it is not there. */
  readonly aspectOf: (picture: string) => number | undefined
}

export interface LaidOutBlock {
  readonly texts: readonly PlacedText[]
  readonly shapes: readonly Shape[]
  readonly picture: { readonly picture: string; readonly box: Box } | null
  readonly qr: Box | null
  /** Of its words, in points. */
  readonly size: number | null
  readonly wasCut: boolean
  /** Characters that no font draws. */
  readonly missing: readonly string[]
}

const EMPTY: LaidOutBlock = {
  texts: [],
  shapes: [],
  picture: null,
  qr: null,
  size: null,
  wasCut: false,
  missing: [],
}

/** Without a recipient, what is a person's own is empty: that is enough for blocks that have nothing personal. */
export function layOutBlock(
  standing: StandingBlock,
  content: PageContent,
  recipient: CertificateRecipient | null,
): LaidOutBlock {
  const { block } = standing
  if (!isShown(block, content, recipient)) return EMPTY
  switch (block.kind) {
    case 'text':
      return layOutWords({ ...standing, block }, content, recipient)
    case 'picture':
    case 'badge':
      return layOutPicture({ ...standing, block }, content)
    case 'code': {
      const settings = {
        ...content,
        languages: languagesOf(content),
        checkAddress: content.batch.checkAddress ?? null,
      }
      const code =
        recipient?.qr === null
          ? undefined
          : layOutCode({ ...standing, block }, recipient?.isShortForm ?? false, settings)
      const laidOut = code ?? layOutNumber({ ...standing, block }, recipient?.number ?? '', settings)
      return { ...EMPTY, ...laidOut }
    }
    case 'line':
      return { ...EMPTY, shapes: layOutLine({ ...standing, block }, content.palette) }
    case 'box':
      return { ...EMPTY, shapes: layOutBox({ ...standing, block }, content.palette) }
  }
}

const languagesOf = ({ texts, secondTexts }: Pick<PageContent, 'texts' | 'secondTexts'>) =>
  secondTexts ? [texts, secondTexts] : [texts]

/** The words that a block has on a page like this; null for what has none here. */
export function wordsOn(block: Block, { texts, secondTexts }: PageContent): string | null {
  if (block.kind !== 'text') return null
  const own = block.language === 'second' ? secondTexts : texts
  return own && wordsFor(block, own.language)
}

/** Whether it may look different from person to person. */
export const isPersonalBlock = (block: Block, content: PageContent): boolean =>
  block.kind === 'code' || fieldsIn(wordsOn(block, content) ?? '').some(isPersonal)

/** Whether only its condition is a person's own. */
export const isConditional = ({ shownIf }: Block): boolean => shownIf !== null && isPersonal(shownIf)

/** Fields that are empty leave out the blocks that ask for them. */
export function isShown(
  block: Block,
  { values, texts, secondTexts }: PageContent,
  recipient: CertificateRecipient | null,
): boolean {
  if (block.kind === 'text' && block.language === 'second' && !secondTexts) return false
  const { shownIf } = block
  if (shownIf === null) return true
  if (!isPersonal(shownIf)) return values(shownIf, texts).trim() !== ''
  return recipient !== null && personalValue(shownIf, recipient, texts, 'page').trim() !== ''
}

function layOutWords(
  standing: StandingBlock<TextBlock>,
  content: PageContent,
  recipient: CertificateRecipient | null,
): LaidOutBlock {
  const { block } = standing
  const { values, fonts, palette, batch } = content
  const words = wordsOn(block, content) ?? ''
  const texts = (block.language === 'second' && content.secondTexts) || content.texts
  if (isCriteriaAlone(words)) {
    return {
      ...EMPTY,
      ...layOutCriteriaBlock(standing, batch.achievement.criteria, { texts, fonts, palette }),
    }
  }
  const fill = (field: Field): string => {
    if (!isPersonal(field)) return values(field, texts)
    return recipient ? personalValue(field, recipient, texts, block.language) : ''
  }
  const lines = filledIn(words, texts.dir, fill)
  const name = isNameAlone(words) && recipient ? { language: recipient.language } : undefined
  return { ...EMPTY, ...layOutText(standing, lines, { texts, fonts, palette }, name) }
}

/** Whether a block holds the recipient's name and nothing else. */
export function isNameAlone(words: string): boolean {
  const parts = partsOf(words.trim())
  return parts.length === 1 && parts[0]?.kind === 'field' && parts[0].field === 'recipient'
}

/** As large as fits, at the edge of the box, in the middle of its height. */
function layOutPicture(
  { block, area }: StandingBlock<PictureBlock | BadgeBlock>,
  { aspectOf }: PageContent,
): LaidOutBlock {
  const picture = block.kind === 'badge' ? 'badge' : block.picture
  const aspect = aspectOf(picture)
  if (aspect === undefined || widthOf(area) <= 0 || heightOf(area) <= 0) return EMPTY
  const height = Math.min(heightOf(area), widthOf(area) / aspect)
  const left = startOf(area, height * aspect)
  const top = area.top + (heightOf(area) - height) / 2
  return {
    ...EMPTY,
    picture: { picture, box: { left, top, right: left + height * aspect, bottom: top + height } },
  }
}
