/** What goes wrong with names, pictures and paper: no page is broken, and the person is told. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import type { PrintOrder } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import type { OwnTemplate } from '#core/template/ownTemplate'
import { rasterise } from '../../../main/artwork/rasterise.ts'
import { certificateLook } from '../../../main/issuing/certificateLook.ts'
import { openPress } from '../../../main/printing/press.ts'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'
import { printMerged } from '../printing/printMerged.ts'
import { openPdf, readAloud, render, textOf } from '../printing/readPdf.ts'
import { batch, recipient } from '../printing/samples.ts'

type Client = StudioClient

async function print(client: Client, order: PrintOrder) {
  const steps = await client.batches.print({ mode: 'merged', ...order })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

const opened = async (path: string | null) => openPdf(new Uint8Array(readFileSync(path!)))

const refusal = (code: string) => ({ data: { code } })

function photo(type: 'image/png' | 'image/jpeg'): Buffer {
  const canvas = createCanvas(90, 30)
  const context = canvas.getContext('2d')
  context.fillStyle = '#204060'
  context.fillRect(5, 5, 80, 20)
  return type === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg')
}

const fileOf = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name)

/** A copy of the formal template with a signature in it, and in a second place without a description. */
async function signedTemplate(client: Client): Promise<{ document: OwnTemplate; pictures: string[] }> {
  const { document, revision } = await client.templates.create({ from: 'formal', name: 'Signed' })
  const pictures = await Promise.all(
    (['image/png', 'image/jpeg'] as const).map(async (type) => {
      const { id } = await client.templates.addPicture({ file: fileOf(photo(type), 'signature') })
      return id
    }),
  )
  const shown = pictures.map((picture, i) => ({
    kind: 'picture' as const,
    id: `signature-${i}`,
    box: { left: 90, top: 380 + i * 30, width: 90, height: 28 },
    shownIf: null,
    locked: false,
    hidden: false,
    align: 'middle' as const,
    picture,
    description: i === 0 ? 'Signature of Maija' : '',
  }))
  const changed = { ...document, front: [...document.front, ...shown] }
  await client.templates.change({ base: revision, document: changed })
  return { document: changed, pictures }
}

test('a signature that is gone or damaged is left out, and the person is told which', async () => {
  const { studio, client, folder } = await openFurnishedStudio()
  const { document, pictures } = await signedTemplate(client)
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  const whole = await print(client, { id, template: document.id })
  expect(whole.notes).toEqual([])
  expect((await readAloud(await opened(whole.merged), 1)).words).toContain('Signature of Maija')

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const pathOf = (picture: string) => join(folder, files.find((one) => one.includes(picture))!)
  rmSync(pathOf(pictures[0]!))
  truncateSync(pathOf(pictures[1]!), 200)
  for (const layout of ['1up', '2up'] as const) {
    const { merged, notes } = await print(client, { id, template: document.id, layout })
    expect(notes).toMatchObject([
      { what: 'picture-gone', picture: 'Signature of Maija' },
      { what: 'unnamed-picture-gone' },
    ])
    const { words } = await readAloud(await opened(merged), 1)
    expect(words).toContain('Aino Virtanen')
    expect(words).not.toContain('Signature of Maija')
  }
  const page = await client.batches.page({ id, index: 0, template: document.id })
  expect(page.picture).not.toContain('image%2Fjpeg')
})

test.each(['gone', 'damaged'])('a logo that is %s is left out, and the person is told', async (how) => {
  const { studio, client, folder } = await openFurnishedStudio()
  const artwork = join(folder, 'artwork')
  const before = new Set(readdirSync(artwork))
  const { workspace } = await client.workspace.status()
  const { logo: _none, did: _did, createdAt: _at, ...facts } = workspace!.issuer
  await client.workspace.updateIssuer({ ...facts, logo: fileOf(photo('image/png'), 'logo.png') })
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  expect((await print(client, { id })).notes).toEqual([])
  for (const name of readdirSync(artwork).filter((one) => !before.has(one))) {
    if (how === 'gone') rmSync(join(artwork, name))
    else writeFileSync(join(artwork, name), 'no picture')
  }
  for (const layout of ['1up', '4up', 'names:90x55'] as const) {
    const { merged, notes } = await print(client, { id, layout })
    expect(notes).toContainEqual(expect.objectContaining({ what: 'logo-gone' }))
    expect(await textOf(await opened(merged), 1)).toContain('Aino Virtanen')
  }
  expect((await client.batches.page({ id, index: 0 })).name).toBe('Aino Virtanen')
  expect((await client.workspace.status()).workspace!.issuer.name).toBe('Aallokko ry')
})

