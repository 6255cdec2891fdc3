/** Every badge of a family on paper or in one picture, each with its name below. */
import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames, type PDFPage, type PDFRef } from 'pdf-lib'
import type { Scene, Shape } from '#core/design/scene'
import { nameOf } from '#core/family/familyDocument'
import { embedPictures } from '#core/paint/pdf/embedPictures'
import { sceneToForm } from '#core/paint/pdf/sceneToForm'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { shorten } from '#core/people/cleanText'
import { type ContactPage, contactSheet } from '#core/sheets/contactSheet'
import { A4, type Slot } from '#core/sheets/sheet'
import { rasterise } from '../artwork/rasterise.ts'
import { fileName } from '../files/fileName.ts'
import { deflate } from '../printing/deflate.ts'
import type { Desk } from './desk.ts'
import { openFamily } from './openFamily.ts'
import type { Ink } from './pictures.ts'

export interface SheetWanted {
  /** Of the family. */
  readonly id: string
  /** A PDF has A4 pages; a PNG is one picture, as long as it needs to be. */
  readonly kind: 'png' | 'pdf'
  readonly ink: Ink
}

interface SheetBadge {
  readonly name: string
  readonly language: string
  readonly scene: Scene
  readonly svg: string
}

/** Throws `families/not-found`. */
export async function exportSheet(desk: Desk, { id, kind, ink }: SheetWanted): Promise<File> {
  const { document } = openFamily(desk, id)
  const drawn = desk.art.drawFamily(document.look, document.members)
  const badges = document.members.map(
    (member, i): SheetBadge => ({
      name: shorten(nameOf(member), LONGEST_CAPTION),
      language: member.language,
      ...desk.paint(drawn[i]!.derived, member, ink),
    }),
  )
  const pages = contactSheet(badges.length, kind === 'pdf' ? A4 : { width: A4.width, height: null })
  const write = (page: ContactPage): Scene => writing(desk, page, document.name, badges)
  const bytes =
    kind === 'pdf' ? await sheetPdf(pages, badges, write) : await sheetPng(pages[0]!, badges, write)
  const type = kind === 'pdf' ? 'application/pdf' : 'image/png'
  return new File([new Uint8Array(bytes)], `${fileName(document.name, 'family')}.${kind}`, { type })
}

/** A longer name would be too small to read below its picture. */
const LONGEST_CAPTION = 48

const INK = '#22272e'
const QUIET = '#4c545d'

/** The name of the family and of each badge, in outlines: in any script, on any computer. */
function writing({ art }: Desk, page: ContactPage, family: string, badges: readonly SheetBadge[]): Scene {
  const line = (
    text: string,
    language: string,
    at: { x: number; y: number; size: number; width: number },
    fill: string,
  ): Shape => {
    const voice = at.size > 12 ? 'geometricBold' : 'geometric'
    const { path, box } = art.outlineOf({
      text,
      language,
      voice,
      size: at.size,
      tracking: 0,
      align: 'middle',
      bend: 0,
      caps: false,
    })
    const scale = Math.min(1, at.width / Math.max(1, box.width))
    return { path, fill, matrix: [scale, 0, 0, scale, at.x, at.y] }
  }
  const heading = { ...page.heading, width: page.width * 0.86 }
  return {
    width: page.width,
    height: page.height,
    shapes: [
      line(family, badges[0]?.language ?? 'en', heading, INK),
      ...page.cells.map(({ index, caption }) => {
        const { name, language } = badges[index]!
        return line(name, language, caption, QUIET)
      }),
    ],
  }
}

const PIXELS = 1800

async function sheetPng(
  page: ContactPage,
  badges: readonly SheetBadge[],
  write: (page: ContactPage) => Scene,
): Promise<Uint8Array> {
  const { width, height } = page
  const placed = page.cells.map(({ index, slot }) => {
    const place = `x="${slot.left}" y="${slot.top}" width="${slot.width}" height="${slot.height}"`
    return badges[index]!.svg.replace('<svg ', `<svg ${place} `)
  })
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ffffff"/>${placed.join('')}${sceneToSvg(write(page))}</svg>`,
    PIXELS,
  )
}

async function sheetPdf(
  pages: readonly ContactPage[],
  badges: readonly SheetBadge[],
  write: (page: ContactPage) => Scene,
): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const pictures = await embedPictures(
    doc,
    badges.map(({ scene }) => scene),
  )
  for (const page of pages) {
    const sheet = doc.addPage([page.width, page.height])
    for (const { index, slot } of page.cells) {
      const { scene } = badges[index]!
      place(sheet, `Badge${index}`, sceneToForm(doc.context, scene, deflate, pictures), scene, slot)
    }
    const text = write(page)
    place(sheet, 'Text', sceneToForm(doc.context, text, deflate), text, { ...page, left: 0, top: 0 })
  }
  return doc.save()
}

function place(page: PDFPage, name: string, form: PDFRef, scene: Scene, slot: Slot): void {
  page.node.setXObject(PDFName.of(name), form)
  const scale = slot.width / scene.width
  const up = page.getHeight() - slot.top - slot.height
  const matrix = [scale, 0, 0, scale, slot.left, up].map((value) => value.toFixed(6))
  page.pushOperators(
    PDFOperator.of(PDFOperatorNames.PushGraphicsState),
    PDFOperator.of(PDFOperatorNames.ConcatTransformationMatrix, matrix),
    PDFOperator.of(PDFOperatorNames.DrawObject, [PDFName.of(name)]),
    PDFOperator.of(PDFOperatorNames.PopGraphicsState),
  )
}
