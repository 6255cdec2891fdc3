/** The same certificates as one would write them with the usual tools. Latin letters only, but for Chromium. */
import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import fontkit from '@cantoo/fontkit'
import { PDFDocument, rgb } from 'pdf-lib'
import PdfKit from 'pdfkit'
import encodeQr from 'qr'
import type { CertificateRecipient } from '#core/certificate/certificate'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { rasterise } from '../../main/artwork/rasterise.ts'
import { openBrowser } from '../e2e/openBrowser.ts'
import { scene } from '../main/printing/samples.ts'
import type { Measure } from './index.ts'
import { finding, timed } from './press.ts'
import { samplePeople } from './pressSample.ts'

const require = createRequire(import.meta.url)
const fontPath = require.resolve('@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf')
const PAGE = { width: 842, height: 595 }

/** Size and height above the bottom of the lines that are the same for all. */
const LINES = [
  ['Aallokko ry', 13, 519],
  ['Certificate', 46, 463],
  ['This certificate is awarded to', 15.5, 414],
  ['for meeting the criteria of', 14, 319],
  ['Kitchen and Hygiene', 21, 291],
  ['plans the cleaning of hands, tools and surfaces', 11.5, 266],
  ['separates raw from cooked, measures and records temperatures', 11.5, 250],
  ['names the fourteen allergens', 11.5, 234],
] as const

export const printWithPdfLib =
  (count: number): Measure =>
  async (folder) => {
    const path = join(folder, 'pdf-lib.pdf')
    const badge = await rasterise(sceneToSvg(scene), 512)
    const people = await samplePeople(count)
    const seconds = await timed(async () => {
      const doc = await PDFDocument.create()
      doc.registerFontkit(fontkit as never)
      const font = await doc.embedFont(readFileSync(fontPath), { subset: true })
      const medal = await doc.embedPng(badge)
      for (const { recipient } of people) {
        const page = doc.addPage([PAGE.width, PAGE.height])
        page.drawRectangle({
          x: 25,
          y: 25,
          width: 792,
          height: 545,
          borderWidth: 1,
          borderColor: rgb(0.7, 0.5, 0.2),
        })
        for (const [text, size, y] of [...LINES, [latin(recipient), 46, 362] as const])
          page.drawText(text, { x: (PAGE.width - font.widthOfTextAtSize(text, size)) / 2, y, size, font })
        page.drawText(recipient.dateText, { x: 100, y: 80, size: 10.5, font })
        page.drawText(recipient.number, { x: 100, y: 65, size: 9.5, font })
        page.drawImage(medal, { x: 355, y: 60, width: 132, height: 132 })
        const { path: modules, size } = qrPath(recipient.qr!)
        page.drawSvgPath(modules, { x: 622, y: 198, scale: 122 / size, color: rgb(0, 0, 0) })
      }
      writeFileSync(path, await doc.save())
    })
    return [finding('merged', count, seconds, statSync(path).size)]
  }

export const printWithPdfKit =
  (count: number): Measure =>
  async (folder) => {
    const path = join(folder, 'pdfkit.pdf')
    const badge = await rasterise(sceneToSvg(scene), 512)
    const people = await samplePeople(count)
    const seconds = await timed(async () => {
      const doc = new PdfKit({ size: [PAGE.width, PAGE.height], autoFirstPage: false, margin: 0 })
      const file = doc.pipe(createWriteStream(path))
      doc.registerFont('text', fontPath)
      for (const { recipient } of people) {
        doc.addPage().font('text').rect(25, 25, 792, 545).stroke('#b08a3c').fillColor('#000')
        for (const [text, size, y] of [...LINES, [latin(recipient), 46, 362] as const])
          doc.fontSize(size).text(text, 0, PAGE.height - y - size, {
            width: PAGE.width,
            align: 'center',
            lineBreak: false,
          })
        doc.fontSize(10.5).text(recipient.dateText, 100, 505, { lineBreak: false })
        doc.fontSize(9.5).text(recipient.number, 100, 520, { lineBreak: false })
        doc.image(Buffer.from(badge), 355, 403, { width: 132 })
        const { path: modules, size } = qrPath(recipient.qr!)
        doc
          .save()
          .translate(622, 397)
          .scale(122 / size)
          .path(modules)
          .fill('#000')
          .restore()
      }
      doc.end()
      await finished(file)
    })
    return [finding('merged', count, seconds, statSync(path).size)]
  }

export const printWithChromium =
  (count: number): Measure =>
  async (folder) => {
    const browser = await openBrowser()
    try {
      const path = join(folder, 'chromium.pdf')
      const people = await samplePeople(count)
      const seconds = await timed(async () => {
        const pages: string[] = []
        for (const { recipient } of people) pages.push(html(recipient))
        const page = await browser.newPage()
        await page.setContent(`<!doctype html><meta charset=utf-8><style>${CSS}</style>${pages.join('')}`, {
          timeout: 0,
        })
        await page.pdf({ path, width: '11.694in', height: '8.264in', printBackground: true })
      })
      return [finding('merged; memory of this process only', count, seconds, statSync(path).size)]
    } finally {
      await browser.close()
    }
  }

const CSS = `@page{size:842pt 595pt;margin:0}body{margin:0;font-family:"EB Garamond",serif}section{position:relative;width:842pt;height:594pt;break-after:page;overflow:hidden}
p{position:absolute;margin:0;width:842pt;text-align:center;line-height:1.2}.border{position:absolute;inset:25pt;border:1pt solid #b08a3c}svg{position:absolute}.badge{left:355pt;top:403pt;width:132pt}.code{left:622pt;top:397pt;width:122pt}`

function html(recipient: CertificateRecipient): string {
  const line = (text: string, size: number, y: number): string =>
    `<p style="top:${PAGE.height - y - size}pt;font-size:${size}pt">${text}</p>`
  const { path, size } = qrPath(recipient.qr!)
  const badge = sceneToSvg(scene).replace('<svg ', '<svg class=badge ')
  return `<section><div class=border></div>${LINES.map(([text, size, y]) => line(text, size, y)).join('')}${line(recipient.name, 46, 362)}
${line(`${recipient.dateText} ${recipient.number}`, 10, 65)}${badge}<svg class=code viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg></section>`
}

/** These libraries would print empty boxes for the rest. */
const latin = ({ name }: CertificateRecipient): string => name.replace(/[^\p{Script=Latin} -]/gu, 'x')

function qrPath(text: string): { path: string; size: number } {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: 1, encoding: 'alphanumeric' })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return []
      const end = row.indexOf(false, x)
      const width = (end < 0 ? row.length : end) - x
      return [`M${x} ${y}h${width}v1h${-width}z`]
    }),
  )
  return { path: runs.join(''), size: rows.length }
}
