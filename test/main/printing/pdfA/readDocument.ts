/**
 * A PDF as its cross-reference table describes it (ISO 32000-1, 7.5), for a judge: nothing is searched for, guessed or
 * repaired, and none of it is shared with what writes our files.
 */
import { inflateSync } from 'node:zlib'
import {
  type Dict,
  isArray,
  isDict,
  isName,
  isRef,
  isStream,
  type Stream,
  type Value,
  ValueReader,
} from './values.ts'

export interface PdfDocument {
  readonly bytes: Uint8Array
  /** A character for each byte. */
  readonly source: string
  readonly trailer: Dict
  readonly catalog: Value
  /** By number, all that the table names. */
  readonly objects: ReadonlyMap<number, Value>
  /** Of the objects that stand in the file itself. */
  readonly offsets: ReadonlyMap<number, number>
  /** Follows references, and then the keys one after another; null where there is nothing. */
  readonly at: (value: Value | undefined, ...keys: readonly string[]) => Value
  readonly pages: readonly Dict[]
  /** All dictionaries, those of streams too, wherever they stand. */
  readonly dicts: readonly Dict[]
}

export function readDocument(bytes: Uint8Array): PdfDocument {
  const source = Buffer.from(bytes).toString('latin1')
  const start = /^startxref\s+(\d+)\s+%%EOF/.exec(source.slice(source.lastIndexOf('startxref')))?.[1]
  if (start === undefined) throw new Error('The file does not say where its table begins')
  const { trailer, offsets, inside } = readTable(source, bytes, Number(start))
  const objects = new Map<number, Value>()
  for (const [number, offset] of offsets) objects.set(number, readObject(source, bytes, offset, number))
  for (const stream of new Set(inside.values())) {
    const holder = objects.get(stream)
    if (!isStream(holder)) throw new Error(`${stream} is no object stream`)
    for (const [number, value] of readTogether(holder))
      if (inside.get(number) === stream) objects.set(number, value)
  }
  const at = (value: Value | undefined, ...keys: readonly string[]): Value => {
    let found = value ?? null
    for (const key of [undefined, ...keys]) {
      if (key !== undefined) {
        const dict = isStream(found) ? found.dict : found
        found = (isDict(dict) ? dict.get(key) : undefined) ?? null
      }
      if (isRef(found)) found = objects.get(found.ref) ?? null
    }
    return found
  }
  const catalog = at(trailer.get('Root'))
  const dicts = [trailer, ...[...objects.values()].flatMap(dictsIn)]
  return {
    bytes,
    source,
    trailer,
    catalog,
    objects,
    offsets,
    at,
    dicts,
    pages: pagesUnder(at(catalog, 'Pages'), at),
  }
}

interface Table {
  readonly trailer: Dict
  readonly offsets: Map<number, number>
  /** By number, the object stream that has it. */
  readonly inside: Map<number, number>
}

function readTable(source: string, bytes: Uint8Array, start: number): Table {
  const table: Table = { trailer: new Map(), offsets: new Map(), inside: new Map() }
  if (source.startsWith('xref', start)) return readOldTable(source, start, table)
  const stream = readObject(source, bytes, start, null)
  if (!isStream(stream)) throw new Error('There is no table where it should begin')
  const [kind, place, index] = stream.dict.get('W') as [number, number, number]
  const sections = (stream.dict.get('Index') ?? [0, stream.dict.get('Size')]) as number[]
  const numbers = sections.flatMap((first, i) =>
    i % 2 === 0 ? Array.from({ length: sections[i + 1]! }, (_, k) => first + k) : [],
  )
  const rows = decoded(stream)
  for (const [i, number] of numbers.entries()) {
    const at = i * (kind + place + index)
    const value = Number.parseInt(
      Buffer.from(rows.subarray(at + kind, at + kind + place)).toString('hex'),
      16,
    )
    if (rows[at] === 1) table.offsets.set(number, value)
    if (rows[at] === 2) table.inside.set(number, value)
  }
  return { ...table, trailer: stream.dict }
}

function readOldTable(source: string, start: number, table: Table): Table {
  const section = /xref\n0 (\d+)\n((?:\d{10} \d{5} [nf][ \r]\n)*)trailer\s/y
  section.lastIndex = start
  const found = section.exec(source)
  if (!found) throw new Error('The table is not in its form')
  found[2]!.match(/.{18}\s\n/g)!.forEach((row, number) => {
    if (row[17] === 'n') table.offsets.set(number, Number(row.slice(0, 10)))
  })
  const trailer = new ValueReader(source, section.lastIndex).next()
  if (!isDict(trailer)) throw new Error('There is no trailer')
  return { ...table, trailer }
}

/** `number` null takes whichever is there. */
function readObject(source: string, bytes: Uint8Array, offset: number, number: number | null): Value {
  const head = /(\d+)\s+0\s+obj/y
  head.lastIndex = offset
  const found = head.exec(source)
  if (!found || (number !== null && Number(found[1]) !== number))
    throw new Error(`${number} is not at ${offset}`)
  const reader = new ValueReader(source, head.lastIndex)
  const value = reader.next() ?? null
  const body = /\s*stream(?:\r\n|\n|\r)?/y
  body.lastIndex = reader.at
  const length = isDict(value) ? value.get('Length') : undefined
  if (!isDict(value) || !body.test(source)) return value
  if (typeof length !== 'number') throw new Error(`${number} does not say its length itself`)
  const from = body.lastIndex
  return { dict: value, raw: bytes.subarray(from, from + length), from }
}

/** The objects of an object stream (7.5.7). */
function readTogether(stream: Stream): [number, Value][] {
  const source = Buffer.from(decoded(stream)).toString('latin1')
  const [count, first] = [stream.dict.get('N') as number, stream.dict.get('First') as number]
  const head = source.slice(0, first).trim().split(/\s+/).map(Number)
  return Array.from({ length: count }, (_, i) => [
    head[2 * i]!,
    new ValueReader(source, first + head[2 * i + 1]!).next() ?? null,
  ])
}

/** Flate alone; what is packed in another way is no text. */
export function decoded({ dict, raw }: Stream): Uint8Array {
  const filter = dict.get('Filter')
  const isFlate = [filter].flat().some((one) => isName(one) && one.name === 'FlateDecode')
  return isFlate ? inflateSync(raw) : raw
}

export const textOfStream = (stream: Stream): string => Buffer.from(decoded(stream)).toString('latin1')

function dictsIn(value: Value): Dict[] {
  if (isStream(value)) return dictsIn(value.dict)
  if (isArray(value)) return value.flatMap(dictsIn)
  return isDict(value) ? [value, ...[...value.values()].flatMap(dictsIn)] : []
}

function pagesUnder(node: Value, at: PdfDocument['at']): Dict[] {
  if (!isDict(node)) return []
  const kids = at(node, 'Kids')
  return isArray(kids) ? kids.flatMap((kid) => pagesUnder(at(kid), at)) : [node]
}
