/**
 * How one plain value differs from another: enough to go from the one to the other and back. Steps of the history are
 * kept as these, so that undoing needs no copy of the whole.
 *
 * [Lists of things with ids] An array whose elements all have an `id` of their own is compared by it: the path names
 * the element by its id, not by where it stands, so that a change to one badge reads the same wherever the badge has
 * moved. Any other array is one value.
 */
import { z } from 'zod'

/** `before` absent: it was not there; `after` absent: it is not there any more. Values are JSON. */
export const difference = z.object({
  /** Keys from the outside in; ids for elements of lists of things with ids; last `*` for the order of such a list. */
  path: z.array(z.string()).max(40),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  /** Where in its list an element comes or goes. */
  at: z.int().min(0).optional(),
})
export type Difference = z.infer<typeof difference>

export const diff = z.array(difference).max(20_000)
export type Diff = z.infer<typeof diff>

/** The smallest diff that leads from one JSON value to another; empty when they are alike. */
export function diffOf(before: unknown, after: unknown): Diff {
  const found: Difference[] = []
  compare([], before, after, found)
  return found
}

/** Throws a `TypeError` for a path that leads nowhere in the value. The value itself stays as it is. */
export const applyDiff = (value: unknown, steps: Diff): unknown =>
  steps.reduce((result, step) => applied(result, step, 0), value)

export const invertDiff = (steps: Diff): Diff =>
  steps.toReversed().map(({ path, at, ...sides }) => ({
    path,
    ...('after' in sides && { before: sides.after }),
    ...('before' in sides && { after: sides.before }),
    ...(at !== undefined && { at }),
  }))

const ORDER = '*'

function compare(path: string[], before: unknown, after: unknown, found: Difference[]): void {
  if (before === after) return
  if (isListed(before) && isListed(after)) compareLists(path, before, after, found)
  else if (isRecord(before) && isRecord(after)) compareRecords(path, before, after, found)
  else if (!isSame(before, after)) found.push({ path, before, after })
}

function compareRecords(path: string[], before: Plain, after: Plain, found: Difference[]): void {
  for (const [key, value] of present(before)) {
    if (has(after, key)) compare([...path, key], value, after[key], found)
    else found.push({ path: [...path, key], before: value })
  }
  for (const [key, value] of present(after)) {
    if (!has(before, key)) found.push({ path: [...path, key], after: value })
  }
}

/** Those that go, last first; those that come, first first; and what is left stands in another order, perhaps. */
function compareLists(path: string[], before: Listed, after: Listed, found: Difference[]): void {
  const [old, now] = [byId(before), byId(after)]
  for (const [at, element] of [...before.entries()].reverse()) {
    if (!now.has(element.id)) found.push({ path: [...path, element.id], before: element, at })
  }
  const stayed = before.filter(({ id }) => now.has(id)).map(({ id }) => id)
  const wanted = after.filter(({ id }) => old.has(id)).map(({ id }) => id)
  if (!isSame(stayed, wanted)) found.push({ path: [...path, ORDER], before: stayed, after: wanted })
  for (const [at, element] of after.entries()) {
    if (!old.has(element.id)) found.push({ path: [...path, element.id], after: element, at })
  }
  for (const element of before) {
    const other = now.get(element.id)
    if (other) compare([...path, element.id], element, other, found)
  }
}

function applied(value: unknown, step: Difference, depth: number): unknown {
  const { path } = step
  if (depth === path.length) return step.after
  const key = path[depth]!
  const isLast = depth === path.length - 1
  if (Array.isArray(value)) {
    const list = value as Listed
    if (isLast && key === ORDER) return reordered(list, step)
    const index = list.findIndex(({ id }) => id === key)
    if (isLast && !('after' in step)) return list.toSpliced(found(index, path), 1)
    if (isLast && index === -1) return list.toSpliced(step.at ?? list.length, 0, step.after as Identified)
    return list.with(found(index, path), applied(list[index], step, depth + 1) as Identified)
  }
  if (!isRecord(value)) throw lost(path)
  if (isLast && !('after' in step)) {
    const { [key]: _, ...rest } = value
    return rest
  }
  if (!isLast && !has(value, key)) throw lost(path)
  return { ...value, [key]: isLast ? step.after : applied(value[key], step, depth + 1) }
}

/** Elements that the order does not name stay in their places: they may have come by another way than steps. */
function reordered(list: Listed, { path, after }: Difference): Listed {
  if (!Array.isArray(after)) throw lost(path)
  const elements = byId(list)
  const wanted = after.map(String).filter((id) => elements.has(id))
  const named = new Set(wanted)
  let next = 0
  return list.map((element) => (named.has(element.id) ? elements.get(wanted[next++]!)! : element))
}

function found(index: number, path: readonly string[]): number {
  if (index === -1) throw lost(path)
  return index
}

const lost = (path: readonly string[]): TypeError => new TypeError(`There is nothing at ${path.join('/')}`)

type Plain = Readonly<Record<string, unknown>>
interface Identified {
  readonly id: string
}
type Listed = readonly Identified[]

/** JSON knows no `undefined`: a key that holds it is not there. */
const has = (record: Plain, key: string): boolean => Object.hasOwn(record, key) && record[key] !== undefined
const present = (record: Plain): [string, unknown][] =>
  Object.entries(record).filter(([, value]) => value !== undefined)

const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An empty list is taken for one, so that its first element comes as every other does. */
function isListed(value: unknown): value is Listed {
  if (!Array.isArray(value)) return false
  const ids = value.map((element: unknown) => (isRecord(element) ? element.id : undefined))
  return ids.every((id) => typeof id === 'string' && id !== ORDER) && new Set(ids).size === ids.length
}

const byId = (list: Listed): Map<string, Identified> => new Map(list.map((element) => [element.id, element]))

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, i) => isSame(value, other[i]))
  }
  if (isRecord(one) && isRecord(other)) {
    const keys = present(one)
    return (
      keys.length === present(other).length &&
      keys.every(([key, value]) => has(other, key) && isSame(value, other[key]))
    )
  }
  return one === other
}
