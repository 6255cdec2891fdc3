/** A changed byte is never genuine, wherever it is and whatever it becomes. */
import { describe, expect, it } from 'vitest'
import { packCredential } from '#core/paper/packCredential'
import { checkFile, checkText } from '../../../main/verifying/checkFile.ts'
import { sampleChecker } from '../../core/credential/sampleChecker.ts'
import { bakedPng, bakedSvg, json, pdfWith, sealed } from './sampleFiles.ts'

const files = {
  'a JSON file': Buffer.from(json),
  'a baked PNG': Buffer.from(bakedPng),
  'a baked SVG': Buffer.from(bakedSvg),
  'a sealed certificate': sealed(pdfWith([json])),
}

const checker = sampleChecker()
const verdictsOf = async (file: Uint8Array) => (await checkFile(file, checker)).map(({ verdict }) => verdict)

/** What a byte may become: a neighbour, a space, the other case, a quote, a digit, nothing. */
const REPLACEMENTS = [
  (byte: number) => byte ^ 1,
  () => 0x20,
  (byte: number) => byte ^ 0x20,
  () => 0x22,
  () => 0x30,
]

describe.each(Object.entries(files))('%s', (_, file) => {
  it('is genuine as it was made', async () => {
    expect(await verdictsOf(file)).toEqual(['genuine'])
  })

  it('is not genuine with any one byte changed', async () => {
    for (let at = 0; at < file.length; at++) {
      const replace = REPLACEMENTS[at % REPLACEMENTS.length]!
      const changed = Uint8Array.from(file)
      const byte = file[at]!
      changed[at] = replace(byte) === byte ? byte ^ 0x80 : replace(byte)
      expect(await verdictsOf(changed), `byte ${at} as ${changed[at]}`).not.toContain('genuine')
    }
  }, 120_000)

  it('is not genuine with a byte taken out, put in or doubled', async () => {
    for (let at = 0; at < file.length; at += 17) {
      const [head, tail] = [file.subarray(0, at), file.subarray(at)]
      const without = Buffer.concat([head, tail.subarray(1)])
      const doubled = Buffer.concat([head, tail.subarray(0, 1), tail])
      for (const changed of [without, doubled]) {
        if (Buffer.compare(changed, file) === 0) continue
        expect(await verdictsOf(changed), `at ${at}`).not.toContain('genuine')
      }
    }
  }, 120_000)
})

describe('a code on paper', () => {
  it('is genuine only while it holds the very same credential', async () => {
    const code = packCredential(json)
    for (let at = 0; at < code.length; at++) {
      const changed = code.slice(0, at) + (code[at] === '7' ? '8' : '7') + code.slice(at + 1)
      const [verified] = await checkText(changed, checker)
      // The last byte of deflate has bits that mean nothing.
      if (verified!.technical.document !== json) expect(verified!.verdict, `letter ${at}`).not.toBe('genuine')
    }
  })
})

describe('a code that cannot be judged', () => {
  it('is said to be half read, or newer than this program', async () => {
    const code = packCredential(json)
    for (const half of [code.slice(0, 40), 'OB1:', `${code.slice(0, 50)}§${code.slice(51)}`]) {
      const [verified] = await checkText(half, checker)
      expect(verified).toMatchObject({ verdict: 'cannot-tell', technical: { container: 'qr' } })
      expect(verified!.sentence).toContain('not read completely')
    }
    const [newer] = await checkText(code.replace('OB1:', 'OB2:'), checker)
    expect(newer).toMatchObject({ verdict: 'cannot-tell' })
    expect(newer!.sentence).toContain('newer version')
  })
})

describe('a changed badge of an issuer that is known here', () => {
  it('is nearly always called altered, not merely doubtful', async () => {
    const verdicts: string[] = []
    for (let at = 0; at < json.length; at += 3) {
      const changed = Buffer.from(json)
      changed[at]! ^= 1
      verdicts.push(...(await verdictsOf(changed)))
    }
    expect(verdicts.filter((verdict) => verdict === 'altered').length / verdicts.length).toBeGreaterThan(0.9)
  }, 60_000)
})
