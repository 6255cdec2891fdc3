/**
 * The icon library as text. The first line tells of the sets in JSON; each other line is one icon: its id, other
 * words for it and what it belongs to, separated by tabs, and its drawings in JSON. So a reader can search without
 * looking at the drawings, which are most of it.
 */
import { type ChosenIcon, chooseIcons } from './chooseIcons.ts'
import { encodeIcon } from './encodeIcon.ts'
import type { IconSet } from './iconSets.ts'
import { vocabulary } from './vocabulary.ts'

export interface LibraryLine {
  readonly set: IconSet
  readonly icon: ChosenIcon
}

/** What the library has, in its order. The curated icons are not among it: they have a file of their own. */
export function chooseLibrary(sets: readonly IconSet[]): LibraryLine[] {
  const taken = new Set(
    vocabulary.flatMap(([, phosphor, tabler, name]) => [
      phosphor,
      tabler,
      name.toLowerCase().replaceAll(' ', '-'),
    ]),
  )
  return sets.flatMap((set) => chooseIcons(set, taken).map((icon) => ({ set, icon })))
}

export const headerLine = (sets: readonly IconSet[]): string =>
  JSON.stringify(
    sets.map(({ id, name, version, author, licence, url }) => ({ id, name, version, author, licence, url })),
  )

export function iconLine({ set, icon }: LibraryLine): string {
  const { grid, drawings } = encodeIcon(set, icon)
  const own = new Set(icon.name.split('-'))
  const keys = [icon.name, icon.line, icon.fill].filter((key) => key !== undefined)
  const aliases = wordsOf(keys.flatMap((key) => set.aliases.get(key) ?? []))
  const categories = wordsOf(keys.flatMap((key) => set.categories.get(key) ?? []))
  return [
    `${set.id}:${icon.name}`,
    [...aliases].filter((word) => !own.has(word)).join(' '),
    [...categories].filter((word) => !own.has(word) && !aliases.has(word)).join(' '),
    JSON.stringify([grid, ...drawings]),
  ].join('\t')
}

/** Words of which every set has too many for them to tell icons apart. */
const EMPTY = new Set([
  'outline',
  'variant',
  'filled',
  'fill',
  'other',
  'box',
  'circle',
  '2x',
  'alt',
  'symbols',
  'objects',
])

const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set(
    texts
      .flatMap((text) => text.toLowerCase().split(/[^a-z]+/))
      .filter((word) => word.length > 2 && !EMPTY.has(word)),
  )
