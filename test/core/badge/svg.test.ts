import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bakeSvg, svgBaker } from '#core/badge/bakeSvg'
import { originalSvg, readBakedSvg, unbakeSvg } from '#core/badge/unbakeSvg'
import { sampleSvg } from './samplePictures.ts'

const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0'
/** A strict XML parser inside a renderer: throws for anything that is not well-formed. */
const render = (svg: string): Buffer => new Resvg(svg).render().asPng()

describe('baking an SVG', () => {
  it('gives back the credential and the picture, whatever the text', () => {
    const bake = svgBaker(sampleSvg)
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'grapheme' }), (json, text) => {
        const credential = JSON.stringify({
          json,
          text,
          tricky: ']]> ]]]>> <![CDATA[ </openbadges:credential>',
        })
        const baked = bake(credential)
        expect(unbakeSvg(baked)).toBe(credential)
        expect(originalSvg(baked)).toBe(sampleSvg)
      }),
      { numRuns: 50 },
    )
  })

  it('makes well-formed XML that looks the same, with one credential, first in the root', () => {
    const baked = bakeSvg(sampleSvg, '{"name":"Nguyễn & <b> ]]> عبد"}')
    expect(Buffer.compare(render(baked), render(sampleSvg))).toBe(0)
    expect(() => render(baked.replace(']]></openbadges:', '</openbadges:'))).toThrow()
    const element =
      '<openbadges:credential><![CDATA[{"name":"Nguyễn & <b> ]]]]><![CDATA[> عبد"}]]></openbadges:credential>'
    expect(baked).toContain(` aria-label='a > b' xmlns:openbadges="${NAMESPACE}">${element}<title>`)
    expect(baked.split('openbadges:credential')).toHaveLength(3)
  })

  it('takes the place of a credential that is there', () => {
    const twice = bakeSvg(bakeSvg(sampleSvg, '{"one":1}'), '{"two":2}')
    expect(twice).toBe(bakeSvg(sampleSvg, '{"two":2}'))
  })

  it('keeps a byte order mark where it is', () => {
    const marked = `\ufeff${sampleSvg}`
    expect(originalSvg(bakeSvg(marked, '{}'))).toBe(marked)
  })

  it('wants the released picture, without a badge and not empty', () => {
    const code = (code: string) => expect.objectContaining({ code })
    expect(() => svgBaker(bakeSvg(sampleSvg, '{}'))).toThrow(code('badge/already-baked'))
    expect(() => svgBaker(`<svg xmlns:openbadges="${NAMESPACE}"></svg>`)).toThrow(code('badge/already-baked'))
    expect(() => svgBaker('<svg xmlns="http://www.w3.org/2000/svg"/>')).toThrow(code('badge/empty-svg'))
    expect(() => bakeSvg(sampleSvg, '{"name":"\uffff"}')).toThrow(code('badge/not-xml'))
  })
})

describe('reading a baked SVG', () => {
  it('finds nothing where there is nothing', () => {
    expect(readBakedSvg(sampleSvg)).toBeUndefined()
  })

  it('reads a JWT from the attribute', () => {
    const svg = `<svg xmlns:openbadges="${NAMESPACE}"><openbadges:credential verify="ey.J.x"/><g/></svg>`
    expect(readBakedSvg(svg)).toMatchObject({ version: 3, text: 'ey.J.x', count: 1 })
  })

  it('reads other prefixes, escaped text and nested declarations', () => {
    const svg = `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g><ob:credential xmlns:ob='${NAMESPACE}'>
      {&quot;a&quot;:"&#x4e;&#103;"}<!-- not this --></ob:credential></s:g></s:svg>`
    expect(unbakeSvg(svg)).toBe('{"a":"Ng"}')
  })

  it('reads version 2.0, signed and hosted', () => {
    const signed =
      '<svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="a.b.c"/></svg>'
    expect(readBakedSvg(signed)).toMatchObject({ version: 2, text: 'a.b.c' })
    expect(unbakeSvg(signed)).toBeUndefined()
    const hosted = signed.replace(' verify="a.b.c"/>', '><![CDATA[{"id":1}]]></openbadges:assertion>')
    expect(readBakedSvg(hosted)).toMatchObject({ version: 2, text: '{"id":1}' })
    expect(originalSvg(hosted)).toBe('<svg></svg>')
  })

  it('counts the credentials, and takes none if there are several', () => {
    const element = '<openbadges:credential>{}</openbadges:credential>'
    const svg = `<svg xmlns:openbadges="${NAMESPACE}">${element}${element}</svg>`
    expect(readBakedSvg(svg)).toMatchObject({ count: 2 })
    expect(unbakeSvg(svg)).toBeUndefined()
  })

  it('refuses files that are no complete SVG', () => {
    const bad = [
      '',
      'text',
      '<svg>',
      '<svg',
      '<svg><g></svg>',
      '<html></html>',
      '<svg a=1></svg>',
      '<svg></svg',
      '<!-- <svg/>',
    ]
    for (const svg of [...bad, '<!DOCTYPE svg [', '<svg><![CDATA[</svg>', '<svg><?x</svg>']) {
      expect(() => readBakedSvg(svg), svg).toThrow(expect.objectContaining({ code: 'badge/damaged-svg' }))
    }
  })
})
