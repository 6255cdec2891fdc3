import { crc32 } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { importPicture } from '../../../main/artwork/importPicture.ts'

const code = (code: string) => expect.objectContaining({ code })

/** Left half red, right half blue, over the whole canvas. */
function halves(width: number, height: number) {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ff0000'
  context.fillRect(0, 0, width / 2, height)
  context.fillStyle = '#0000ff'
  context.fillRect(width / 2, 0, width / 2, height)
  return canvas
}

/** Colour names of points of a 512-pixel PNG, `clear` where nothing is. */
function colours(png: Uint8Array, ...points: [number, number][]): string[] {
  const uri = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><image width="512" height="512" href="${uri}"/></svg>`
  const { pixels, width } = new Resvg(svg).render()
  expect(width).toBe(512)
  return points.map(([x, y]) => {
    const [r, g, b, alpha] = pixels.subarray((y * 512 + x) * 4)
    if (alpha! < 128) return 'clear'
    return r! > 200 ? 'red' : b! > 200 ? 'blue' : g! > 100 ? 'green' : 'black'
  })
}

const svgOf = (content: string, attributes = 'viewBox="0 0 100 100"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`)

describe('a raster picture', () => {
  test('PNG: becomes a square of 512 pixels, padded with transparency', async () => {
    const { svg, png } = await importPicture(halves(300, 100).toBuffer('image/png'))
    expect(svg).toBeNull()
    expect(colours(png, [100, 256], [400, 256], [256, 20], [256, 490])).toEqual([
      'red',
      'blue',
      'clear',
      'clear',
    ])
  })

  test('JPEG: comes in like PNG', async () => {
    const { png } = await importPicture(halves(100, 300).toBuffer('image/jpeg'))
    expect(colours(png, [200, 256], [300, 256], [20, 256])).toEqual(['red', 'blue', 'clear'])
  })

  test('JPEG: is turned upright as the camera says', async () => {
    const { png } = await importPicture(withOrientation(halves(200, 200).toBuffer('image/jpeg'), 6))
    expect(colours(png, [256, 100], [256, 400])).toEqual(['red', 'blue'])
  })

  test('a photo far larger than a badge is made smaller without breaking up', async () => {
    const canvas = createCanvas(4000, 4000)
    const context = canvas.getContext('2d')
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, 4000, 4000)
    context.fillStyle = '#000000'
    for (let x = 0; x < 4000; x += 4) context.fillRect(x, 0, 2, 4000)
    const { png } = await importPicture(canvas.toBuffer('image/png'))
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><image width="512" height="512" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`
    const { pixels } = new Resvg(svg).render()
    const row = Array.from({ length: 400 }, (_, x) => pixels[(256 * 512 + x + 50) * 4]!)
    // Fine black and white lines blend into an even grey.
    expect(Math.max(...row) - Math.min(...row)).toBeLessThan(40)
  })

  test.each(['image/png', 'image/jpeg'] as const)('%s: half a file is called truncated', async (type) => {
    const whole = type === 'image/png' ? halves(90, 90).toBuffer(type) : halves(90, 90).toBuffer(type)
    await expect(importPicture(whole.subarray(0, whole.length / 2))).rejects.toThrow(
      code('artwork/truncated'),
    )
  })

  test('a JPEG in the colours of a printing press is refused in words', async () => {
    const jpeg = halves(90, 90).toBuffer('image/jpeg')
    const frame = jpeg.findIndex((byte, i) => byte === 0xff && jpeg[i + 1] === 0xc0)
    jpeg[frame + 9] = 4
    await expect(importPicture(jpeg)).rejects.toThrow(code('artwork/cmyk'))
  })

  test('a picture of fifty megabytes is refused in words', async () => {
    const large = Buffer.concat([halves(90, 90).toBuffer('image/jpeg'), Buffer.alloc(50 * 1024 * 1024)])
    await expect(importPicture(large)).rejects.toThrow(code('artwork/too-large'))
  })

  test('a PNG with a flipped byte is called truncated', async () => {
    const damaged = halves(90, 90).toBuffer('image/png')
    damaged[60]! ^= 0x55
    await expect(importPicture(damaged)).rejects.toThrow(code('artwork/truncated'))
  })

  test('a few bytes that would unpack to gigabytes are refused', async () => {
    const bomb = pngHeader(30_000, 30_000)
    await expect(importPicture(bomb)).rejects.toThrow(code('artwork/too-large'))
    await expect(importPicture(pngHeader(15_000, 15_000))).rejects.toThrow(code('artwork/too-large'))
  })

  test('a picture with nothing in it is refused', async () => {
    const empty = createCanvas(50, 50).toBuffer('image/png')
    await expect(importPicture(empty)).rejects.toThrow(code('artwork/truncated'))
  })
})

test.each([
  ['nothing', ''],
  ['a text', 'Peer tutor'],
  ['a web page', '<!doctype html><html><body>Hello</body></html>'],
  ['a PDF', '%PDF-1.7 …'],
  ['another XML file', '<?xml version="1.0"?><rss/>'],
])('%s is not a picture', async (_, text) => {
  await expect(importPicture(new TextEncoder().encode(text))).rejects.toThrow(code('artwork/not-a-picture'))
})

describe('an SVG', () => {
  const imported = async (content: string, attributes?: string): Promise<string> =>
    (await importPicture(svgOf(content, attributes))).svg!

  test('is squared around its middle', async () => {
    const { svg, png } = await importPicture(
      svgOf('<rect width="200" height="100" fill="#f00"/>', 'viewBox="0 0 200 100"'),
    )
    expect(svg).toContain('viewBox="0 -50 200 200"')
    expect(colours(png, [256, 256], [256, 50])).toEqual(['red', 'clear'])
  })

  test('takes its size from width and height where there is no view box', async () => {
    expect(await imported('<path d="M0 0H9V9Z"/>', 'width="1in" height="48px"')).toContain(
      'viewBox="0 -24 96 96"',
    )
  })

  test('without any size is refused', async () => {
    await expect(imported('<path d="M0 0H9V9Z"/>', '')).rejects.toThrow(code('artwork/not-a-picture'))
  })

  test('keeps gradients, clips, masks, reuse and embedded pictures', async () => {
    const picture = halves(8, 8).toDataURL('image/png')
    const content = `<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>
      <clipPath id="c"><circle cx="50" cy="50" r="40"/></clipPath><g id="dot"><circle r="3"/></g></defs>
      <g clip-path="url(#c)"><rect width="100" height="100" fill="url(#g)"/></g>
      <use href="#dot" x="10"/><image width="8" height="8" xlink:href="${picture}"/>`
    const svg = await imported(content)
    for (const part of [
      '<linearGradient id="g">',
      'clip-path="url(#c)"',
      'fill="url(#g)"',
      '<use href="#dot"',
    ]) {
      expect(svg).toContain(part)
    }
    expect(svg).toContain(`href="${picture}"`)
  })

  test('has its style sheets folded into attributes', async () => {
    const { svg, png } = await importPicture(
      svgOf(`<style>/* Illustrator */ .a, .b { fill: #00f; stroke-width: 2 } #r { fill: #f00 !important }</style>
        <rect id="r" class="a" width="50" height="100"/><rect class="b" x="50" width="50" height="100" fill="#0f0"/>`),
    )
    expect(svg).not.toContain('style')
    expect(colours(png, [100, 256], [400, 256])).toEqual(['red', 'blue'])
  })

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<rect width="9" height="9" onload="alert(1)" onclick="alert(2)"/>'],
    ['foreign content', '<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>'],
    ['animation that sets a link', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a link around a shape', '<a xlink:href="javascript:alert(1)"><path d="M0 0L5 5"/></a>'],
    ['a remote shape', '<use href="https://evil.example/x.svg#a"/>'],
    ['a remote filter picture', '<filter id="f"><feImage href="https://evil.example/d.png"/></filter>'],
    ['a remote paint', '<rect width="9" height="9" fill="url(https://evil.example/c#x)"/>'],
    ['a remote style', '<style>@import url(https://evil.example/x.css); rect{fill:red}</style>'],
    [
      'a remote paint in a style',
      '<rect width="9" height="9" style="fill:url(&quot;//evil.example/b&quot;)"/>',
    ],
    ['an escaped remote paint', '<rect width="9" height="9" style="fill:u\\72l(//evil.example/b)"/>'],
    ['a processing instruction', '<?xml-stylesheet href="https://evil.example/x.css"?>'],
    ['a comment', '<!-- evil.example <script>alert(1)</script> -->'],
    ['an editor’s notes', '<metadata><x:y xmlns:x="https://evil.example/"/></metadata>'],
  ])('comes in without %s', async (_, content) => {
    const svg = await imported(`<rect width="50" height="50"/>${content}`)
    expect(svg).not.toMatch(/evil|javascript|alert|script|\son|foreign|import|<set|<a[ >]|\\/i)
    expect(svg).toContain('<rect width="50" height="50"')
  })

  test('a plain document type is passed over', async () => {
    const doctype =
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    const bytes = Buffer.concat([Buffer.from(doctype), svgOf('<path d="M0 0H9V9Z"/>')])
    expect((await importPicture(bytes)).svg).not.toContain('DOCTYPE')
  })

  test.each([
    ['entities', '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', '<path d="&b;"/>'],
    [
      'a file of this computer',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<path d="&x;"/>',
    ],
    ['an entity from nowhere', '', '<path d="&x;"/>'],
  ])('with %s is refused', async (_, doctype, content) => {
    const bytes = Buffer.concat([Buffer.from(doctype), svgOf(content)])
    await expect(importPicture(bytes)).rejects.toThrow(code('artwork/unsafe-svg'))
  })

  test('with a linked picture is refused, as it would be missing', async () => {
    const content = '<image href="https://evil.example/track.png" width="1" height="1"/>'
    await expect(imported(content)).rejects.toThrow(code('artwork/unsafe-svg'))
  })

  test('with a picture bomb inside is refused', async () => {
    const bomb = Buffer.from(pngHeader(30_000, 30_000)).toString('base64')
    const content = `<image href="data:image/png;base64,${bomb}" width="1" height="1"/>`
    await expect(imported(content)).rejects.toThrow(code('artwork/too-large'))
  })

  test('that shows nothing is refused', async () => {
    await expect(imported('<script>draw()</script>')).rejects.toThrow(code('artwork/not-a-picture'))
  })

  test('with text is refused, as its fonts are not known', async () => {
    await expect(imported('<text x="5" y="5">Peer tutor</text>')).rejects.toThrow(code('artwork/svg-text'))
  })

  test('of shapes that use shapes without end is refused', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => {
      const uses = `<use href="#l${i}"/>`.repeat(10)
      return `<g id="l${i + 1}">${uses}</g>`
    })
    const content = `<defs><g id="l0"><path d="M0 0H9V9Z"/></g>${levels.join('')}</defs><use href="#l12"/>`
    await expect(imported(content)).rejects.toThrow(code('artwork/too-large'))
  })

  test('that contains itself is refused', async () => {
    await expect(imported('<g id="a"><use href="#a"/></g>')).rejects.toThrow(code('artwork/unsafe-svg'))
  })

  test('with too many parts, too deep or too large is refused', async () => {
    await expect(imported('<path d="M0 0"/>'.repeat(50_001))).rejects.toThrow(code('artwork/too-large'))
    await expect(imported('<g>'.repeat(300) + '</g>'.repeat(300))).rejects.toThrow(code('artwork/too-large'))
    await expect(imported(`<path d="${'M0 0'.repeat(1_400_000)}"/>`)).rejects.toThrow(
      code('artwork/too-large'),
    )
  })

  test.each([
    ['cut off in a tag', '<path d="M0 0'],
    ['cut off after a tag', '<g><path d="M0 0"/>'],
    ['with tags that cross', '<g><defs></g></defs>'],
    ['with an attribute without quotes', '<path d=M0/>'],
  ])('%s is called incomplete', async (_, content) => {
    await expect(imported(content)).rejects.toThrow(code('artwork/not-a-picture'))
  })
})

/** A PNG that only claims its size, with right checksums. */
function pngHeader(width: number, height: number): Uint8Array {
  const small = halves(1, 1).toBuffer('image/png')
  const header = Buffer.from(small)
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  return header
}

/** Puts an EXIF segment with nothing but the orientation after the start of a JPEG. */
function withOrientation(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from('49492a00080000000100120103000100000000000000000000', 'hex')
  tiff.writeUInt16LE(orientation, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}
