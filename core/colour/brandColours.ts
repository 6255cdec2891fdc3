/** The colours that a logo is remembered by. */
import type { Hex } from '../design/scene.ts'
import { hexOfLinear, lchOfHex } from './oklch.ts'

/** RGBA, a byte each. */
export type Pixels = Uint8Array | Uint8ClampedArray

const MOST = 5
/** Nearer than this in OKLab, two colours are one with its shades. */
const NEAR = 0.085
/** Less than this share of what is coloured comes from soft edges and compression. */
const TRACE = 0.025
/** Chroma below which a colour is a grey to the eye. */
const GREY = 0.035
/** Soft edges of a drawing are less than this share of what they are the edges of. */
const EDGE = 0.15
/** How far a mixture of two colours may be from the straight line between them, in RGB from 0 to 255. */
const STRAY = 14

/**
 * Up to five, strongest first: large and colourful before small and dull, vivid before pale ground. White, black and what is transparent do
 * not count; a logo of greys alone gives its main grey, an empty one nothing.
 */
export function brandColours(pixels: Pixels): Hex[] {
  const shades = shadesOf(pixels)
  const coloured = shades.filter(({ hex }) => isColour(hex))
  const greys = shades.filter(({ hex }) => isGrey(hex))
  const counted = coloured.length > 0 ? coloured : greys
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const clusters = clustersOf(counted)
  return clusters
    .filter((cluster) => cluster.count >= total * TRACE && !isSoftEdge(cluster, clusters))
    .map((cluster) => ({ ...cluster, strength: cluster.count * vividness(cluster.hex) }))
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, coloured.length > 0 ? MOST : 1)
    .map(({ hex }) => hex)
}

interface Shade {
  readonly hex: Hex
  readonly count: number
}

/** Pixels gathered in steps of eight a channel, each step as the mean of its pixels. */
function shadesOf(pixels: Pixels): Shade[] {
  const sums = new Map<number, [red: number, green: number, blue: number, count: number]>()
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    if (pixels[i + 3]! < 200) continue
    const [red, green, blue] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)
    const sum = sums.get(key) ?? [0, 0, 0, 0]
    sums.set(key, [sum[0] + red, sum[1] + green, sum[2] + blue, sum[3] + 1])
  }
  return [...sums.values()].map(([red, green, blue, count]) => ({
    hex: hexOfBytes(red / count, green / count, blue / count),
    count,
  }))
}

function isColour(hex: Hex): boolean {
  const { l, c } = lchOfHex(hex)
  return c >= GREY && l > 0.16 && l < 0.96
}

function isGrey(hex: Hex): boolean {
  const { l, c } = lchOfHex(hex)
  return c < GREY && l < 0.92
}

/** Beyond grey; a little for what is none but the logo's only colour. */
const vividness = (hex: Hex): number => Math.max(0.005, lchOfHex(hex).c - GREY + 0.005)

/** A mixture of a colour that covers far more with the paper, or with another such colour. */
function isSoftEdge({ hex, count }: Shade, clusters: readonly Shade[]): boolean {
  const large = clusters.filter((other) => count < other.count * EDGE).map((other) => other.hex)
  return large.some((one) =>
    ['#ffffff', ...large].some(
      (other) => other !== one && isBetween(bytesOf(hex), bytesOf(one), bytesOf(other)),
    ),
  )
}

type Rgb = readonly [number, number, number]

function isBetween(point: Rgb, from: Rgb, to: Rgb): boolean {
  const way = to.map((value, i) => value - from[i]!)
  const gone = point.map((value, i) => value - from[i]!)
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * b[i]!, 0)
  const share = dot(gone, way) / dot(way, way)
  return share > 0 && share < 1 && Math.hypot(...gone.map((value, i) => value - way[i]! * share)) < STRAY
}

const bytesOf = (hex: Hex): Rgb => {
  const byte = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
  return [byte(1), byte(3), byte(5)]
}

/** The most frequent shade takes all that are near to it; then the most frequent of the rest. */
function clustersOf(shades: readonly Shade[]): Shade[] {
  const left = shades.toSorted((a, b) => b.count - a.count)
  const clusters: Shade[] = []
  while (left.length > 0) {
    const [core] = left.splice(0, 1) as [Shade]
    let { count } = core
    for (let i = left.length - 1; i >= 0; i--) {
      if (distance(core.hex, left[i]!.hex) > NEAR) continue
      count += left[i]!.count
      left.splice(i, 1)
    }
    clusters.push({ hex: core.hex, count })
  }
  return clusters
}

function distance(one: Hex, other: Hex): number {
  const [a, b] = [lchOfHex(one), lchOfHex(other)]
  const at = ({ c, h }: { c: number; h: number }): [number, number] => {
    const turn = (h * Math.PI) / 180
    return [c * Math.cos(turn), c * Math.sin(turn)]
  }
  const [[ax, ay], [bx, by]] = [at(a), at(b)]
  // Light and dark tones of one ink are one brand colour.
  return Math.hypot((a.l - b.l) * 0.6, ax - bx, ay - by)
}

const hexOfBytes = (red: number, green: number, blue: number): Hex => {
  const linear = (byte: number): number => {
    const value = byte / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return hexOfLinear([linear(red), linear(green), linear(blue)])
}
