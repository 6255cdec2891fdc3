/** What the pages paint, form by form, and under which marks and with which fonts and colours (ISO 32000-1, 7.8). */

import { type PdfDocument, textOfStream } from './readDocument.ts'
import {
  type Dict,
  isArray,
  isDict,
  isName,
  isStream,
  isText,
  isWord,
  type Stream,
  type Value,
  ValueReader,
} from './values.ts'

export interface PrintedContent {
  readonly pages: readonly PageContent[]
  /** By their dictionaries, the codes shown in them. */
  readonly fonts: ReadonlyMap<Dict, ReadonlySet<number>>
  readonly colourSpaces: ReadonlySet<string>
  readonly deepestNesting: number
  readonly intents: ReadonlySet<string>
  readonly inlineImages: readonly Dict[]
  /** Forms that have marked content of their own, by how often they are drawn. */
  readonly markedForms: ReadonlyMap<Stream, number>
  /** What could not be made sense of: operators, and names that no resources explain. */
  readonly unknown: ReadonlySet<string>
}

export interface PageContent {
  readonly marks: readonly Mark[]
  /** Operators that paint outside of all marks. */
  readonly unmarked: readonly string[]
  readonly shown: readonly ShownText[]
}

/** What one operator shows. */
export interface ShownText {
  /** Outermost first. */
  readonly marks: readonly Mark[]
  readonly font: Dict
  readonly codes: readonly number[]
  /** Which text object of the page it stands in (9.4): a line is one. */
  readonly line: number
}

/** A stretch of marked content. */
export interface Mark {
  readonly tag: string
  readonly id: number | null
  readonly properties: Dict
  readonly within: readonly Mark[]
}

const PATH = 'm l c v y h re n W W*'.split(' ')
const PAINTING = 'S s f F f* B B* b b* sh Do EI Tj TJ \' "'.split(' ')
const STATE = 'q Q cm w J j M d i gs ri BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* MP DP'.split(' ')
const COLOUR = 'CS cs SC SCN sc scn G g RG rg K k'.split(' ')
const MARKS = 'BMC BDC EMC BX EX BI ID'.split(' ')
const DEVICE: Readonly<Record<string, string>> = { g: 'DeviceGray', rg: 'DeviceRGB', k: 'DeviceCMYK' }
const OPERATORS = new Set([...PATH, ...PAINTING, ...STATE, ...COLOUR, ...MARKS])

