/** One file of each kind that is printed, small, in several scripts, with pictures of all kinds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { CertificateBatch } from '#core/certificate/certificate'
import { templates } from '#core/certificate/templates'
import { wording } from '#core/certificate/wording'
import type { Scene } from '#core/design/scene'
import { envelopeIds } from '#core/sheets/envelopes'
import { findLabelSheet } from '#core/sheets/labelSheets'
import { sheetLayout } from '#core/sheets/layout'
import { printerOf } from '#core/sheets/printer'
import { A4 } from '#core/sheets/sheet'
import { addressLabelsPdf, envelopesPdf } from '../../../../main/printing/addressFile.ts'
import { attendancePdf } from '../../../../main/printing/attendanceFile.ts'
import { calibrationPdf } from '../../../../main/printing/calibrationFile.ts'
import { memorySink } from '../../../../main/printing/memorySink.ts'
import { openPress } from '../../../../main/printing/press.ts'
import { printOne } from '../../../../main/printing/print.ts'
import { printSheets, type SheetRequest } from '../../../../main/printing/printSheets.ts'
import { pageWith } from '../../../core/certificate/blocks/sampleTemplates.ts'
import { temporaryFolder } from '../../../temporaryFolder.ts'
import { printMerged } from '../printMerged.ts'
import { batch, names, payload, recipient } from '../samples.ts'

export type Printing = readonly [what: string, print: () => Promise<Uint8Array>]

const at = new Date('2026-11-22T10:00:00Z')
const seal = (): string => '%RosetteSeal: did:key:z6Mk#z6Mk zABC\n'
const people = names.map(([name, language]) => recipient(name, { language }))
const longCriteria = '- plans the cleaning of hands and tools\n'.repeat(70)

function pictureIn(type: 'image/png' | 'image/jpeg'): Buffer {
  const canvas = createCanvas(24, 16)
  const context = canvas.getContext('2d')
  context.fillStyle = 'rgba(200, 40, 80, 0.5)'
  context.fillRect(4, 4, 16, 12)
  return type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type, 90)
}

const wholeSquare = 'M0 0L1000 0L1000 1000L0 1000Z'
const href = `data:image/png;base64,${pictureIn('image/png').toString('base64')}`

/** Everything that a scene can have. */
export const richScene: Scene = {
  width: 1000,
  height: 1000,
  shapes: [
    { path: wholeSquare, fill: { kind: 'picture', href, x: 0, y: 0, width: 1000, height: 1000 } },
    {
      path: wholeSquare,
      fill: { kind: 'linear', from: [0, 0], to: [0, 500], start: '#e01090', end: '#0f5c63' },
      stroke: '#e01090',
      strokeWidth: 12,
      opacity: 0.5,
      clip: 'M0 0L500 0L500 500Z',
      matrix: [0.5, 0.1, 0, 0.5, 20, 20],
    },
    {
      path: wholeSquare,
      fill: { kind: 'radial', centre: [500, 500], radius: 300, start: '#ffffff', end: '#0f5c63' },
    },
  ],
}

const rich = {
  badge: { scene: richScene },
  issuer: { name: 'Aallokko ry', logoPng: pictureIn('image/png'), address: 'https://aallokko.example' },
  secondTexts: wording('ar'),
  checkAddress: 'tarkista.example',
} satisfies Partial<CertificateBatch>

const [PHOTO, STAMP] = ['a'.repeat(64), 'b'.repeat(64)]
const box = (top: number) => ({ left: 100, top, width: 300, height: 60 })
const own = pageWith(
  [
    {
      kind: 'text',
      id: 'name',
      words: 'A badge for {recipient}',
      box: box(40),
      size: 20,
      smallest: 8,
      lines: 2,
    },
    { kind: 'text', id: 'title', words: '{badge}', box: box(120), size: 20, smallest: 8, lines: 2 },
    { kind: 'picture', id: 'photo', picture: PHOTO, description: 'The kitchen', box: box(200) },
    { kind: 'picture', id: 'stamp', picture: STAMP, description: '', box: box(280) },
    { kind: 'badge', id: 'badge', box: { ...box(360), width: 90, height: 90 } },
    { kind: 'box', id: 'box', box: box(480), fill: 'pale' },
    { kind: 'code', id: 'code', box: { left: 200, top: 560, width: 190, height: 180 } },
  ],
  {
    back: [
      {
        kind: 'text',
        id: 'back',
        words: '{heading}: {criteria}',
        box: box(90),
        size: 14,
        smallest: 8,
        lines: 9,
      },
    ],
  },
)
const ownTemplate = {
  ...own,
  pictures: new Map([
    [PHOTO, { type: 'image/jpeg' as const, bytes: pictureIn('image/jpeg'), width: 24, height: 16 }],
    [STAMP, { type: 'image/png' as const, bytes: pictureIn('image/png'), width: 24, height: 16 }],
  ]),
} as const

