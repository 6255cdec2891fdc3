/** The modules of a QR code that carry no data. */
export interface QrPatterns {
  readonly size: number
  /** Row by row; 1 is dark. */
  readonly pattern: Uint8Array
  /** 1 where no data goes. */
  readonly taken: Uint8Array
}

/** Error correction level M is 00, mask 0 is 000. */
const LEVEL_AND_MASK = 0b00000
const FORMAT_MASK = 0x5412

export function drawnPatterns(version: number): QrPatterns {
  const size = version * 4 + 17
  const pattern = new Uint8Array(size * size)
  const taken = new Uint8Array(size * size)
  const set = (x: number, y: number, dark: boolean): void => {
    if (x < 0 || y < 0 || x >= size || y >= size) return
    pattern[y * size + x] = dark ? 1 : 0
    taken[y * size + x] = 1
  }
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0)
    set(i, 6, i % 2 === 0)
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(x, y, 4, [2, 4], set)
  const centres = alignmentCentres(version)
  for (const y of centres) for (const x of centres) if (!underFinder(x, y, size)) rings(x, y, 2, [1], set)
  drawFormat(size, set)
  if (version > 6) drawVersion(version, size, set)
  return { size, pattern, taken }
}

type SetModule = (x: number, y: number, dark: boolean) => void

/** Squares around a centre, light at these distances. */
function rings(cx: number, cy: number, reach: number, light: readonly number[], set: SetModule): void {
  for (let y = -reach; y <= reach; y++)
    for (let x = -reach; x <= reach; x++)
      set(cx + x, cy + y, !light.includes(Math.max(Math.abs(x), Math.abs(y))))
}

const underFinder = (x: number, y: number, size: number): boolean =>
  (x < 9 && y < 9) || (x < 9 && y > size - 10) || (x > size - 10 && y < 9)

function alignmentCentres(version: number): number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, i) => version * 4 + 10 - (count - 2 - i) * step)]
}

/** Twice, beside the finders, and the one module that is always dark. */
function drawFormat(size: number, set: SetModule): void {
  const format = withCheck(LEVEL_AND_MASK, 10, 0x537) ^ FORMAT_MASK
  for (let i = 0; i < 15; i++) {
    const dark = ((format >> i) & 1) === 1
    set(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, dark)
    set(i < 8 ? size - 1 - i : i === 8 ? 7 : 14 - i, 8, dark)
  }
  set(8, size - 8, true)
}

function drawVersion(version: number, size: number, set: SetModule): void {
  const code = withCheck(version, 12, 0x1f25)
  for (let i = 0; i < 18; i++) {
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)]
    const dark = ((code >> i) & 1) === 1
    set(a, b, dark)
    set(b, a, dark)
  }
}

/** A value followed by its remainder: a BCH code. */
function withCheck(value: number, degree: number, polynomial: number): number {
  let rest = value
  for (let i = 0; i < degree; i++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * polynomial)
  return (value << degree) | rest
}
