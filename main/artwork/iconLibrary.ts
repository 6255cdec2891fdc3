import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { z } from 'zod'
import type { Icon, IconCut } from '#core/family/icon'
import { cutsOf } from '#core/icons/drawings'
import { decodeIcon } from '#core/icons/encodedIcon'

const cut = z.enum(['fill', 'bold', 'duotone', 'line'])
const six = [z.number(), z.number(), z.number(), z.number(), z.number(), z.number()] as const
const encodedIcon = z.tuple([z.number()], z.tuple([cut, z.tuple(six), z.number()], z.string()))

const iconSet = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  author: z.string(),
  /** SPDX. */
  licence: z.string(),
  url: z.string(),
})
export type IconSetFacts = z.infer<typeof iconSet>

export interface ListedIcon {
  /** `ph:acorn`: the id of its set, and the name it has there. */
  readonly id: string
  /** In English. */
  readonly name: string
  readonly set: IconSetFacts
  /** Other English names of it, separated by spaces. */
  readonly aliases: string
  /** What its set files it under. */
  readonly categories: string
  readonly isSolid: boolean
}

export interface IconLibrary {
  readonly sets: readonly IconSetFacts[]
  readonly icons: readonly ListedIcon[]
  /** Undefined for an id that is not in the library. */
  cutsOf(id: string): Readonly<Record<IconCut, Icon>> | undefined
}

const TAB = '\t'

/**
 * Some thousand pictograms in one file, made by scripts/buildIconLibrary.ts. Opening unpacks 3 MB and reads the names;
 * a drawing is read when somebody looks at it. Synchronous, so that a badge can be drawn with any icon at any time;
 * open it when the first icon of it is asked for, and once.
 */
export function openIconLibrary(resourcesFolder: string): IconLibrary {
  const text = brotliDecompressSync(readFileSync(join(resourcesFolder, 'icons', 'library.br'))).toString(
    'utf8',
  )
  const [header = '', ...lines] = text.trimEnd().split('\n')
  const sets = z.array(iconSet).parse(JSON.parse(header))
  const setsById = new Map(sets.map((set) => [set.id, set]))
  const drawingsById = new Map<string, string>()
  const icons = lines.map((line): ListedIcon => {
    const [id = '', aliases = '', categories = '', drawings = ''] = line.split(TAB)
    const [setId = '', name = ''] = id.split(':')
    drawingsById.set(id, drawings)
    return {
      id,
      name: readable(name),
      set: setsById.get(setId)!,
      aliases,
      categories,
      isSolid: drawings.includes('["fill"'),
    }
  })
  return {
    sets,
    icons,
    cutsOf(id) {
      const drawings = drawingsById.get(id)
      if (drawings === undefined) return undefined
      const [grid, ...encoded] = encodedIcon.parse(JSON.parse(drawings))
      return cutsOf(decodeIcon({ grid, drawings: encoded }))
    },
  }
}

/** What programmers call people and faces, in the words of everyone else. */
const PLAIN: Readonly<Record<string, string>> = {
  account: 'person',

  emoticon: 'face',
  mood: 'face',
}

/** `account-music` becomes `Person music`, `bulb2` becomes `Bulb 2`. */
function readable(name: string): string {
  const words = name
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(/[- ]/)
    .map((word) => PLAIN[word] ?? word)
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
