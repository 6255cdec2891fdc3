/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const MAX_BYTES = 120

/**
 * A file name from any text, in its own script: without what Windows, macOS or a shell would trip over, and short
 * enough for every file system. Falls back to `empty` where nothing is left.
 */
export function fileName(text: string, empty: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.\s-]+|[.\s]+$/g, '')
  const short = shorten(clean).trim()
  return short === '' || RESERVED.test(short) ? empty : short
}

/** Cuts at whole characters, as UTF-8 is counted by most file systems (255 bytes with ending and number). */
function shorten(text: string): string {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
  let result = ''
  for (const { segment } of graphemes.segment(text)) {
    if (Buffer.byteLength(result + segment) > MAX_BYTES) break
    result += segment
  }
  return result
}
