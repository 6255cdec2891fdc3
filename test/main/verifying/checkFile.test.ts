import { AFRelationship, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { bakePng } from '#core/badge/bakePng'
import { bakeSvg } from '#core/badge/bakeSvg'
import { itxtChunk } from '#core/badge/pngText'
import { verification } from '#core/contract/verify'
import { packCredential } from '#core/paper/packCredential'
import { checkFile, checkText } from '../../../main/verifying/checkFile.ts'
import { samplePng, sampleSvg } from '../../core/badge/samplePictures.ts'
import { sampleBadge } from '../../core/credential/sampleBadge.ts'
import { sampleChecker } from '../../core/credential/sampleChecker.ts'
import { plainFacts } from '../../core/credential/sampleFacts.ts'
import { stranger } from '../../core/proof/sampleIssuer.ts'
import { bakedPng, bakedSvg, json, pdfWith, sealed } from './sampleFiles.ts'

async function check(file: Uint8Array | string) {
  const verifications = await checkFile(Buffer.from(file as Uint8Array), sampleChecker())
  for (const verified of verifications) expect(verification.parse(verified)).toEqual(verified)
  return verifications
}
const checkOne = async (file: Uint8Array | string) => {
  const [verified, ...others] = await check(file)
  expect(others).toEqual([])
  return verified!
}
const resultOf = ({ findings }: Awaited<ReturnType<typeof checkOne>>, name: string) =>
  findings.find(({ check }) => check === name)?.result

describe('checking a file', () => {
  it('finds the badge in each of our files, and in the code on paper', async () => {
    const files = { png: bakedPng, svg: bakedSvg, json, qr: packCredential(json) }
    for (const [container, file] of Object.entries(files)) {
      const verified = await checkOne(file)
      expect(verified).toMatchObject({ verdict: 'genuine', technical: { container, document: json } })
    }
  })

  it('shows the picture it found the badge in', async () => {
    expect((await checkOne(bakedPng)).image).toMatch(/^data:image\/png;base64,/)
    expect((await checkOne(bakedSvg)).image).toMatch(/^data:image\/svg\+xml;base64,/)
    expect((await checkOne(json)).image).toBeNull()
  })

  it('takes pasted text as it takes files', async () => {
    for (const text of [json, ` \n${json}`, `\ufeff${json}`, packCredential(json), bakedSvg]) {
      const [verified] = await checkText(text, sampleChecker())
      expect(verified?.verdict).toBe('genuine')
    }
  })

  it('notices a credential that was put into another picture', async () => {
    const foreignPng = await checkOne(bakePng(samplePng(12), json))
    const foreignSvg = await checkOne(bakeSvg(sampleSvg.replace('M0 0', 'M1 1'), json))
    for (const verified of [foreignPng, foreignSvg]) {
      expect(verified.verdict).toBe('altered')
      expect(resultOf(verified, 'picture')).toBe('bad')
      expect(resultOf(verified, 'signature')).toBe('good')
    }
  })

  it('says that a picture holds no badge, or several', async () => {
    expect((await checkOne(samplePng())).findings[0]!.explanation).toContain('no badge in this picture')
    expect((await checkOne(sampleSvg)).verdict).toBe('cannot-tell')
    const chunk = itxtChunk('openbadgecredential', json)
    expect((await checkOne(samplePng(16, [chunk, chunk]))).sentence).toContain('several badges')
    const element = /<openbadges.*<\/openbadges:credential>/s.exec(bakedSvg)![0]
    expect((await checkOne(bakedSvg.replace(element, element + element))).sentence).toContain(
      'several badges',
    )
  })

  it('never fails on a file, whatever is in it', async () => {
    const files = [
      '',
      'hello',
      '<html></html>',
      '<svg',
      '{"a":1',
      'OB1:%%%',
      'OB9:AAA',
      '%PDF-1.7',
      bakedPng.subarray(0, 60),
      Buffer.from([0xff, 0xfe, 0x00]),
      Buffer.from('PK\x03\x04'),
    ]
    for (const file of files) expect((await checkOne(file)).verdict).toBe('cannot-tell')
  })

  it('does not carry an endless text along', async () => {
    expect((await checkOne('{'.repeat(2_000_000))).technical.document).toBeNull()
  })
})

describe('checking a certificate', () => {
  it('is genuine if the issuer sealed the page', async () => {
    const verified = await checkOne(sealed(pdfWith([json])))
    expect(verified).toMatchObject({ verdict: 'genuine', technical: { container: 'pdf' } })
    expect(resultOf(verified, 'page')).toBe('good')
  })

  it('answers for each badge of a merged file', async () => {
    const others = await Promise.all(
      ['a', 'b'].map((name) => sampleBadge(plainFacts({ recipient: { name, email: null } }))),
    )
    const verifications = await check(sealed(pdfWith([json, ...others, 'a note that is no badge'])))
    expect(verifications.map(({ verdict, says }) => [verdict, says?.recipient])).toEqual([
      ['genuine', 'Nguyễn Thị Hồng'],
      ['genuine', 'a'],
      ['genuine', 'b'],
    ])
  })

  it('is left open without a seal, and altered with a broken or foreign one', async () => {
    expect((await checkOne(pdfWith([json], { compressed: false }))).verdict).toBe('cannot-tell')
    expect((await checkOne(Buffer.concat([sealed(pdfWith([json])), pdfWith([])]))).verdict).toBe('altered')
    expect((await checkOne(sealed(pdfWith([json]), stranger))).verdict).toBe('altered')
  })

  it('finds attachments as PDF libraries write them', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    await document.attach(Buffer.from(json), 'credential.json', {
      mimeType: 'application/ld+json',
      afRelationship: AFRelationship.Data,
    })
    for (const useObjectStreams of [true, false]) {
      const verified = await checkOne(await document.save({ useObjectStreams }))
      expect(verified).toMatchObject({ verdict: 'cannot-tell', technical: { document: json } })
      expect(resultOf(verified, 'signature')).toBe('good')
    }
  })

  it('is altered if its seal is broken and its badge is gone', async () => {
    const file = sealed(pdfWith([json]))
    const withoutAttachment = Buffer.from(
      file.toString('latin1').replace('EmbeddedFile', 'embeddedFile'),
      'latin1',
    )
    expect(await checkOne(withoutAttachment)).toMatchObject({ verdict: 'altered', says: null })
  })

  it('says that no badge is attached', async () => {
    expect((await checkOne(sealed(pdfWith([])))).findings[0]!.explanation).toContain('No badge is attached')
  })

  it('does not unpack a bomb', async () => {
    expect((await checkOne(pdfWith([`VerifiableCredential${' '.repeat(30_000_000)}`]))).verdict).toBe(
      'cannot-tell',
    )
  })
})
