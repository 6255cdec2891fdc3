import { describe, expect, it } from 'vitest'
import { checkSeal, readSeal, sealLine, sealMessage } from '#core/paper/pdfSeal'
import { nodeCrypto } from '../../../main/crypto.ts'
import { sampleIssuer, stranger } from '../proof/sampleIssuer.ts'

const pdf = Buffer.from('%PDF-1.7\n% anything\nstartxref\n9\n%%EOF\n')

function sealed(bytes: Uint8Array, signer = sampleIssuer, name = signer.verificationMethod): Uint8Array {
  const signature = signer.sign(sealMessage(nodeCrypto.sha256(bytes)))
  const end = Buffer.from(bytes).lastIndexOf('startxref\n')
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(sealLine(name, signature)), bytes.subarray(end)])
}

describe('the seal of a certificate', () => {
  it('names who printed it', async () => {
    expect(await checkSeal(sealed(pdf), nodeCrypto)).toEqual({ seal: 'good', signer: sampleIssuer.did })
    expect(readSeal(sealed(pdf))).toMatchObject({ from: pdf.lastIndexOf('startxref\n') })
  })

  it('is missed where there is none', async () => {
    expect(await checkSeal(pdf, nodeCrypto)).toEqual({ seal: 'none' })
    expect(await checkSeal(new Uint8Array(), nodeCrypto)).toEqual({ seal: 'none' })
  })

  it('breaks with every changed byte, or is gone', async () => {
    const whole = sealed(pdf)
    for (let at = 0; at < whole.length; at++) {
      const changed = Uint8Array.from(whole)
      changed[at]! ^= 1
      expect((await checkSeal(changed, nodeCrypto)).seal, `byte ${at}`).not.toBe('good')
    }
  })

  it('breaks when something is added after it, even with a seal of its own', async () => {
    expect(await checkSeal(Buffer.concat([sealed(pdf), pdf]), nodeCrypto)).toEqual({ seal: 'broken' })
    expect(await checkSeal(sealed(sealed(pdf), stranger), nodeCrypto)).toEqual({ seal: 'broken' })
  })

  it('is good as the last line after the end, too, as the first certificates have it', async () => {
    const atTheEnd = (bytes: Uint8Array): Uint8Array => {
      const signature = sampleIssuer.sign(sealMessage(nodeCrypto.sha256(bytes)))
      return Buffer.concat([bytes, Buffer.from(sealLine(sampleIssuer.verificationMethod, signature))])
    }
    const whole = atTheEnd(pdf)
    expect(await checkSeal(whole, nodeCrypto)).toEqual({ seal: 'good', signer: sampleIssuer.did })
    for (let at = 0; at < whole.length; at++) {
      const changed = Uint8Array.from(whole)
      changed[at]! ^= 1
      expect((await checkSeal(changed, nodeCrypto)).seal, `byte ${at}`).not.toBe('good')
    }
    expect(await checkSeal(Buffer.concat([whole, pdf]), nodeCrypto)).toEqual({ seal: 'broken' })
    expect(await checkSeal(atTheEnd(Buffer.from('%PDF-1.7 without an end')), nodeCrypto)).toEqual({
      seal: 'broken',
    })
  })

  it('does not take a key whose owner is only claimed', async () => {
    const multibase = sampleIssuer.did.slice('did:key:'.length)
    const claimed = sealed(pdf, sampleIssuer, `https://ngo.example#${multibase}`)
    expect(await checkSeal(claimed, nodeCrypto)).toEqual({ seal: 'broken' })
  })
})
