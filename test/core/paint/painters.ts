/** One scene as each painter's medium shows it, on white: resvg for SVG, pdf.js for PDF, Skia for the canvas. */
import { createCanvas, type Image, loadImage, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { Resvg } from '@resvg/resvg-js'
import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } from 'pdf-lib'
import type { Scene } from '#core/design/scene'
import { embedPictures } from '#core/paint/pdf/embedPictures'
import { sceneToForm } from '#core/paint/pdf/sceneToForm'
import { type CanvasTools, sceneOnCanvas } from '#core/paint/sceneOnCanvas'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { deflate } from '../../../main/printing/deflate.ts'
import { openPdf, render } from '../../main/printing/readPdf.ts'

/** Four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number
  readonly data: Uint8ClampedArray | Uint8Array
}

type Painter = (scene: Scene, pixels: number) => Promise<Pixels>

export const painters: Readonly<Record<'svg' | 'pdf' | 'canvas', Painter>> = {
  async svg(scene, width) {
    const fitTo = { mode: 'width', value: width } as const
    const image = new Resvg(sceneToSvg(scene), { fitTo, background: '#ffffff' }).render()
    return { width, data: image.pixels }
  },
  async pdf(scene, width) {
    const canvas = await render(await openPdf(await scenePdf(scene)), 1, (72 * width) / scene.width)
    const height = Math.round((width * scene.height) / scene.width)
    return { width, data: canvas.getContext('2d').getImageData(0, 0, width, height).data }
  },
  async canvas(scene, width) {
    const height = Math.round((width * scene.height) / scene.width)
    const context = createCanvas(width, height).getContext('2d')
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    sceneOnCanvas(scene, width, canvas2d(context), await canvasTools(scene))
    return { width, data: context.getImageData(0, 0, width, height).data }
  },
}

/** One page as large as the scene. */
export async function scenePdf(scene: Scene): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const form = sceneToForm(doc.context, scene, deflate, await embedPictures(doc, [scene]))
  const page = doc.addPage([scene.width, scene.height])
  page.node.setXObject(PDFName.of('Scene'), form)
  page.pushOperators(PDFOperator.of(PDFOperatorNames.DrawObject, [PDFName.of('Scene')]))
  return doc.save()
}

type Canvas = Parameters<typeof sceneOnCanvas<Path2D, Image>>[2]

/** Skia's canvas draws canvases, too, but its types say so only for `Canvas`. */
const canvas2d = (context: SKRSContext2D): Canvas => context as unknown as Canvas

async function canvasTools(scene: Scene): Promise<CanvasTools<Path2D, Image>> {
  const images = new Map<string, Image>()
  for (const { fill } of scene.shapes) {
    if (typeof fill === 'object' && fill.kind === 'picture') images.set(fill.href, await loadImage(fill.href))
  }
  return {
    pathOf: (data) => new Path2D(data),
    pictureOf: (href) => images.get(href)!,
    layerOf: (width, height) => {
      const layer = createCanvas(width, height)
      return { context: canvas2d(layer.getContext('2d')), image: layer as unknown as Image }
    },
  }
}

/** Share of the pixels in which a colour differs by more than 40 of 255; edges are smoothed a little differently. */
export function difference(a: Pixels, b: Pixels): number {
  let different = 0
  for (let at = 0; at < a.data.length; at += 4) {
    const most = Math.max(...[0, 1, 2].map((i) => Math.abs(a.data[at + i]! - b.data[at + i]!)))
    if (most > 40) different++
  }
  return different / (a.data.length / 4)
}

/** The bands of rows that have ink on them, as first row and the row after the last. */
export function inkBands({ width, data }: Pixels): [from: number, to: number][] {
  const bands: [number, number][] = []
  for (let y = 0; y < data.length / 4 / width; y++) {
    const row = data.subarray(y * width * 4, (y + 1) * width * 4)
    if (!row.some((value) => value < 128)) continue
    const last = bands.at(-1)
    if (last?.[1] === y) last[1] = y + 1
    else bands.push([y, y + 1])
  }
  return bands
}
