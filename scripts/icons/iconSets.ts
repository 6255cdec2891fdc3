import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** Where one icon set of the library comes from: a package of Iconify, unchanged from what its authors publish. */
export interface IconSet {
  readonly id: SetId
  readonly name: string
  readonly version: string
  readonly author: string
  /** SPDX. */
  readonly licence: string
  readonly url: string
  /** Of the square that its icons stand in, unless an icon says otherwise. */
  readonly grid: number
  readonly bodies: ReadonlyMap<string, IconBody>
  /** Other names of an icon, by its own. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** What an icon belongs to, such as `Music`, by its name. */
  readonly categories: ReadonlyMap<string, readonly string[]>
}

export interface IconBody {
  readonly svg: string
  readonly width: number
  readonly height: number
}

export const setIds = ['ph', 'mdi', 'healthicons', 'temaki', 'maki', 'tabler'] as const
export type SetId = (typeof setIds)[number]

const icon = z.object({
  body: z.string(),
  width: z.number().optional(),
  height: z.number().optional(),
  hidden: z.boolean().optional(),
})
const iconsFile = z.object({
  icons: z.record(z.string(), icon),
  aliases: z.record(z.string(), z.object({ parent: z.string() })).default({}),
  width: z.number(),
})
const infoFile = z.object({
  name: z.string(),
  version: z.string().optional(),
  author: z.object({ name: z.string() }),
  license: z.object({ spdx: z.string(), url: z.string() }),
})
const metadataFile = z.object({ categories: z.record(z.string(), z.array(z.string())).default({}) })
const packageFile = z.object({ version: z.string() })

export async function readIconSet(id: SetId): Promise<IconSet> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(import.meta.resolve(`@iconify-json/${id}/${file}`)), 'utf8'))
  const { icons, aliases, width } = iconsFile.parse(await read('icons.json'))
  const { name, version, author, license } = infoFile.parse(await read('info.json'))
  const { categories } = metadataFile.parse(await read('metadata.json'))
  const collected = packageFile.parse(await read('package.json'))
  const shown = Object.entries(icons).filter(([, { hidden }]) => !hidden)
  return {
    id,
    name,
    version: version ?? `of Iconify ${collected.version}`,
    author: author.name,
    licence: license.spdx,
    url: license.url,
    grid: width,
    bodies: new Map(
      shown.map(([key, icon]) => [
        key,
        { svg: icon.body, width: icon.width ?? width, height: icon.height ?? width },
      ]),
    ),
    aliases: grouped(Object.entries(aliases).map(([alias, { parent }]) => [parent, alias])),
    categories: grouped(
      Object.entries(categories).flatMap(([category, names]) =>
        names.map((key): [string, string] => [key, category]),
      ),
    ),
  }
}

function grouped(pairs: Iterable<[string, string]>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
