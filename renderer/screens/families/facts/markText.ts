export type Mark = 'bold' | 'italic' | 'list' | 'numbers'

interface Marked {
  readonly text: string
  /** What is to be selected then. */
  readonly start: number
  readonly end: number
}

const around: Partial<Record<Mark, string>> = { bold: '**', italic: '*' }

/** Puts Markdown around a selection, or at the start of each of its lines; takes it away where it is already there. */
export function markText(text: string, start: number, end: number, mark: Mark): Marked {
  const sign = around[mark]
  return sign === undefined ? markLines(text, start, end, mark) : markWords(text, start, end, sign)
}

function markWords(text: string, start: number, end: number, sign: string): Marked {
  const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const isMarked = before.endsWith(sign) && after.startsWith(sign)
  return isMarked
    ? {
        text: before.slice(0, -sign.length) + words + after.slice(sign.length),
        start: start - sign.length,
        end: end - sign.length,
      }
    : {
        text: before + sign + words + sign + after,
        start: start + sign.length,
        end: end + sign.length,
      }
}

function markLines(text: string, start: number, end: number, mark: Mark): Marked {
  const first = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const last = next === -1 ? text.length : next
  const lines = text.slice(first, last).split('\n')
  const isMarked = lines.every((line) => LIST.test(line))
  const marked = lines
    .map((line, index) => {
      const bare = line.replace(LIST, '')
      if (isMarked) return bare
      return mark === 'list' ? `- ${bare}` : `${index + 1}. ${bare}`
    })
    .join('\n')
  return { text: text.slice(0, first) + marked + text.slice(last), start: first, end: first + marked.length }
}

const LIST = /^(?:[-*] |\d+\. )/
