import { deflateSync, crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bakePng, pngBaker } from '#core/badge/bakePng'
import { pngChunk, pngChunks } from '#core/badge/pngChunks'
import { itxtChunk } from '#core/badge/pngText'
import { originalPng, readBakedPng, unbakePng } from '#core/badge/unbakePng'
import { crc32 } from '#core/crc32'
import { samplePng } from './samplePictures.ts'

const released = samplePng()
const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('baking a PNG', () => {
  it('gives back the credential and the picture, whatever the text', () => {
    const bake = pngBaker(released)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const baked = bake(text)
        expect(unbakePng(baked)).toBe(text)
        expect(Buffer.compare(originalPng(baked), released)).toBe(0)
      }),
      { numRuns: 50 },
    )
  })

  it('puts one iTXt chunk right after the header, as the standard lays it out', () => {
    const [header, text, ...others] = pngChunks(bakePng(released, '{"name":"Nguyễn"}'))
    expect([header!.type, text!.type, ...others.map(({ type }) => type)]).toEqual([
      'IHDR',
      'iTXt',
      'IDAT',
      'IEND',
    ])
    const expected = Buffer.concat([
      latin1('openbadgecredential\0\0\0\0\0'),
      Buffer.from('{"name":"Nguyễn"}'),
    ])
    expect(Buffer.compare(text!.data, expected)).toBe(0)
    expect(text!.isIntact()).toBe(true)
  })

  it('takes the place of a credential that is there', () => {
    const twice = bakePng(bakePng(released, 'one'), 'two')
    expect(unbakePng(twice)).toBe('two')
    expect(Buffer.compare(twice, bakePng(released, 'two'))).toBe(0)
  })

  it('leaves a badge of version 2.0 beside it', () => {
    const both = bakePng(samplePng(8, [itxtChunk('openbadges', '{"old":1}')]), '{"new":1}')
    expect(readBakedPng(both)).toMatchObject({ version: 3, text: '{"new":1}', count: 1 })
    expect(readBakedPng(originalPng(both))).toMatchObject({ version: 2, text: '{"old":1}', count: 1 })
    expect(unbakePng(originalPng(both))).toBeUndefined()
  })

  it('wants the released picture, without a badge and undamaged', () => {
    expect(() => pngBaker(bakePng(released, 'x'))).toThrow(
      expect.objectContaining({ code: 'badge/already-baked' }),
    )
    const damaged = Uint8Array.from(released)
    damaged[50]! ^= 1
    expect(() => pngBaker(damaged)).toThrow(expect.objectContaining({ code: 'badge/damaged-png' }))
  })
})

describe('reading a baked PNG', () => {
  const withChunk = (type: string, data: Uint8Array) => samplePng(8, [pngChunk(type, data)])

  it('finds nothing where there is nothing', () => {
    expect(readBakedPng(released)).toBeUndefined()
    expect(readBakedPng(withChunk('tEXt', latin1('Comment\0openbadges')))).toBeUndefined()
  })

  it('reads compressed text of other issuers', () => {
    const data = Buffer.concat([
      latin1('openbadgecredential\0\x01\0en\0Abzeichen\0'),
      deflateSync('{"a":"é"}'),
    ])
    expect(unbakePng(withChunk('iTXt', data))).toBe('{"a":"é"}')
  })

  it('reads the tEXt of the first badges', () => {
    const png = withChunk('tEXt', latin1('openbadges\0https://ngo.example/assertion'))
    expect(readBakedPng(png)).toMatchObject({ version: 2, text: 'https://ngo.example/assertion' })
  })

  it('does not unpack a bomb', () => {
    const data = Buffer.concat([
      latin1('openbadgecredential\0\x01\0\0\0'),
      deflateSync(new Uint8Array(50_000_000)),
    ])
    expect(readBakedPng(withChunk('iTXt', data))).toMatchObject({ text: undefined })
  })

  it('says so if the text is none', () => {
    for (const rest of ['\0\0\0\0\xff', '\0\0', '\x01\0\0\0nonsense', '\x07\0\0\0{}']) {
      const data = latin1(`openbadgecredential\0${rest}`)
      expect(readBakedPng(withChunk('iTXt', data))).toMatchObject({ version: 3, text: undefined })
    }
  })

  it('counts the credentials, and takes none if there are several', () => {
    const chunk = itxtChunk('openbadgecredential', 'x')
    const png = samplePng(8, [chunk, chunk])
    expect(readBakedPng(png)).toMatchObject({ count: 2 })
    expect(unbakePng(png)).toBeUndefined()
  })

  it('notices wrong checksums, of the text and of the picture', () => {
    const baked = bakePng(released, 'text')
    for (const at of [8 + 25 + 30, baked.length - 20]) {
      const changed = Uint8Array.from(baked)
      changed[at]! ^= 1
      expect(readBakedPng(changed)).toMatchObject({ intact: false })
    }
  })

  it('refuses files that cannot be followed', () => {
    const baked = bakePng(released, 'text')
    const bad = [
      baked.subarray(1),
      baked.subarray(0, 8),
      baked.subarray(0, 40),
      baked.subarray(0, -1),
      Buffer.concat([baked, Buffer.from([0])]),
      Buffer.concat([baked, baked.subarray(-12)]),
      new Uint8Array(),
    ]
    for (const png of bad) {
      expect(() => readBakedPng(png)).toThrow(expect.objectContaining({ code: 'badge/damaged-png' }))
    }
  })
})

describe('the checksum', () => {
  it('is CRC-32', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes))
      }),
    )
  })
})
