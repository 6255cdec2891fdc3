/**
 * The ways to break a title into a number of lines between words, the most even first, at most six. Thai and its
 * neighbours write no spaces: there the words come from the dictionary of `Intl.Segmenter`. A title of fewer words
 * has no way.
 */
export function breakTitle(title: string, lines: number, language: string): string[][] {
  if (lines === 1) return [[title]]
  const spaced = /\s/.test(title)
  const words = spaced ? title.split(/\s+/) : wordsOf(title, language)
  const joint = spaced ? ' ' : ''
  const ways: string[][] = []
  const breakRest = (from: number, left: number, before: readonly string[]): void => {
    if (left === 1) {
      ways.push([...before, words.slice(from).join(joint)])
      return
    }
    for (let to = from + 1; to <= words.length - left + 1; to++) {
      breakRest(to, left - 1, [...before, words.slice(from, to).join(joint)])
    }
  }
  if (words.length >= lines) breakRest(0, lines, [])
  return ways.toSorted((a, b) => longest(a) - longest(b)).slice(0, 6)
}

const wordsOf = (text: string, language: string): string[] => {
  const words: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike || words.length === 0) words.push(segment)
    else words[words.length - 1] += segment
  }
  return words
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length))
