/** PDF's own notation (ISO 32000-1, 7.2 and 7.3), read strictly; a character is a byte. */

export type Value = number | boolean | null | Name | Text | Ref | Word | Dict | Stream | readonly Value[]

export interface Name {
  readonly name: string
}

export interface Text {
  readonly text: string
  /** Of one written in hexadecimal: what stood between the angle brackets. */
  readonly hex: string | null
}

export interface Ref {
  readonly ref: number
}

/** An operator of a content stream, or a keyword. */
export interface Word {
  readonly word: string
}

export type Dict = ReadonlyMap<string, Value>

export interface Stream {
  readonly dict: Dict
  /** As they stand in the file, and where. */
  readonly raw: Uint8Array
  readonly from: number
}

export const isDict = (value: unknown): value is Dict => value instanceof Map
export const isStream = (value: unknown): value is Stream => has(value, 'raw')
export const isName = (value: unknown): value is Name => has(value, 'name')
export const isText = (value: unknown): value is Text => has(value, 'hex')
export const isRef = (value: unknown): value is Ref => has(value, 'ref')
export const isWord = (value: unknown): value is Word => has(value, 'word')
export const isArray = (value: unknown): value is readonly Value[] => Array.isArray(value)

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && key in value

const SPACE = '[\\0\\t\\n\\f\\r ]'
const REGULAR = '[^\\0\\t\\n\\f\\r ()<>[\\]{}/%]'
const GAP = new RegExp(`(?:${SPACE}|%[^\\r\\n]*)*`, 'y')
const LEXEME = new RegExp(`<<|>>|[[\\]{}(]|/${REGULAR}*|<[^>]*>|${REGULAR}+`, 'y')
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
/** Of a reference: the generation, and the word. */
const REFERENCE = /[ \n]0[ \n]R(?![^\0\t\n\f\r ()<>[\]{}/%])/y

/** Reads values one after another. */
export class ValueReader {
  readonly source: string
  at: number

  constructor(source: string, at = 0) {
    this.source = source
    this.at = at
  }

  /** Undefined at the end. Throws at what is no value. */
  next(): Value | undefined {
    GAP.lastIndex = this.at
    GAP.test(this.source)
    LEXEME.lastIndex = Math.max(this.at, GAP.lastIndex)
    const lexeme = LEXEME.exec(this.source)?.[0]
    if (lexeme === undefined) {
      if (this.source.slice(Math.max(this.at, GAP.lastIndex)) !== '')
        throw new Error(`No value at ${this.at}`)
      return undefined
    }
    this.at = LEXEME.lastIndex
    if (lexeme === '<<') return this.#dict()
    if (lexeme === '[') return this.#until(']')
    if (lexeme === '(') return this.#literal()
    if (lexeme.startsWith('/')) return { name: unescaped(lexeme.slice(1)) }
    if (lexeme.startsWith('<')) return { text: fromHex(lexeme.slice(1, -1)), hex: lexeme.slice(1, -1) }
    if (NUMBER.test(lexeme)) return this.#numberOrRef(lexeme)
    return lexeme === 'true' ? true : lexeme === 'false' ? false : lexeme === 'null' ? null : { word: lexeme }
  }

  #until(end: string): Value[] {
    const items: Value[] = []
    for (;;) {
      const item = this.next()
      if (item === undefined) throw new Error(`No ${end}`)
      if (isWord(item) && item.word === end) return items
      items.push(item)
    }
  }

  #dict(): Dict {
    const items = this.#until('>>')
    const dict = new Map<string, Value>()
    for (let i = 0; i < items.length; i += 2) {
      const [key, value] = [items[i], items[i + 1]]
      if (!isName(key) || value === undefined) throw new Error(`A dictionary is broken before ${this.at}`)
      if (dict.has(key.name)) throw new Error(`A dictionary has ${key.name} twice before ${this.at}`)
      dict.set(key.name, value)
    }
    return dict
  }

  #numberOrRef(lexeme: string): Value {
    REFERENCE.lastIndex = this.at
    if (!/^\d+$/.test(lexeme) || !REFERENCE.test(this.source)) return Number(lexeme)
    this.at = REFERENCE.lastIndex
    return { ref: Number(lexeme) }
  }

  #literal(): Text {
    const from = this.at
    for (let depth = 1; depth > 0; this.at++) {
      const char = this.source[this.at]
      if (char === undefined) throw new Error(`A string never ends after ${from}`)
      if (char === '\\') this.at++
      else if (char === '(') depth++
      else if (char === ')') depth--
    }
    const text = this.source
      .slice(from, this.at - 1)
      .replace(/\\(\r\n|[0-7]{1,3}|.)/gs, (_, escaped: string) =>
        /^[0-7]/.test(escaped)
          ? String.fromCharCode(Number.parseInt(escaped, 8) & 255)
          : (ESCAPES[escaped] ?? escaped),
      )
    return { text, hex: null }
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
  '\r\n': '',
}

const unescaped = (name: string): string =>
  name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function fromHex(hex: string): string {
  const digits = hex.replace(/\s/g, '')
  return (digits.length % 2 ? `${digits}0` : digits).replace(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  )
}

/** What a text string says to a person (7.9.2.2). */
export const wordsOf = ({ text }: Text): string =>
  text.startsWith('\xfe\xff') ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text
