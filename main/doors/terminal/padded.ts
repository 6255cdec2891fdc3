const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Pads by what a reader sees as letters. Names stay unpadded and last in a line, where no width can be wrong. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - letterCount(text)))

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(letterCount))

const letterCount = (text: string): number => [...graphemes.segment(text)].length
