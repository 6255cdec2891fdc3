import { hash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBase45 } from '#core/paper/base45'
import { dictionary1 } from '#core/paper/dictionary1'
import { isPackedCredential, packCredential, unpackCredential } from '#core/paper/packCredential'
import { sampleBadge } from '../credential/sampleBadge.ts'
import { alignedFacts, plainFacts, sampleFacts } from '../credential/sampleFacts.ts'

const unreadable = expect.objectContaining({ code: 'paper/unreadable-code' })

describe('a credential on paper', () => {
  it('comes back byte for byte', async () => {
    for (const facts of [sampleFacts(), plainFacts(), alignedFacts()]) {
      const json = await sampleBadge(facts)
      const packed = packCredential(json)
      expect(packed).toMatch(/^OB1:[0-9A-Z $%*+\-./:]+$/)
      expect(unpackCredential(packed)).toBe(json)
      expect(unpackCredential(`${packed}\r\n`)).toBe(json)
    }
  })

  it('comes back whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        expect(unpackCredential(packCredential(text))).toBe(text)
      }),
    )
  })

  it('fits into a code of moderate size', async () => {
    // Alphanumeric letters in a QR code at level M: version 20 takes 970, version 22 takes 1,134.
    expect(packCredential(await sampleBadge(plainFacts())).length).toBeLessThanOrEqual(970)
    expect(packCredential(await sampleBadge(sampleFacts())).length).toBeLessThanOrEqual(1134)
  })

  it('is never read as another one when it was read wrongly', async () => {
    const json = await sampleBadge(plainFacts())
    const packed = packCredential(json)
    for (let i = 4; i < packed.length; i += 7) {
      const misread = packed.slice(0, i) + (packed[i] === 'A' ? 'B' : 'A') + packed.slice(i + 1)
      let text: string | undefined
      try {
        text = unpackCredential(misread)
      } catch (error) {
        expect(error).toEqual(unreadable)
      }
      expect(text).not.toBe(json)
    }
  })

  it('is refused if it was cut off, is something else, or is from a later version', () => {
    const packed = packCredential('{"a":"b"}')
    expect(() => unpackCredential(packed.slice(0, -3))).toThrow(unreadable)
    expect(() => unpackCredential('https://example.org')).toThrow(unreadable)
    expect(() => unpackCredential('OB2:ABC')).toThrow(expect.objectContaining({ code: 'paper/newer-code' }))
    expect(isPackedCredential('OB12:ABC')).toBe(true)
    expect(isPackedCredential('HC1:ABC')).toBe(false)
  })

  it('does not unpack a bomb', () => {
    const bomb = `OB1:${encodeBase45(deflateRawSync(new Uint8Array(10_000_000)))}`
    expect(bomb.length).toBeLessThan(20_000)
    expect(() => unpackCredential(bomb)).toThrow(unreadable)
  })
})

describe('the first dictionary', () => {
  it('never changes: codes on paper that name it could not be read any more', () => {
    expect(hash('sha256', dictionary1)).toBe(
      '3fb51c575588f6c2fe6d36f7e05c73348710df72617d25928e4f49800720b520',
    )
  })
})
