import { detectAll } from 'jschardet'
import { StudioError } from '../errors.ts'
import { encodingLabel, encodingLabels } from './encodings.ts'
import { plausibility } from './plausibility.ts'

export interface EncodingCandidate {
  readonly encoding: string
  /** The encoding's name for a person. */
  readonly label: string
  /** Cells of the list that read differently from one encoding to another. */
  readonly sample: string
}

export interface DecodedText {
  readonly text: string
  /** A TextDecoder label. */
  readonly encoding: string
  /** True for a mark in the file, valid UTF-8 or the zeros of UTF-16; false for the likeliest of several. */
  readonly certain: boolean
  /** Worth offering, the one that was used first; no two read the same. None for UTF-16, which is unmistakable. */
  readonly candidates: readonly EncodingCandidate[]
}

/** Tried where nothing in the file says more, most common in lists first. */
const USUAL = ['windows-1252', 'windows-1250', 'windows-1251', 'windows-1256', 'windows-1257', 'windows-874']
const OFFERED = 6

/**
 * Bytes of a text file to text: by its mark (BOM), else as strict UTF-8, else by the zeros of UTF-16, else by the
 * likeliest code page. A given `encoding` is obeyed. Throws `people/encoding-unknown` for a label no decoder has.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const found = settledEncoding(bytes) ?? { likely: likelyCodePages(bytes), certain: false }
  const likely = encoding === undefined ? found.likely : [requireLabel(encoding), ...found.likely]
  const used = likely[0]!
  return {
    text: new TextDecoder(used).decode(bytes),
    encoding: used,
    certain: found.certain && used === found.likely[0],
    candidates: found.likely[0]!.startsWith('utf-16') ? [] : toldApart(bytes, likely),
  }
}

function requireLabel(encoding: string): string {
  const label = encodingLabel(encoding)
  if (label !== null) return label
  throw new StudioError(
    'people/encoding-unknown',
    `There is no encoding called ${encoding}. Choose one of those offered.`,
    { encoding },
  )
}

interface Found {
  readonly likely: readonly string[]
  readonly certain: boolean
}

function settledEncoding(bytes: Uint8Array): Found | null {
  const [first, second] = bytes
  if (hasUtf8Mark(bytes)) return { likely: ['utf-8'], certain: true }
  if (first === 0xff && second === 0xfe) return { likely: ['utf-16le'], certain: true }
  if (first === 0xfe && second === 0xff) return { likely: ['utf-16be'], certain: true }
  const wide = utf16ByZeros(bytes)
  if (wide !== null) return { likely: [wide], certain: true }
  if (!isUtf8(bytes)) return null
  return { likely: isAscii(bytes) ? ['utf-8'] : ['utf-8', 'windows-1252', 'windows-1251'], certain: true }
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return false
  return true
}

const hasUtf8Mark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Spaces, digits and line ends of UTF-16 have a zero on one side only, whatever the script. */
export function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros: [number, number] = [0, 0]
  const end = Math.min(bytes.length, 65_536)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++
  if (zeros[1] > 1 && zeros[1] > 10 * zeros[0]) return 'utf-16le'
  if (zeros[0] > 1 && zeros[0] > 10 * zeros[1]) return 'utf-16be'
  return null
}

/** The detector knows languages, the plausibility knows names: a page must please both. */
function likelyCodePages(bytes: Uint8Array): string[] {
  const telling = tellingCells(bytes, 3000)
  const heard = detectedStrengths(telling)
  const labels = [...new Set([...heard.keys(), ...USUAL])]
  return labels
    .map((label) => {
      const prior = label === USUAL[0] ? 0.35 : USUAL.includes(label) ? 0.2 : 0
      const weight = plausibility(decodeCells(telling, label)) ** 2 * ((heard.get(label) ?? 0.1) + prior)
      return { label, weight }
    })
    .filter(({ label, weight }) => weight > 0 || label === USUAL[0])
    .sort((a, b) => b.weight - a.weight)
    .map(({ label }) => label)
}

/** What the detector hears in the cells, the strongest as 1. */
function detectedStrengths(cells: readonly Uint8Array[]): Map<string, number> {
  const heard = detectAll(Uint8Array.from(cells.flatMap((cell) => [...cell, 10]))).slice(0, 12)
  const strongest = heard[0]?.confidence ?? 1
  const strengths = new Map<string, number>()
  for (const { encoding, confidence } of heard) {
    const label = encoding === null ? null : encodingLabel(encoding)
    if (label !== null && label in encodingLabels && !strengths.has(label))
      strengths.set(label, confidence / strongest)
  }
  return strengths
}

/** Keeps of the encodings that read alike only the likeliest, so that a person is asked only what the eye can tell. */
function toldApart(bytes: Uint8Array, likely: readonly string[]): EncodingCandidate[] {
  const shown = tellingCells(bytes, 3)
  const compared = tellingCells(bytes, 300)
  const seen = new Set<string>()
  return [...new Set(likely)].flatMap((encoding) => {
    const reading = decodeCells(compared, encoding)
    if (seen.has(reading) || seen.size === OFFERED || (seen.size > 0 && isBroken(reading))) return []
    seen.add(reading)
    return [{ encoding, label: encodingLabels[encoding] ?? encoding, sample: decodeCells(shown, encoding) }]
  })
}

/** Holds bytes that the encoding has no letter for. */
const isBroken = (text: string) => /[\uFFFD\x80-\x9f]/.test(text)

const decodeCells = (cells: readonly Uint8Array[], encoding: string): string => {
  const decoder = new TextDecoder(encoding)
  return cells.map((cell) => decoder.decode(cell).trim()).join(' · ')
}

/** Byte strings between separators that hold a byte beyond ASCII, the same ones in whatever encoding. */
function tellingCells(bytes: Uint8Array, count: number): Uint8Array[] {
  const cells = new Map<string, Uint8Array>()
  let start = hasUtf8Mark(bytes) ? 3 : 0
  let telling = false
  for (let i = start; i <= bytes.length && cells.size < count; i++) {
    const byte = bytes[i] ?? NEWLINE
    if (byte >= 0x80) telling = true
    if (byte >= 0x80 || IS_SEPARATOR[byte] === 0) continue
    const cell = bytes.subarray(start, Math.min(i, start + 60))
    if (telling) cells.set(cell.join(), cell)
    start = i + 1
    telling = false
  }
  return [...cells.values()]
}

const NEWLINE = 10
const IS_SEPARATOR = new Uint8Array(128)
for (const separator of '\n\r\t;,|"') IS_SEPARATOR[separator.charCodeAt(0)] = 1
