/** All icons of the studio as one: the curated ones, and the library behind them once somebody needs it. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Icon, IconCut } from '#core/family/icon'
import { type IconSearch, openIconSearch, type SearchableIcon } from '#core/icons/searchIcons'
import { type Names, openNames, openSynonyms } from '#core/icons/synonyms'
import { type IconLibrary, openIconLibrary } from './iconLibrary.ts'
import type { LibraryIcon } from './icons.ts'

export interface ShelfIcon {
  readonly id: string
  /** In the language asked for if the table of words has it, else in English. */
  readonly name: string
  /** The name of the set it comes from, or of both. */
  readonly set: string
  /** SPDX. */
  readonly licence: string
}

export interface IconLicence {
  readonly set: string
  readonly version: string
  readonly author: string
  /** SPDX. */
  readonly licence: string
  readonly url: string
  /** How many icons come from the set. */
  readonly icons: number
  /** With the notices that the licence wants passed on. */
  readonly text: string
}

export interface IconSearchRequest {
  readonly query: string
  /** Of the query, in BCP 47. */
  readonly language: string
  readonly offset: number
  readonly limit: number
}

export interface IconShelf {
  /** Undefined for an id that no icon has. */
  cutOf(id: string, cut: IconCut): Icon | undefined
  icon(id: string, language: string): ShelfIcon | undefined
  /** The best first; everything for an empty query, the curated before the rest. */
  search(request: IconSearchRequest): { readonly total: number; readonly icons: readonly ShelfIcon[] }
  /** Ids of icons that a title names outright. */
  suggest(title: string, language: string): readonly string[]
  licences(): Promise<readonly IconLicence[]>
}

/** What curated icons are drawn by: all cuts by the first, the line by the second. */
const CURATED_SETS = ['ph', 'tabler']

const concepts = z.array(z.tuple([z.string(), z.string(), z.string()]))

export function openIconShelf(resourcesFolder: string, curated: readonly LibraryIcon[]): IconShelf {
  const curatedById = new Map(curated.map((icon) => [icon.id, icon]))
  const library = once(() => openIconLibrary(resourcesFolder))
  const catalogue = once(() => openCatalogue(resourcesFolder, curated, library()))

  return {
    cutOf(id, cut) {
      const cuts = curatedById.get(id)?.cuts ?? (id.includes(':') ? library().cutsOf(id) : undefined)
      return cuts?.[cut]
    },
    icon: (id, language) => catalogue().shown(id, language),
    search({ query, language, offset, limit }) {
      const { search, shown } = catalogue()
      const found = search.find(query, language)
      return {
        total: found.length,
        icons: found.slice(offset, offset + limit).map((id) => shown(id, language)!),
      }
    },
    suggest: (title, language) => catalogue().search.suggest(title, language),
    licences: () => {
      const { sets, icons } = library()
      return Promise.all(
        sets.map(async ({ id, name: set, ...facts }) => ({
          set,
          ...facts,
          icons:
            icons.filter((icon) => icon.set.id === id).length +
            (CURATED_SETS.includes(id) ? curated.length : 0),
          text: await readFile(join(resourcesFolder, 'icons', 'licences', `${id}.txt`), 'utf8'),
        })),
      )
    },
  }
}

interface Catalogue {
  readonly search: IconSearch
  shown(id: string, language: string): ShelfIcon | undefined
}

function openCatalogue(
  resourcesFolder: string,
  curated: readonly LibraryIcon[],
  library: IconLibrary,
): Catalogue {
  const table = readFileSync(join(resourcesFolder, 'icons', 'synonyms.json'), 'utf8')
  const words = concepts.parse(JSON.parse(table))
  const nameOf = openNames(words)
  const icons = new Map(
    [...curatedIcons(curated, library), ...library.icons].map((icon) => [icon.id, icon] as const),
  )
  return {
    search: openIconSearch([...curated.map(described), ...library.icons.map(listed)], openSynonyms(words)),
    shown(id, language) {
      const icon = icons.get(id)
      if (!icon) return undefined
      const { name, licence } = icon.set
      return { id, name: localName(nameOf, icon, language), set: name, licence }
    },
  }
}

type Named = Pick<IconLibrary['icons'][number], 'id' | 'name'> & {
  readonly set: { readonly name: string; readonly licence: string }
}

function curatedIcons(curated: readonly LibraryIcon[], library: IconLibrary): Named[] {
  const sources = library.sets.filter(({ id }) => CURATED_SETS.includes(id))
  const set = {
    name: sources.map(({ name }) => name).join(', '),
    licence: [...new Set(sources.map(({ licence }) => licence))].join(', '),
  }
  return curated.map(({ id, name }) => ({ id, name, set }))
}

/** The id of a curated icon says what it stands for where its name says what it shows. */
function localName(nameOf: Names, { id, name }: Named, language: string): string {
  const local = nameOf(name, language) ?? (id.includes(':') ? undefined : nameOf(spelledOut(id), language))
  return local === undefined ? name : local.charAt(0).toLocaleUpperCase(language) + local.slice(1)
}

/** `firstAid` becomes `first Aid`. */
const spelledOut = (id: string): string => id.replace(/[A-Z]/g, ' $&')

const described = ({ id, name, words }: LibraryIcon): SearchableIcon => ({
  id,
  name,
  words,
  isCurated: true,
  isSolid: true,
  aliases: spelledOut(id),
  categories: '',
})

const listed = ({
  id,
  name,
  isSolid,
  aliases,
  categories,
}: IconLibrary['icons'][number]): SearchableIcon => ({
  id,
  name,
  words: {},
  isCurated: false,
  isSolid,
  aliases,
  categories,
})

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
