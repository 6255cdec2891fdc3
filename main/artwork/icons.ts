import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Icon, IconCut } from '#core/family/icon'

const drawing = z.object({
  paths: z.array(
    z.object({
      path: z.string(),
      tint: z.literal(true).exactOptional(),
      stroke: z.literal(true).exactOptional(),
      evenOdd: z.literal(true).exactOptional(),
    }),
  ),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  mass: z.object({ x: z.number(), y: z.number() }),
})

const words = z.object({
  en: z.string(),
  fi: z.string(),
  sv: z.string(),
  de: z.string(),
  ar: z.string(),
})

const iconLibrary = z.object({
  licences: z.array(
    z.object({
      set: z.string(),
      version: z.string(),
      author: z.string(),
      licence: z.string(),
      url: z.string(),
    }),
  ),
  icons: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      words,
      cuts: z.object({ fill: drawing, bold: drawing, duotone: drawing, line: drawing }),
    }),
  ),
})

export interface LibraryIcon {
  readonly id: string
  /** In English. */
  readonly name: string
  /** Words to find it by, separated by spaces, for each language that has them. */
  readonly words: z.infer<typeof words>
  readonly cuts: Readonly<Record<IconCut, Icon>>
}

/** The pictograms that ship with the application, made by scripts/buildIcons.ts. */
export async function readIcons(resourcesFolder: string): Promise<LibraryIcon[]> {
  const file = await readFile(join(resourcesFolder, 'icons', 'icons.json'), 'utf8')
  return iconLibrary.parse(JSON.parse(file)).icons
}
