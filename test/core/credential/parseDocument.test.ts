import { describe, expect, it } from 'vitest'
import { isPlainlyWritten } from '#core/credential/isPlainlyWritten'
import { parseDocument } from '#core/credential/parseDocument'

const code = (code: string) => expect.objectContaining({ code })

describe('reading the JSON of a badge', () => {
  it('takes it however it is laid out', () => {
    expect(parseDocument(' {\n "a" : [ "\\"b\\":" , { "c\\u0022:" : null } ] }\n')).toEqual({
      a: ['"b":', { 'c":': null }],
    })
  })

  it('refuses what is no object of JSON', () => {
    for (const text of ['', 'x', '[]', '"a"', 'null', '{', '{"a":1}x', `{"a":"${'x'.repeat(1_100_000)}"}`]) {
      expect(() => parseDocument(text)).toThrow(code('credential/not-json'))
    }
  })

  it('refuses what two programs could read in two ways', () => {
    const nested = `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`
    const ambiguous = [
      '{"a":1,"a":2}',
      '{"a":{"b":1,"c":"\\"b\\":","b":1}}',
      '{"a":1,"\\u0061":1}',
      '{"__proto__":{"a":1}}',
      '{"a":"\\ud800"}',
      nested,
    ]
    for (const text of ambiguous)
      expect(() => parseDocument(text), text).toThrow(code('credential/ambiguous'))
  })
})

describe('a plainly written badge', () => {
  const badge = { '@context': ['https://www.w3.org/ns/credentials/v2'], name: 'x' }

  it('has plain names, defined elsewhere', () => {
    expect(isPlainlyWritten(badge)).toBe(true)
    expect(isPlainlyWritten({ ...badge, name: [{ '@value': 'x', '@language': 'ar' }] })).toBe(true)
  })

  it('brings no definitions of its own', () => {
    expect(isPlainlyWritten({ ...badge, '@context': [{ name: 'https://schema.org/name' }] })).toBe(false)
    expect(isPlainlyWritten({ ...badge, issuer: { '@context': 'https://example.org' } })).toBe(false)
  })

  it('writes no field as an address or in a roundabout way', () => {
    expect(isPlainlyWritten({ ...badge, 'https://schema.org/name': 'x' })).toBe(false)
    expect(isPlainlyWritten({ ...badge, issuer: { '@id': 'did:key:x' } })).toBe(false)
    expect(isPlainlyWritten({ ...badge, issuer: [{ a: [[{ 'b:c': 1 }]] }] })).toBe(false)
  })

  it('may hold endorsements with contexts of their own', () => {
    expect(isPlainlyWritten({ ...badge, endorsement: [badge] })).toBe(true)
    expect(isPlainlyWritten({ ...badge, endorsement: [{ ...badge, '@context': [{}] }] })).toBe(false)
  })
})