export function printedContent(doc: PdfDocument): PrintedContent {
  const { at } = doc
  const fonts = new Map<Dict, Set<number>>()
  const colourSpaces = new Set<string>()
  const intents = new Set<string>()
  const unknown = new Set<string>()
  const inlineImages: Dict[] = []
  const markedForms = new Map<Stream, number>()
  const walked = new Map<Stream, Set<string>>()
  let deepestNesting = 0
  const pages = doc.pages.map(pageContent)
  return { pages, fonts, colourSpaces, intents, unknown, inlineImages, markedForms, deepestNesting }

  function pageContent(page: Dict): PageContent {
    const marks: Mark[] = []
    const unmarked: string[] = []
    const shown: ShownText[] = []
    let line = 0
    const parts = [at(page, 'Contents')].flat().map((part) => at(part))
    const source = parts.flatMap((part) => (isStream(part) ? [textOfStream(part)] : [])).join('\n')
    walk(source, page, [])
    return { marks, unmarked, shown }

    function walk(source: string, owner: Dict, outside: readonly Mark[]): void {
      const open = [...outside]
      let font: Dict | null = null
      let depth = 0
      for (const { operator, operands, image } of operations(source)) {
        const [first, second] = operands
        if (!OPERATORS.has(operator)) unknown.add(operator)
        if (PAINTING.includes(operator) && open.length === 0) unmarked.push(operator)
        const device = DEVICE[operator.toLowerCase()]
        if (device !== undefined) colourSpaces.add(device)
        if (operator === 'cs' || operator === 'CS') colourSpaces.add(nameOf(first))
        if (operator === 'ri') intents.add(nameOf(first))
        if (operator === 'q') deepestNesting = Math.max(deepestNesting, ++depth)
        if (operator === 'Q' && --depth < 0) unknown.add('Q without q')
        if (operator === 'BMC' || operator === 'BDC') mark(nameOf(first), at(second), open)
        if (operator === 'EMC' && open.pop() === outside.at(-1)) unknown.add('EMC without BMC')
        if (operator === 'gs') found('ExtGState', first)
        if (operator === 'scn' && isName(operands.at(-1))) found('Pattern', operands.at(-1))
        if (operator === 'Tf') font = dictOf(found('Font', first))
        if (image) inlineImages.push(image)
        if (operator === 'Do') draw(found('XObject', first), open)
        if (operator === 'BT') line++
        if (operator === 'TJ' || operator === 'Tj') show([first ?? null].flat())
      }
      if (depth !== 0) unknown.add('q without Q')
      if (open.length !== outside.length) unknown.add('BMC without EMC')

      function show(values: readonly Value[]): void {
        if (!font) return void unknown.add('text without a font')
        const codes = values.filter(isText).flatMap(({ text }) => codesIn(text))
        shown.push({ marks: [...open], font, codes, line })
        fonts.set(font, new Set([...(fonts.get(font) ?? []), ...codes]))
      }

      function found(kind: string, name: Value | undefined): Value {
        const value = at(owner, 'Resources', kind, nameOf(name))
        if (value === null) unknown.add(`${kind} ${nameOf(name)}`)
        return value
      }
    }

    function mark(tag: string, properties: Value, open: Mark[]): void {
      const said = isDict(properties) ? properties : new Map<string, Value>()
      const id = said.get('MCID')
      const one = { tag, id: typeof id === 'number' ? id : null, properties: said, within: [...open] }
      open.push(one)
      marks.push(one)
    }

    function draw(object: Value, open: readonly Mark[]): void {
      if (!isStream(object) || nameOf(object.dict.get('Subtype')) !== 'Form') return
      // Under the same mark a form says the same again.
      const under = walked.get(object) ?? new Set<string>()
      walked.set(object, under)
      const outermost = open[0]?.tag ?? ''
      if (under.has(outermost) && !markedForms.has(object)) return
      under.add(outermost)
      const before = marks.length
      walk(textOfStream(object), object.dict, open)
      if (marks.slice(before).some(({ id }) => id !== null))
        markedForms.set(object, (markedForms.get(object) ?? 0) + 1)
    }
  }
}

/** Of two bytes each. */
const codesIn = (text: string): number[] =>
  Array.from({ length: text.length / 2 }, (_, i) => text.charCodeAt(2 * i) * 256 + text.charCodeAt(2 * i + 1))

interface Operation {
  readonly operator: string
  readonly operands: readonly Value[]
  /** What an inline image says of itself. */
  readonly image?: Dict
}

/** White space, `EI` and the end of a word: 8.9.7. */
const END_OF_IMAGE = /[\s>]EI(?=\s)/g

export function* operations(source: string): Generator<Operation> {
  const reader = new ValueReader(source)
  let operands: Value[] = []
  for (;;) {
    const value = reader.next()
    if (value === undefined) break
    if (!isWord(value)) {
      operands.push(value)
      continue
    }
    if (value.word === 'ID') {
      const image = new Map<string, Value>()
      for (let i = 0; i < operands.length; i += 2) image.set(nameOf(operands[i]), operands[i + 1] ?? null)
      END_OF_IMAGE.lastIndex = reader.at
      END_OF_IMAGE.test(source)
      reader.at = END_OF_IMAGE.lastIndex
      yield { operator: 'EI', operands: [], image }
    } else yield { operator: value.word, operands }
    operands = []
  }
}

export const nameOf = (value: Value | undefined): string => (isName(value) ? value.name : '')

const dictOf = (value: Value): Dict | null => (isDict(value) ? value : null)

export const namesOf = (value: Value): string[] => (isArray(value) ? value : [value]).map(nameOf)
