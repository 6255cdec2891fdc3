/** Any SVG path data as absolute M, L, C, Q and Z alone, the one dialect that scenes speak. */
export function absolutePath(data: string, decimals: number): string {
  let path = ''
  const round = (value: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals
  for (const { command, points } of absoluteSegments(data)) {
    path += command + points.map((value) => round(value)).join(' ')
  }
  return path
}

interface Segment {
  readonly command: 'M' | 'L' | 'C' | 'Q' | 'Z'
  readonly points: readonly number[]
}

const LENGTHS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

function* absoluteSegments(data: string): Generator<Segment> {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  /** The last control point, which S and T mirror. */
  let [handleX, handleY, curve] = [0, 0, '']
  for (const { letter, values } of commands(data)) {
    const kind = letter.toUpperCase()
    const relative = letter !== kind
    const [dx, dy] = relative ? [x, y] : [0, 0]
    const at = (i: number): [number, number] => [values[i]! + dx, values[i + 1]! + dy]
    let end: [number, number] = [x, y]
    let handle: [number, number] | undefined
    switch (kind) {
      case 'M':
      case 'L':
        end = at(0)
        if (kind === 'M') [startX, startY] = end
        yield { command: kind, points: end }
        break
      case 'H':
        end = [values[0]! + dx, y]
        yield { command: 'L', points: end }
        break
      case 'V':
        end = [x, values[0]! + dy]
        yield { command: 'L', points: end }
        break
      case 'C':
      case 'S': {
        const mirrored: [number, number] = curve === 'C' ? [2 * x - handleX, 2 * y - handleY] : [x, y]
        const first = kind === 'C' ? at(0) : mirrored
        const rest = kind === 'C' ? 2 : 0
        handle = at(rest)
        end = at(rest + 2)
        yield { command: 'C', points: [...first, ...handle, ...end] }
        break
      }
      case 'Q':
      case 'T': {
        const mirrored: [number, number] = curve === 'Q' ? [2 * x - handleX, 2 * y - handleY] : [x, y]
        handle = kind === 'Q' ? at(0) : mirrored
        end = at(kind === 'Q' ? 2 : 0)
        yield { command: 'Q', points: [...handle, ...end] }
        break
      }
      case 'A': {
        end = at(5)
        const [rx, ry, turn, large, sweep] = values as [number, number, number, number, number]
        for (const points of arc([x, y], end, rx, ry, (turn * Math.PI) / 180, large !== 0, sweep !== 0)) {
          yield { command: 'C', points }
        }
        break
      }
      case 'Z':
        end = [startX, startY]
        yield { command: 'Z', points: [] }
        break
      default:
        throw new Error(`Path command ${letter} is not known`)
    }
    ;[x, y] = end
    if (handle) [handleX, handleY] = handle
    curve = handle ? (kind === 'C' || kind === 'S' ? 'C' : 'Q') : ''
  }
}

/** One entry for each set of values; the flags of arcs may be written without a space after them. */
function* commands(data: string): Generator<{ letter: string; values: number[] }> {
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const length = LENGTHS[letter.toUpperCase()]
    if (length === undefined) throw new Error(`Path command ${letter} is not known`)
    if (length === 0) yield { letter, values: [] }
    const values = length === 7 ? arcValues(rest) : (rest.match(NUMBER) ?? []).map(Number)
    for (let i = 0; i < values.length; i += length) {
      const implied = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter
      yield { letter: i === 0 ? letter : implied, values: values.slice(i, i + length) }
    }
  }
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

function arcValues(text: string): number[] {
  const n = '([-+]?(?:\\d+\\.?\\d*|\\.\\d+))'
  const one = new RegExp(`${n}[\\s,]*${n}[\\s,]*${n}[\\s,]*([01])[\\s,]*([01])[\\s,]*${n}[\\s,]*${n}`, 'g')
  return [...text.matchAll(one)].flatMap((match) => match.slice(1).map(Number))
}

/** An elliptical arc as cubics, at most a quarter turn each (SVG 2, implementation notes, B.2.4). */
function arc(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  radiusX: number,
  radiusY: number,
  turn: number,
  large: boolean,
  sweep: boolean,
): number[][] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [midX, midY] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const [px, py] = [cos * midX + sin * midY, -sin * midX + cos * midY]
  const stretch = Math.max(1, Math.sqrt((px / radiusX) ** 2 + (py / radiusY) ** 2))
  const [rx, ry] = [radiusX * stretch, radiusY * stretch]
  const part = (rx * py) ** 2 + (ry * px) ** 2
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - part) / part)) * (large === sweep ? -1 : 1)
  const [cx, cy] = [(root * rx * py) / ry, (-root * ry * px) / rx]
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx)
  let span = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from
  if (sweep && span < 0) span += 2 * Math.PI
  if (!sweep && span > 0) span -= 2 * Math.PI
  const [centreX, centreY] = [cos * cx - sin * cy + (x1 + x2) / 2, sin * cx + cos * cy + (y1 + y2) / 2]
  const onEllipse = (u: number, v: number): [number, number] => [
    centreX + cos * rx * u - sin * ry * v,
    centreY + sin * rx * u + cos * ry * v,
  ]
  const count = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-6))
  const step = span / count
  const handle = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [from + i * step, from + (i + 1) * step]
    return [
      ...onEllipse(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      ...onEllipse(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      ...onEllipse(Math.cos(b), Math.sin(b)),
    ]
  })
}
