/**
 * Makes resources/icons/library.br: some thousand pictograms of well-licensed sets for every badge that the curated
 * ones do not suit, and the licences of all. Run it after changing what is chosen in scripts/icons or a set:
 * `node scripts/buildIconLibrary.ts`.
 */
import { writeFile } from 'node:fs/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { readIconSet, setIds } from './icons/iconSets.ts'
import { chooseLibrary, headerLine, iconLine } from './icons/libraryText.ts'

const sets = await Promise.all(setIds.map(readIconSet))
const chosen = chooseLibrary(sets)
const text = `${[headerLine(sets), ...chosen.map(iconLine)].join('\n')}\n`
const compressed = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
})
await writeFile(new URL('../resources/icons/library.br', import.meta.url), compressed)
console.log(
  `${chosen.length} icons, ${Math.round(text.length / 1024)} kB, packed ${Math.round(compressed.length / 1024)} kB`,
)
