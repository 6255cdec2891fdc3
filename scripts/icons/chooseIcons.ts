import type { IconSet } from './iconSets.ts'
import { suits } from './unsuited.ts'

/** One meaning of one set, with the names of the drawings that its set has of it. */
export interface ChosenIcon {
  readonly name: string
  readonly fill?: string
  readonly bold?: string
  readonly duotone?: string
  readonly line?: string
}

/** Ends of names that only say which of several drawings of one thing it is. */
const VARIANT = /-?(simple|straight|variant|box|circle|broad|square|rounded|alt\d?|fine|\d)$/

/**
 * The icons of a set that suit badges and mean something that none of `taken` means. Their names are added to it, so
 * that the sets before come first.
 */
export function chooseIcons(set: IconSet, taken: Set<string>): ChosenIcon[] {
  const chosen: ChosenIcon[] = []
  const names = [...set.bodies.keys()]
    .map((key) => meaningOf(set, key))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  for (const name of new Set(names)) {
    const meanings = [name, `${name}s`, name.replace(VARIANT, ''), otherwise(name)]
    if (!suits(set.id, name) || meanings.some((meaning) => taken.has(meaning))) continue
    const icon = drawingsOf(set, name)
    if (!icon) continue
    taken.add(name)
    chosen.push(icon)
  }
  return chosen.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** What another set calls it. */
const otherwise = (name: string): string => name.replace(/^mood-/, 'emoticon-').replace(/^account$/, 'person')

const MEANING: Readonly<Record<IconSet['id'], RegExp>> = {
  ph: /-(thin|light|bold|fill|duotone)$/,
  mdi: /-outline$/,
  healthicons: /(-outline)?(-24px)?$/,
  tabler: /-filled$/,
  maki: /$/,
  temaki: /$/,
}

const meaningOf = ({ id }: IconSet, key: string): string => key.replace(MEANING[id], '')

function drawingsOf(set: IconSet, name: string): ChosenIcon | undefined {
  const named = (suffix: string): string | undefined => {
    const body = set.bodies.get(name + suffix)
    // Masks and shared parts are drawings that this program does not read; a badge wants a square one.
    return body && body.width === body.height && !/<(?!\/?(path|g)\b)/.test(body.svg)
      ? name + suffix
      : undefined
  }
  const drawings = {
    ph: () => ({ fill: named('-fill'), bold: named('-bold'), duotone: named('-duotone') }),
    mdi: () => ({ fill: named(''), line: named('-outline') }),
    healthicons: () => ({ fill: named(''), line: named('-outline') }),
    tabler: () => ({ fill: named('-filled'), line: named('') }),
    maki: () => ({ fill: named('') }),
    temaki: () => ({ fill: named('') }),
  }[set.id]()
  const found = Object.entries(drawings).filter(([, key]) => key !== undefined)
  return found.length > 0 ? { name, ...Object.fromEntries(found) } : undefined
}
