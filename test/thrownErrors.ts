import { sources } from './sources.ts'

export interface Thrown {
  readonly path: string
  /** `area/what`; more than one where the code depends on what happened. */
  readonly codes: readonly string[]
  /** The names of the values that it carries for certain. */
  readonly details: readonly string[]
}

/** Every `new StudioError(…)` of our own code. One whose code comes from elsewhere has none. */
export const thrownErrors: readonly Thrown[] = sources.flatMap(({ path, text }) =>
  Array.from(text.matchAll(/new StudioError\(/g), ({ index, 0: start }) => {
    const [code = '', , details = ''] = argumentsAt(text, index + start.length)
    return {
      path,
      codes: Array.from(code.matchAll(/['`]([a-z]+\/[^'`]+)['`]/g), ([, found]) => found!),
      details: namesIn(details.trim()),
    }
  }),
)

/** The source of each argument of the call whose parenthesis opened just before `from`. */
function argumentsAt(text: string, from: number): string[] {
  const parts: string[] = []
  let start = from
  let quote = ''
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const letter = text.charAt(at)
    if (quote !== '') {
      if (letter === '\\') at++
      else if (letter === quote) quote = ''
    } else if (`'"\``.includes(letter)) quote = letter
    else if ('([{'.includes(letter)) depth++
    else if (')]}'.includes(letter) && depth-- === 0) return [...parts, text.slice(start, at)]
    else if (letter === ',' && depth === 0) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return parts
}

/** Of an object written out in place: `{ name, other: value }`. */
function namesIn(object: string): string[] {
  if (!object.startsWith('{')) return []
  return argumentsAt(object, 1).flatMap((part) => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1] ?? [])
}
