/** What is looked at on the screen, beside what is printed. */
import { readFileSync } from 'node:fs'
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import type { CertificateBatch } from '#core/certificate/certificate'
import { templateOf } from '#core/certificate/templates'
import { wording } from '#core/certificate/wording'
import type { PrintOrder, SharedSheet } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import { rasterise } from '../../../main/artwork/rasterise.ts'
import { lookOfBoth } from '../../../main/issuing/certificateLook.ts'
import { openPress } from '../../../main/printing/press.ts'
import { pageWith } from '../../core/certificate/blocks/sampleTemplates.ts'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'
import { printMerged } from '../printing/printMerged.ts'
import { openPdf, render } from '../printing/readPdf.ts'
import { batch, recipient } from '../printing/samples.ts'

const WIDTH = 600

const ownWithBack = pageWith(
  [
    {
      kind: 'text',
      id: 'name',
      words: '{recipient}',
      box: { left: 80, top: 90, width: 430, height: 60 },
      size: 30,
      smallest: 8,
      lines: 2,
    },
    { kind: 'code', id: 'code', box: { left: 200, top: 400, width: 190, height: 180 } },
  ],
  {
    back: [
      {
        kind: 'text',
        id: 'back',
        words: 'For {recipient}: {criteria}',
        box: { left: 80, top: 90, width: 430, height: 400 },
        size: 12,
        smallest: 6,
        lines: 20,
      },
    ],
  },
)

const long = Array.from({ length: 60 }, (_, i) => `- cleans place number ${i + 1} and says so`).join('\n')
const longWinded = { name: 'Kitchen and Hygiene', criteria: long }

test.each<[string, CertificateBatch]>([
  ['formal', batch('en', { template: templateOf('formal'), achievement: longWinded })],
  ['playful', batch('en', { template: templateOf('playful'), achievement: longWinded })],
  ['card', batch('ar', { template: templateOf('card'), achievement: longWinded })],
  ['bilingual', batch('fi', { template: templateOf('bilingual'), secondTexts: wording('en') })],
  ['of one’s own', { ...batch(), template: ownWithBack }],
])('both sides of a page on the screen are the sides of the printed page: %s', async (_, certificate) => {
  const person = recipient('عبد الرحمن بن محمد', { language: 'ar', qr: 'ROSETTE' })
  const press = await openPress(new Map([['kitchen', certificate]]), () => 1)
  const settings = { at: new Date('2026-11-22T10:00:00Z'), seal: null, sides: 'short-edge' } as const
  const { bytes } = printMerged(press, [{ achievement: 'kitchen', recipient: person }], settings)
  const pdf = await openPdf(bytes)
  const { front, back } = lookOfBoth(certificate)
  expect(await differing(front(person), await render(pdf, 1, dpiOf(certificate)))).toBeLessThan(0.002)
  const printed = await render(pdf, 2, dpiOf(certificate))
  if (!back) return expect(inkIn(printed)).toBe(0)
  // Turned over the short edge, the back of an upright page stands on its head in the file.
  const { width, height } = press.sheets.get('kitchen')!.shared.page
  expect(await differing(back(person), printed, height > width)).toBeLessThan(0.002)
  expect(inkIn(printed)).toBeGreaterThan(0.001)
})

const dpiOf = ({ template }: CertificateBatch): number => (WIDTH / template!.paper.width) * 72

/** Of all pixels, how many are clearly darker in one than in the other. */
async function differing(svg: string, printed: Canvas, isUpsideDown = false): Promise<number> {
  const image = await loadImage(Buffer.from(await rasterise(svg, printed.width)))
  const canvas = createCanvas(printed.width, printed.height)
  canvas.getContext('2d').drawImage(image, 0, 0, printed.width, printed.height)
  const [one, other] = [pixelsOf(canvas), pixelsOf(printed)]
  let count = 0
  for (let i = 0; i < one.length; i += 4) {
    const at = isUpsideDown ? one.length - 4 - i : i
    if (Math.abs(one[i + 1]! - other[at + 1]!) > 110) count++
  }
  return count / (one.length / 4)
}

const pixelsOf = (canvas: Canvas): Buffer =>
  Buffer.from(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer)

function inkIn(canvas: Canvas): number {
  const pixels = pixelsOf(canvas)
  return pixels.filter((value, i) => i % 4 === 1 && value < 128).length / (pixels.length / 4)
}

const letters = ['a', 'b', 'c', 'd', 'e', 'f']
const PEOPLE = [
  'Name,Address',
  ...letters.flatMap((one) =>
    letters.slice(1).map((other) => `Person ${one}${other},"Street ${one}\n00100 Helsinki"`),
  ),
].join('\n')

async function print(client: StudioClient, order: PrintOrder): Promise<string> {
  const steps = await client.batches.print(order)
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value.merged!
  }
}

test('every sheet on the screen is the sheet of the printed file', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, PEOPLE)
  const layouts: [SharedSheet, Omit<PrintOrder, 'id' | 'layout'>, number][] = [
    ['2up', { sides: 'long-edge', template: 'modern-portrait' }, 14],
    ['4up', { marks: false }, 7],
    ['labels:70x37', { startAt: 20 }, 1],
    ['names:90x55', { sides: 'short-edge' }, 2],
    ['buttons:56', { copies: 20 }, 1],
    ['list', {}, 1],
    ['attendance', {}, 1],
    ['addresses:70x37', { startAt: 7 }, 1],
    ['envelopes:c5', {}, 29],
  ]
  for (const [layout, more, index] of layouts) {
    const order = { id, layout, ...more }
    const sheet = await client.batches.sheet({ ...order, index })
    const printed = await openPdf(
      new Uint8Array(readFileSync(await print(client, { ...order, reprints: 'replace' }))),
    )
    const sides = more.sides === undefined || more.sides === 'front' ? 1 : 2
    expect([layout, sheet.total]).toEqual([layout, printed.numPages / sides])
    const shown = await openPdf(new Uint8Array(await sheet.file.arrayBuffer()))
    for (let side = 0; side < sides; side++) {
      const [one, other] = [
        pixelsOf(await render(shown, sheet.page + side, 36)),
        pixelsOf(await render(printed, index * sides + 1 + side, 36)),
      ]
      expect([layout, side, Buffer.compare(one, other)]).toEqual([layout, side, 0])
    }
    await expect(client.batches.sheet({ ...order, index: sheet.total })).rejects.toMatchObject({
      data: { code: 'batches/no-such-page' },
    })
  }
})

test('who is not printed is not looked at', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, 'Name\nAino\nEino\nBina')
  const { entries } = await client.registry.search({ batchId: id, text: '', offset: 0, limit: 9 })
  const idOf = (wanted: string) => entries.find(({ name }) => name === wanted)!.credentialId
  const only = [idOf('Bina'), idOf('Aino')]
  expect(await client.batches.page({ id, index: 1, only })).toMatchObject({ name: 'Bina', total: 2 })
  await client.registry.revoke({ credentialId: idOf('Aino'), reason: 'Given twice' })
  expect(await client.batches.page({ id, index: 0 })).toMatchObject({ name: 'Eino', total: 2 })
  const sheet = await client.batches.sheet({ id, layout: '4up', index: 0 })
  expect(sheet).toMatchObject({ names: ['Eino', 'Bina'], total: 1 })
})
