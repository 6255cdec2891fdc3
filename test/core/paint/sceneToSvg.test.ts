import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import type { Scene, Shape } from '#core/design/scene'
import { sceneToSvg } from '#core/paint/sceneToSvg'

const square = 'M0 0L50 0L50 50L0 50Z'
const scene = (...shapes: Shape[]): Scene => ({ width: 100, height: 100, shapes })

/** The colour of one pixel of the drawn scene, as #rrggbb, or undefined where nothing is. */
function pixel(svg: string, x: number, y: number): string | undefined {
  const { pixels, width } = new Resvg(svg, { fitTo: { mode: 'width', value: 100 } }).render()
  const [r, g, b, alpha] = pixels.subarray((y * width + x) * 4)
  if (alpha === 0) return undefined
  return `#${[r!, g!, b!].map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

describe('sceneToSvg', () => {
  test('paints fills in order', () => {
    const svg = sceneToSvg(scene({ path: square, fill: '#ff0000' }, { path: square, fill: '#00ff00' }))
    expect(pixel(svg, 25, 25)).toBe('#00ff00')
    expect(pixel(svg, 75, 75)).toBeUndefined()
  })

  test('strokes with dashes, caps and a matrix', () => {
    const line: Shape = {
      path: 'M0 5L10 5',
      stroke: '#0000ff',
      strokeWidth: 4,
      cap: 'round',
      dash: [2, 100],
      matrix: [5, 0, 0, 5, 20, 0],
    }
    const svg = sceneToSvg(scene(line))
    expect(pixel(svg, 12, 25)).toBe('#0000ff')
    expect(pixel(svg, 60, 25)).toBeUndefined()
  })

  test('leaves holes by the even-odd rule', () => {
    const path = 'M0 0L100 0L100 100L0 100ZM25 25L75 25L75 75L25 75Z'
    expect(pixel(sceneToSvg(scene({ path, fill: '#112233' })), 50, 50)).toBe('#112233')
    expect(pixel(sceneToSvg(scene({ path, fill: '#112233', rule: 'evenodd' })), 50, 50)).toBeUndefined()
  })

  test('clips in the coordinates of the scene, whatever the matrix of the shape', () => {
    const shape: Shape = { path: square, fill: '#aa0000', clip: square, matrix: [2, 0, 0, 2, 0, 0] }
    const svg = sceneToSvg(scene(shape))
    expect(pixel(svg, 49, 49)).toBe('#aa0000')
    expect(pixel(svg, 51, 51)).toBeUndefined()
  })

  test('names a clip after what it clips, so that two pictures in one page keep their own', () => {
    const id = (clip: string): string => {
      const svg = sceneToSvg(scene({ path: square, fill: '#000000', clip }))
      return /<clipPath id="([^"]+)"/.exec(svg)![1]!
    }
    expect(id(square)).toBe(id(square))
    expect(id(square)).not.toBe(id('M0 0L10 0L10 10Z'))
  })

  test('writes the same clip once', () => {
    const shape: Shape = { path: square, fill: '#000000', clip: square }
    const svg = sceneToSvg(scene(shape, { path: square, fill: '#ffffff' }, shape))
    expect(svg.match(/<clipPath /g)).toHaveLength(1)
    expect(svg.match(/<g clip-path/g)).toHaveLength(2)
  })

  test('never writes a number with an exponent', () => {
    const svg = sceneToSvg(
      scene({ path: square, fill: '#000000', matrix: [1e-7, 0, 0, 1e-7, 1e21 / 1e18, -0.00004] }),
    )
    expect(svg).toContain('matrix(0 0 0 0 1000 0)')
  })

  test('puts a title where markup cannot break out of it', () => {
    const svg = sceneToSvg(scene(), { title: '</title><script>"A & B"\u0000' })
    expect(svg).toContain('<title>&lt;/title&gt;&lt;script&gt;"A &amp; B"</title>')
  })

  test('takes a size in pixels', () => {
    expect(sceneToSvg({ width: 200, height: 100, shapes: [] }, { size: 50 })).toContain(
      'viewBox="0 0 200 100" width="50" height="25"',
    )
  })
})
