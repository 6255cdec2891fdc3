/** A font's `name` table (ISO/IEC 14496-22, 5.2.7). */
export interface FontNames {
  /** As programs list it: `Noto Sans CJK SC Bold`. */
  readonly full: string
  /** What its weights have in common: `Noto Sans CJK SC`. */
  readonly family: string
}

const [FAMILY, FULL, TYPOGRAPHIC_FAMILY] = [1, 4, 16]
const [MACINTOSH, WINDOWS, WINDOWS_ENGLISH] = [1, 3, 0x0409]

/** In English where the font has it, else in the first language it is named in; null for a font without a name. */
export function fontNames(table: DataView): FontNames | null {
  const best = new Map<number, { rank: number; text: string }>()
  const strings = table.getUint16(4)
  for (let i = 0; i < table.getUint16(2); i++) {
    const at = 6 + 12 * i
    const [platform, language, id] = [0, 4, 6].map((field) => table.getUint16(at + field))
    const rank = rankOf(platform!, language!)
    if (rank >= (best.get(id!)?.rank ?? Number.POSITIVE_INFINITY)) continue
    const [length, offset] = [table.getUint16(at + 8), table.getUint16(at + 10)]
    const bytes = new Uint8Array(table.buffer, table.byteOffset + strings + offset, length)
    const text = decode(bytes, platform!)
    if (text) best.set(id!, { rank, text })
  }
  const family = best.get(TYPOGRAPHIC_FAMILY)?.text ?? best.get(FAMILY)?.text
  const full = best.get(FULL)?.text ?? family
  return full ? { full, family: family ?? full } : null
}

/** Macintosh names are in an encoding of their own, of which only ASCII is sure. */
const rankOf = (platform: number, language: number): number =>
  platform === WINDOWS ? (language === WINDOWS_ENGLISH ? 0 : 2) : platform === MACINTOSH ? 3 : 1

const LONGEST = 100

function decode(bytes: Uint8Array, platform: number): string {
  const text = new TextDecoder(platform === MACINTOSH ? 'windows-1252' : 'utf-16be').decode(bytes)
  return text.replace(/\p{C}/gu, '').trim().slice(0, LONGEST)
}
