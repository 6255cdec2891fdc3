import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } from 'pdf-lib'
import type { Scene } from '#core/design/scene'
import { nameOf } from '#core/family/familyDocument'
import { embedPictures } from '#core/paint/pdf/embedPictures'
import { sceneToForm } from '#core/paint/pdf/sceneToForm'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { rasterise } from '../artwork/rasterise.ts'
import { rasteriseInStrips } from '../artwork/rasteriseInStrips.ts'
import { fileName } from '../files/fileName.ts'
import { deflate } from '../printing/deflate.ts'
import type { Desk } from './desk.ts'
import { openFamily } from './openFamily.ts'
import { paintMember } from './paintMember.ts'
import type { Ink } from './pictures.ts'

export interface PictureWanted {
  /** Of the family. */
  readonly id: string
  readonly member: string
  readonly language?: string | undefined
  readonly kind: 'png' | 'svg' | 'pdf'
  /** Of a PNG. */
  readonly pixels: number
  readonly ink: Ink
}

/** A finished picture as it stands. Throws `families/not-found` and `families/no-member`. */
export async function exportPicture(desk: Desk, wanted: PictureWanted): Promise<File> {
  const { document } = openFamily(desk, wanted.id)
  const { member, painted } = paintMember(desk, document, wanted.member, wanted.language, wanted.ink)
  const isIcon = wanted.kind === 'png' && wanted.pixels <= ICON && wanted.ink === 'colour'
  const small = isIcon ? desk.art.drawSmall(document.look, member) : null
  const drawn = small ? { scene: small, svg: sceneToSvg(small) } : painted
  const bytes = await written(drawn, member.title, wanted)
  return new File([bytes], `${fileName(nameOf(member), 'badge')}.${wanted.kind}`, {
    type: TYPES[wanted.kind],
  })
}

/** Pixels beyond which a whole picture would fill the memory of an old laptop. */
const LARGE = 4096

/** Up to this many pixels, a badge has a drawing of its own. */
const ICON = 48

const TYPES = { png: 'image/png', svg: 'image/svg+xml', pdf: 'application/pdf' } as const

async function written(
  { scene, svg }: { scene: Scene; svg: string },
  title: string,
  { kind, pixels }: PictureWanted,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (kind) {
    case 'svg':
      return new Uint8Array(Buffer.from(svg))
    case 'png':
      return new Uint8Array(await (pixels > LARGE ? rasteriseInStrips : rasterise)(svg, pixels))
    case 'pdf':
      return new Uint8Array(await badgePdf(scene, title))
  }
}

/** 60 mm: what a printer's own page setup then scales. */
const SIDE = (60 / 25.4) * 72

/** One page that is nothing but the badge, in outlines. */
async function badgePdf(scene: Scene, title: string): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  doc.setTitle(title)
  const form = sceneToForm(doc.context, scene, deflate, await embedPictures(doc, [scene]))
  const page = doc.addPage([SIDE, (SIDE * scene.height) / scene.width])
  page.node.setXObject(PDFName.of('Badge'), form)
  page.scaleContent(SIDE / scene.width, SIDE / scene.width)
  page.pushOperators(PDFOperator.of(PDFOperatorNames.DrawObject, [PDFName.of('Badge')]))
  return doc.save()
}
