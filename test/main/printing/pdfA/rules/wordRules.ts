/** What is read of the text: ISO 32000-1, 14.8.2.5, by way of ISO 19005-3, 6.7.1, and ISO 14289-1, 7.2. */
import { readToUnicode } from '../fontProgram.ts'
import type { PageContent, ShownText } from '../printedContent.ts'
import { textOfStream } from '../readDocument.ts'
import type { Judged, Rule } from '../rule.ts'
import { saidOf } from '../structure.ts'
import { type Dict, isStream } from '../values.ts'

export const wordRules: readonly Rule[] = [
  {
    clause: 'UA 7.2',
    says: 'has a space between words at the end of a line too',
    *broken(file) {
      for (const page of file.content.pages)
        for (const lines of linesByPart(file, page).values())
          for (const [i, line] of lines.entries()) {
            const next = lines[i + 1]
            if (next !== undefined && !WITHOUT_SPACES.test(line) && !isSpaced(line)) yield `${line} | ${next}`
          }
    },
  },
]

/** The first glyph of a line is its last if it reads from the right. */
const isSpaced = (line: string): boolean => line.startsWith(' ') || line.endsWith(' ')

const WITHOUT_SPACES = /[-\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}]$/u

/** The lines of each stretch of content that the tree knows. */
function linesByPart(file: Judged, { shown }: PageContent): Map<number, string[]> {
  const parts = new Map<number, { line: number; text: string }[]>()
  let before: ShownText | undefined
  for (const one of shown) {
    const id = one.marks[0]?.id
    if (typeof id !== 'number') continue
    const lines = parts.get(id) ?? []
    parts.set(id, lines)
    const inner = one.marks.at(-1)!
    const actual = inner.properties.get('ActualText')
    // What stands instead of several operators counts once.
    const text =
      actual === undefined ? textOf(file, one) : inner === before?.marks.at(-1) ? '' : saidOf(actual)
    const last = lines.at(-1)
    if (last?.line === one.line) last.text += text
    else lines.push({ line: one.line, text })
    before = one
  }
  return new Map(Array.from(parts, ([id, lines]) => [id, lines.map(({ text }) => text)]))
}

const known = new WeakMap<Dict, Map<number, string>>()

function textOf({ doc: { at } }: Judged, { font, codes }: ShownText): string {
  const unicode = at(font, 'ToUnicode')
  const texts = known.get(font) ?? (isStream(unicode) ? readToUnicode(textOfStream(unicode)) : new Map())
  known.set(font, texts)
  return codes.map((code) => texts.get(code) ?? '').join('')
}
