import { decorationOf, safeBox } from '#core/certificate/blocks/decorationOf'
import { type DrawnPage, drawPage, layersOf } from '#core/certificate/blocks/drawnPage'
import { judgePage } from '#core/certificate/blocks/judgePage'
import type { CertificatePalette } from '#core/certificate/certificatePalette'
import type { Box } from '#core/certificate/geometry'
import type { DrawnBlock, SampleContent, TemplatePreview } from '#core/contract/templates'
import type { Hex } from '#core/design/scene'
import { certificateToSvg, codeShape, textShape } from '#core/paint/certificateToSvg'
import { printedCode } from '#core/paint/pdf/qrImage'
import { type BlockBox, type ColourRole, colourRoles, type OwnTemplate } from '#core/template/ownTemplate'
import { svgDataUri } from '../artwork/dataUri.ts'
import { aspectsOf, modulesOf, picturesOf } from '../issuing/certificateLook.ts'
import { SAMPLE_CODE } from '../issuing/samplePage.ts'
import { openFonts } from '../printing/openFonts.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { readyToPrint } from './printTemplate.ts'
import { sampleBatch, samplePerson } from './sampleContent.ts'

export interface PreviewWanted {
  readonly document: OwnTemplate
  readonly side: 'front' | 'back'
  readonly content: SampleContent
  readonly language: string
  readonly achievementId: string | null
  readonly whole: boolean
}

/** A page of a document with sample content, whole and block by block. */
export function previewTemplate(workspace: OpenWorkspace, wanted: PreviewWanted): TemplatePreview {
  const { side } = wanted
  const template = readyToPrint(workspace, wanted.document, wanted.document.id)
  const { document } = template
  const batch = { ...sampleBatch(workspace, wanted), template }
  const person = samplePerson(wanted)
  const fonts = openFonts(document.face)
  const aspects = aspectsOf(batch)
  const pictures = picturesOf(batch)
  const drawn = drawPage(batch, person, fonts, aspects, side)
  const { dir } = batch.texts
  const safe = safeBox(document, side, dir)
  const decoration = decorationOf(document, side, drawn.content.palette, dir)
  const { shared, personal } = layersOf(drawn, template.paper, decoration)
  const bare = layersOf({ ...drawn, blocks: [] }, template.paper, decoration)
  return {
    width: template.paper.width,
    height: template.paper.height,
    safe: kept(safe),
    mirrored: dir === 'rtl',
    palette: paletteByRole(drawn.content.palette),
    image: wanted.whole
      ? svgDataUri(certificateToSvg(shared, personal, { pictures, qr: SAMPLE_MODULES }))
      : null,
    background: svgDataUri(certificateToSvg(bare.shared, bare.personal, { pictures, qr: [] })),
    blocks: drawn.blocks.map((block) => shownBlock(block, pictures)),
    hints: judgePage({ document, side, page: template.paper, safe, decoration, drawn }),
  }
}

const paletteByRole = (palette: CertificatePalette): Record<ColourRole, Hex> =>
  Object.fromEntries(colourRoles.map((role) => [role, palette[role]])) as Record<ColourRole, Hex>

const SAMPLE_MODULES = modulesOf(printedCode(SAMPLE_CODE)!)

function shownBlock(
  { block, area, ink, texts, shapes, picture, qr, size, wasCut, isPrinted }: DrawnPage['blocks'][number],
  pictures: ReadonlyMap<string, string>,
): DrawnBlock {
  const image = picture && pictures.get(picture.picture)
  const shown = { id: block.id, box: kept(area), ink: ink && kept(ink), size, wasCut }
  if (!isPrinted) return { ...shown, shapes: [], pictures: [] }
  return {
    ...shown,
    shapes: [...shapes, ...texts.map(textShape), ...(qr ? [codeShape(qr, SAMPLE_MODULES)] : [])],
    pictures: picture && image ? [{ box: kept(picture.box), image }] : [],
  }
}

const kept = ({ left, top, right, bottom }: Box): BlockBox => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
})
