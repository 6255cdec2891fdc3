/** Files of one badge as an issuer hands them out: pictures with the credential inside, JSON, and a certificate. */
import { deflateSync } from 'node:zlib'
import { bakePng } from '#core/badge/bakePng'
import { bakeSvg } from '#core/badge/bakeSvg'
import { sealLine, sealMessage } from '#core/paper/pdfSeal'
import { nodeCrypto } from '../../../main/crypto.ts'
import { samplePng, sampleSvg } from '../../core/badge/samplePictures.ts'
import { sampleBadge } from '../../core/credential/sampleBadge.ts'
import { sampleFacts } from '../../core/credential/sampleFacts.ts'
import { type SampleIssuer, sampleIssuer } from '../../core/proof/sampleIssuer.ts'

const sha256 = (bytes: Uint8Array | string) => Buffer.from(nodeCrypto.sha256(bytes)).toString('hex')

const png = samplePng(16)
export const json = await sampleBadge(sampleFacts({ pngSha256: sha256(png), svgSha256: sha256(sampleSvg) }))
export const bakedPng = bakePng(png, json)
export const bakedSvg = bakeSvg(sampleSvg, json)

/** The parts of a PDF that matter here: embedded files, compressed or not. */
export function pdfWith(texts: readonly string[], { compressed = true } = {}): Buffer {
  const objects = texts.map((text, i) => {
    const bytes = compressed ? deflateSync(text) : Buffer.from(text)
    const filter = compressed ? '/Filter /FlateDecode ' : ''
    const head = `${i + 1} 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fld+json ${filter}/Length ${bytes.length} >>\nstream\n`
    return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream\nendobj\n')])
  })
  const names = Buffer.from(`99 0 obj\n<< /Names << /EmbeddedFiles [] >> >>\nendobj\n`)
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects, names, Buffer.from('startxref\n0\n%%EOF\n')])
}

export function sealed(pdf: Uint8Array, issuer: SampleIssuer = sampleIssuer): Buffer {
  const signature = issuer.sign(sealMessage(nodeCrypto.sha256(pdf)))
  const end = Buffer.from(pdf).lastIndexOf('startxref\n')
  const line = Buffer.from(sealLine(issuer.verificationMethod, signature))
  return Buffer.concat([pdf.subarray(0, end), line, pdf.subarray(end)])
}
