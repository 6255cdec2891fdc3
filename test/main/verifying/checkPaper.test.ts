import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { verification } from '#core/contract/verify'
import { packCredential } from '#core/paper/packCredential'
import { checkFile } from '../../../main/verifying/checkFile.ts'
import { sampleChecker } from '../../core/credential/sampleChecker.ts'
import { photoOfPaper } from './photoOfPaper.ts'
import { json } from './sampleFiles.ts'

async function check(file: Uint8Array) {
  const verifications = await checkFile(file, sampleChecker())
  for (const verified of verifications) expect(verification.parse(verified)).toEqual(verified)
  return verifications
}

const code = packCredential(json)
const genuine = { verdict: 'genuine', technical: { container: 'qr', document: json } }

async function scannedPdf(...pages: readonly Uint8Array[]): Promise<Uint8Array> {
  const doc = await PDFDocument.create()
  for (const page of pages) {
    const image = await doc.embedJpg(page)
    doc.addPage([430, 610]).drawImage(image, { x: 0, y: 0, width: 430, height: 610 })
  }
  return doc.save()
}

describe('a picture of a certificate', () => {
  it.each([
    ['a clean scan', {}],
    ['a scan as JPEG', { quality: 80 }],
    ['a photo that is askew, soft and compressed', { degrees: 4, blur: 1, dpi: 250, quality: 60 }],
    ['a photo of a paper that lies on its side', { degrees: 90, dpi: 250, quality: 70 }],
    ['a photo of a paper that lies upside down', { degrees: 183, dpi: 250, quality: 70 }],
    ['a coarse scan', { dpi: 130, quality: 75 }],
  ])('gives back the exact credential: %s', async (_, camera) => {
    expect(await check(photoOfPaper([code], camera))).toMatchObject([genuine])
  })

  it('is not shown as the badge, for the page around a code proves nothing', async () => {
    expect((await check(photoOfPaper([code])))[0]!.image).toBeNull()
  })

  it('may hold several certificates, and codes that are something else', async () => {
    const [one, ...others] = await check(photoOfPaper([code, 'https://example.org/poster']))
    expect(one).toMatchObject(genuine)
    expect(others).toEqual([])
  })

  it('without a code says what helps', async () => {
    const empty = createCanvas(300, 200).toBuffer('image/jpeg')
    for (const [file, container] of [
      [empty, 'unknown'],
      [photoOfPaper([]), 'png'],
      [photoOfPaper(['https://example.org/poster']), 'png'],
    ] as const) {
      const [one] = await check(file)
      expect(one).toMatchObject({ verdict: 'cannot-tell', technical: { container, document: null } })
      expect(one!.findings[0]!.explanation).toContain('closer')
    }
  })

  it('that is damaged or cut off is an answer, not a failure', async () => {
    const photo = photoOfPaper([code], { quality: 80 })
    for (const broken of [photo.subarray(0, 300), photo.subarray(0, 20)]) {
      expect((await check(broken))[0]).toMatchObject({ verdict: 'cannot-tell' })
    }
  })
})

describe('a scanned PDF', () => {
  it('gives back the credential of every page that has one', async () => {
    const page = photoOfPaper([code], { degrees: 1, quality: 75 })
    const blank = photoOfPaper([], { quality: 75 })
    expect(await check(await scannedPdf(blank, page))).toMatchObject([genuine])
  })

  it('without any code says so', async () => {
    const [one] = await check(await scannedPdf(photoOfPaper([], { quality: 75 })))
    expect(one).toMatchObject({ verdict: 'cannot-tell', technical: { container: 'pdf' } })
  })
})