/** On both sides, two people in one file. */
async function certificates(given: CertificateBatch, some = people.slice(0, 2)): Promise<Uint8Array> {
  const press = await openPress(new Map([['kitchen', given]]), () => 1)
  const all = some.map((one) => ({ achievement: 'kitchen', recipient: one }))
  return printMerged(press, all, { at, seal, sides: 'long-edge' }).bytes
}

async function own1(given: CertificateBatch): Promise<Uint8Array> {
  const sink = memorySink()
  printOne(
    await openPress(new Map([['kitchen', given]])),
    { achievement: 'kitchen', recipient: people[5]! },
    { at, seal },
    sink,
  )
  return sink.bytes()
}

async function sheets(layout: string, changes: Partial<SheetRequest> = {}): Promise<Uint8Array> {
  const path = join(temporaryFolder(), 'sheets.pdf')
  const printing = printSheets({
    layout: sheetLayout(layout),
    achievements: new Map([['kitchen', batch('en', rich)]]),
    certificates: people.slice(0, 6).map((one) => ({ achievement: 'kitchen', recipient: one })),
    total: 6,
    path,
    title: 'Kitchen, autumn',
    at,
    seal,
    ...changes,
  })
  while (!(await printing.next()).done);
  return readFileSync(path)
}

const ownFronts = new Map([
  [
    'kitchen',
    { ...batch(), template: pageWith(own.document.front.filter(({ kind }) => kind !== 'picture')) },
  ],
])
/** Too fine for the front of one's own, which is scaled. */
const withLongCodes = people
  .slice(0, 6)
  .map((one) => ({ achievement: 'kitchen', recipient: { ...one, qr: payload(1300, one.name) } }))

const addressees = people.slice(0, 3).map((one) => ({ ...one, address: 'Kauppakatu 1\n80100 Joensuu' }))
const info = { title: 'Spring', author: 'Aallokko ry', language: 'fi', at }
const printer = printerOf({ right: 2, down: 1, margins: { top: 4, right: 4, bottom: 4, left: 4 } })

export const everythingPrinted: readonly Printing[] = [
  ...templates.map(
    (template, i): Printing => [
      template.id,
      () => certificates(batch('en', { ...rich, template }), [people[i]!, people[i + 4]!]),
    ],
  ),
  ['a template of one’s own', () => certificates({ ...batch('fi', rich), template: ownTemplate })],
  [
    'criteria on the back',
    () => certificates(batch('ar', { achievement: { name: 'مطبخ', criteria: longCriteria } })),
  ],
  [
    'a batch in all scripts',
    () => certificates(batch('fi', { badge: { png: pictureIn('image/png') } }), people),
  ],
  ['one person’s own file', () => own1(batch())],
  [
    'a title with a control character',
    () => own1(batch('en', { achievement: { name: 'A\u0001B & C', criteria: '' } })),
  ],
  ['two on a sheet', () => sheets('2up', { sides: 'short-edge', printer })],
  ['four on a sheet', () => sheets('4up')],
  [
    'four pages of one’s own on a sheet, their codes on the back',
    () => sheets('4up', { achievements: ownFronts, certificates: withLongCodes, sides: 'long-edge' }),
  ],
  ['labels', () => sheets('labels:L7160', { printer })],
  ['name badges', () => sheets('names:90x55', { sides: 'long-edge' })],
  ['tents', () => sheets('names:tent')],
  ['buttons', () => sheets('buttons:56')],
  ['a sign-off list', () => sheets('list')],
  ...envelopeIds.map(
    (id): Printing => [`envelopes ${id}`, async () => (await envelopesPdf(addressees, id, info)).bytes],
  ),
  [
    'address labels',
    async () =>
      (await addressLabelsPdf(addressees, { sheet: findLabelSheet('L7160')!, startAt: 2 }, printer, info))
        .bytes,
  ],
  [
    'an attendance list',
    async () =>
      (await attendancePdf({ people, title: 'Kielikahvila', issuer: 'Aallokko ry', language: 'fi', at }))
        .bytes,
  ],
  ['the calibration page', () => calibrationPdf('ar', A4, at)],
]
