import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase45, encodeBase45 } from '#core/paper/base45'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))

describe('base45', () => {
  it('agrees with the examples of RFC 9285', () => {
    const examples = { AB: 'BB8', 'Hello!!': '%69 VD92EX0', 'base-45': 'UJCLQE7W581', 'ietf!': 'QED8WEX0' }
    for (const [text, encoded] of Object.entries(examples)) {
      expect(encodeBase45(bytesOf(text))).toBe(encoded)
      expect(decodeBase45(encoded)).toEqual(bytesOf(text))
    }
  })

  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase45(encodeBase45(bytes))).toEqual(bytes)
      }),
    )
  })

  it('refuses what no bytes are written as', () => {
    for (const text of ['A', 'BB8A', 'abc', 'GGW', '::', ':::', 'BB8ü0', '00.']) {
      expect(() => decodeBase45(text), text).toThrow(
        expect.objectContaining({ code: 'paper/unreadable-code' }),
      )
    }
    expect(decodeBase45('FGW')).toEqual(new Uint8Array([255, 255]))
  })
})
