/**
 * Makes resources/icons/icons.json: the vocabulary's pictograms in the cuts that styles use, with measured optics,
 * search words and licences. Run it after changing scripts/icons/vocabulary.ts: `node scripts/buildIcons.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { IconCut } from '#core/family/icon'
import { absolutePath } from '#core/icons/absolutePath'
import { measureIcon } from './icons/measureIcon.ts'
import { readPaths } from './icons/readPaths.ts'
import { vocabulary } from './icons/vocabulary.ts'

const iconifySet = z.object({
  icons: z.record(z.string(), z.object({ body: z.string() })),
  width: z.number(),
})
const iconifyInfo = z.object({
  name: z.string(),
  version: z.string(),
  author: z.object({ name: z.string() }),
  license: z.object({ spdx: z.string(), url: z.string() }),
})

const sets = { phosphor: await readSet('ph'), tabler: await readSet('tabler') }

const icons = vocabulary.map(([id, phosphor, tabler, name, en, fi, sv, de, ar]) => ({
  id,
  name,
  words: { en, fi, sv, de, ar },
  cuts: {
    fill: draw('phosphor', `${phosphor}-fill`, 1),
    bold: draw('phosphor', `${phosphor}-bold`, 1),
    duotone: draw('phosphor', `${phosphor}-duotone`, 1),
    line: draw('tabler', tabler, 2),
  } satisfies Record<IconCut, unknown>,
}))

const licences = Object.values(sets).map(({ info }) => ({
  set: info.name,
  version: info.version,
  author: info.author.name,
  licence: info.license.spdx,
  url: info.license.url,
}))
const out = new URL('../resources/icons/icons.json', import.meta.url)
const text = `{"licences":${JSON.stringify(licences)},\n"icons":[\n${icons.map((icon) => JSON.stringify(icon)).join(',\n')}\n]}\n`
await writeFile(out, text)
console.log(`${icons.length} icons, ${Math.round(text.length / 1024)} kB`)

async function readSet(name: string) {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(import.meta.resolve(`@iconify-json/${name}/${file}`)), 'utf8'))
  return { ...iconifySet.parse(await read('icons.json')), info: iconifyInfo.parse(await read('info.json')) }
}

function draw(from: keyof typeof sets, name: string, decimals: number) {
  const { icons, width } = sets[from]
  const body = icons[name]?.body
  if (body === undefined) throw new Error(`${from} has no icon called ${name}`)
  const paths = readPaths(name, body).map((path) => ({ ...path, path: absolutePath(path.path, decimals) }))
  return { paths, ...measureIcon(paths, width) }
}