test('a picture in the colours of a printing press, or of fifty megabytes, is refused, and the page goes on without', async () => {
  const { studio, client } = await openFurnishedStudio()
  const cmyk = photo('image/jpeg')
  cmyk[cmyk.findIndex((byte, i) => byte === 0xff && cmyk[i + 1] === 0xc0) + 9] = 4
  const huge = Buffer.concat([photo('image/png'), Buffer.alloc(50 * 1024 * 1024)])
  const { workspace } = await client.workspace.status()
  const { logo: _none, did: _did, createdAt: _at, ...facts } = workspace!.issuer
  for (const [bytes, code] of [
    [cmyk, 'artwork/cmyk'],
    [huge, 'artwork/too-large'],
  ] as const) {
    const file = fileOf(bytes, 'logo')
    await expect(client.templates.addPicture({ file })).rejects.toMatchObject(refusal(code))
    await expect(client.workspace.updateIssuer({ ...facts, logo: file })).rejects.toMatchObject(refusal(code))
  }
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  const { merged, notes } = await print(client, { id })
  expect(notes).toEqual([])
  expect(await textOf(await opened(merged), 1)).toContain('Aino Virtanen')
})

test('labels beyond the page, and margins that swallow the code, are refused before anything is written', async () => {
  const { studio, client } = await openFurnishedStudio()
  const { id } = await issuePeople(studio, 'Name\nAino Virtanen')
  const { folder } = await client.batches.get({ id })
  const before = readdirSync(folder)
  const own = { paper: 'A4', columns: 3, rows: 8, width: 90, height: 37, left: 0, top: 0 } as const
  const beyond = { id, layout: 'labels:own', ownLabels: own } as const
  await expect(print(client, beyond)).rejects.toMatchObject(refusal('batches/labels-off-the-page'))
  await expect(client.batches.sheet({ ...beyond, index: 0 })).rejects.toMatchObject(
    refusal('batches/labels-off-the-page'),
  )
  await client.printer.set({ margins: { top: 40, right: 40, bottom: 40, left: 40 } })
  for (const layout of ['1up', '2up', '4up', 'labels:70x37'] as const)
    await expect(print(client, { id, layout })).rejects.toMatchObject(refusal('batches/margins-too-wide'))
  expect(readdirSync(folder)).toEqual(before)
})

const ODD = {
  'two hundred letters': 'Wolfeschlegelsteinhausenbergerdorff '.repeat(6).slice(0, 200),
  'two hundred letters without a space': 'Hubert'.repeat(34).slice(0, 200),
  'one letter': 'Ö',
  emoji: 'Aino 🎓👩‍👧‍👦🇫🇮',
  'half a character': 'Aino \ud83d Virtanen\udc00',
  'both directions': 'عبد الرحمن (Abdi) O’Brien 3. بن محمد',
  'marks without letters': '\u0301\u0301\u064e\u0e49',
  'a word that turns what follows': 'Aino \u202eVirtanen',
}

test('whatever a name is made of, it stands on the page and nothing else moves', async () => {
  const press = await openPress(new Map([['kitchen', batch()]]))
  const names = Object.values(ODD)
  const people = ['Aino', ...names].map((name) => recipient(name, { qr: 'ROSETTE' }))
  const settings = { at: new Date('2026-11-22T10:00:00Z'), seal: null }
  const certificates = people.map((one) => ({ achievement: 'kitchen', recipient: one }))
  const pdf = await openPdf(printMerged(press, certificates, settings).bytes)
  const look = certificateLook(batch())
  const plain = pixelsOf(await render(pdf, 1, 50))
  for (const [i, what] of Object.keys(ODD).entries()) {
    const page = await render(pdf, i + 2, 50)
    const moved = rowsThatDiffer(plain, pixelsOf(page), page.width)
    const drawn = await loadImage(Buffer.from(await rasterise(look(people[i + 1]!), page.width)))
    // The name has its strip between the words before and after it.
    expect([
      what,
      moved.length > 0,
      moved[0]! > 0.2 * page.height,
      moved.at(-1)! < 0.5 * page.height,
    ]).toEqual([what, true, true, true])
    expect(drawn.width).toBe(page.width)
  }
})

const pixelsOf = (canvas: Canvas) =>
  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data

/** Rows of pixels, from the top. */
function rowsThatDiffer(one: Uint8ClampedArray, other: Uint8ClampedArray, width: number): number[] {
  const rows = new Set<number>()
  for (let i = 0; i < one.length; i += 4)
    if (Math.abs(one[i + 1]! - other[i + 1]!) > 64) rows.add(Math.floor(i / 4 / width))
  return [...rows].toSorted((a, b) => a - b)
}
