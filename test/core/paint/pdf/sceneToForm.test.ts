import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } from 'pdf-lib'
import { expect, test } from 'vitest'
import type { Scene, Shape } from '#core/design/scene'
import { sceneOperators, sceneToForm } from '#core/paint/pdf/sceneToForm'
import { deflate } from '../../../../main/printing/deflate.ts'
import { openPdf, render } from '../../../main/printing/readPdf.ts'

/** One shape on a page of 100 by 100, seen by pdf.js at one pixel to the unit. */
async function look(...shapes: Shape[]): Promise<(x: number, y: number) => string> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const scene: Scene = { width: 100, height: 100, shapes }
  const form = sceneToForm(doc.context, scene, deflate)
  const page = doc.addPage([100, 100])
  page.node.setXObject(PDFName.of('Scene'), form)
  page.pushOperators(PDFOperator.of(PDFOperatorNames.DrawObject, [PDFName.of('Scene')]))
  const canvas = await render(await openPdf(await doc.save()), 1, 72)
  const pixels = canvas.getContext('2d')
  return (x, y) => {
    const [r, g, b] = pixels.getImageData(x, y, 1, 1).data
    return `#${[r!, g!, b!].map((value) => value.toString(16).padStart(2, '0')).join('')}`
  }
}

const square = (from: number, to: number): string =>
  `M${from} ${from}L${to} ${from}L${to} ${to}L${from} ${to}Z`

test('what is at the top of a scene is at the top of the page', async () => {
  const at = await look({ path: 'M0 0L100 0L100 20L0 20Z', fill: '#ff0000' })
  expect([at(50, 10), at(50, 90)]).toEqual(['#ff0000', '#ffffff'])
})

test('the even-odd rule leaves a hole', async () => {
  const path = square(10, 90) + square(40, 60)
  expect((await look({ path, fill: '#0000ff', rule: 'evenodd' }))(50, 50)).toBe('#ffffff')
  expect((await look({ path, fill: '#0000ff' }))(50, 50)).toBe('#0000ff')
})

test('a clip hides what is outside of it, for its own shape only', async () => {
  const at = await look(
    { path: square(0, 100), fill: '#00ff00', clip: square(0, 50) },
    { path: square(80, 90), fill: '#ff0000' },
  )
  expect([at(25, 25), at(70, 70), at(85, 85)]).toEqual(['#00ff00', '#ffffff', '#ff0000'])
})

test('a matrix moves the path and not the clip', async () => {
  const at = await look({
    path: square(0, 20),
    fill: '#000000',
    matrix: [2, 0, 0, 2, 40, 40],
    clip: square(0, 60),
  })
  expect([at(50, 50), at(70, 70), at(10, 10)]).toEqual(['#000000', '#ffffff', '#ffffff'])
})

test('strokes have width, dashes and ends', async () => {
  const line = { path: 'M20 50L80 50', stroke: '#123456', strokeWidth: 20 } as const
  const [butt, round, dashed] = [
    await look(line),
    await look({ ...line, cap: 'round' }),
    await look({ ...line, dash: [20, 20] }),
  ]
  expect([butt(50, 45), butt(15, 50), round(15, 50)]).toEqual(['#123456', '#ffffff', '#123456'])
  expect([dashed(30, 50), dashed(50, 50), dashed(70, 50)]).toEqual(['#123456', '#ffffff', '#123456'])
})

test('what is set already is not set again', () => {
  const shape = { path: 'M0 0L1 1', fill: '#ff0000' }
  const operators = sceneOperators({ width: 10, height: 10, shapes: [shape, shape, shape] })
  expect(operators.match(/rg/g)).toHaveLength(1)
})
