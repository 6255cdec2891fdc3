/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4: primaries adapted to D50, and the curve as a
 * formula. 464 bytes, where the usual profiles carry kilobytes of tables.
 */
export function sRgbProfile(): Uint8Array {
  const curve = parametric([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  const tags: readonly (readonly [name: string, data: Uint8Array])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('CC0')],
    ['wtpt', xyz(D50)],
    [
      'chad',
      fixed(
        'sf32',
        [1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678],
      ),
    ],
    ['rXYZ', xyz([0.436066, 0.222488, 0.013916])],
    ['gXYZ', xyz([0.385147, 0.716873, 0.097076])],
    ['bXYZ', xyz([0.143066, 0.060608, 0.714096])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return profileOf(tags)
}

const HEADER_BYTES = 128
const TAG_BYTES = 12
const VERSION_4_2 = 0x04200000
const D50 = [0.9642, 1, 0.8249] as const

/** ICC.1:2010, 7.2 and 7.3: header, table of tags, tags; equal ones stand there once. */
function profileOf(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const distinct = [...new Set(tags.map(([, data]) => data))]
  const starts = new Map<Uint8Array, number>()
  let size = HEADER_BYTES + 4 + TAG_BYTES * tags.length
  for (const data of distinct) {
    starts.set(data, size)
    size += data.length
  }
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, size)
  view.setUint32(8, VERSION_4_2)
  for (const [at, word] of [
    [12, 'mntr'],
    [16, 'RGB '],
    [20, 'XYZ '],
    [36, 'acsp'],
  ] as const)
    bytes.set(ascii(word), at)
  // Any fixed day serves, and a document must come out the same each time.
  view.setUint16(24, 2026)
  view.setUint16(26, 1)
  view.setUint16(28, 1)
  D50.forEach((value, i) => {
    view.setInt32(68 + 4 * i, fixedOf(value))
  })
  view.setUint32(HEADER_BYTES, tags.length)
  tags.forEach(([name, data], i) => {
    const at = HEADER_BYTES + 4 + TAG_BYTES * i
    bytes.set(ascii(name), at)
    view.setUint32(at + 4, starts.get(data)!)
    view.setUint32(at + 8, data.length)
    bytes.set(data, starts.get(data)!)
  })
  return bytes
}

const ascii = (word: string): Uint8Array => Uint8Array.from(word, (char) => char.charCodeAt(0))

const fixedOf = (value: number): number => Math.round(value * 65536)

/** A type's name, four empty bytes, and numbers with sixteen bits after the point. */
function fixed(type: string, values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + 4 * values.length)
  bytes.set(ascii(type))
  const view = new DataView(bytes.buffer)
  values.forEach((value, i) => {
    view.setInt32(8 + 4 * i, fixedOf(value))
  })
  return bytes
}

const xyz = (values: readonly number[]): Uint8Array => fixed('XYZ ', values)

/** Function type 3: a power above a threshold, a line below. */
function parametric(values: readonly number[]): Uint8Array {
  const bytes = fixed('para', [0, ...values])
  new DataView(bytes.buffer).setUint16(8, 3)
  return bytes
}

/** A text in one language (10.13), padded to a whole number of words. */
function text(value: string): Uint8Array {
  const bytes = new Uint8Array(28 + Math.ceil((value.length * 2) / 4) * 4)
  bytes.set(ascii('mluc'))
  bytes.set(ascii('enUS'), 16)
  const view = new DataView(bytes.buffer)
  view.setUint32(8, 1)
  view.setUint32(12, 12)
  view.setUint32(20, value.length * 2)
  view.setUint32(24, 28)
  for (let i = 0; i < value.length; i++) view.setUint16(28 + 2 * i, value.charCodeAt(i))
  return bytes
}
