/** hb-subset, from the same package as the shaper. It has no JavaScript of its own: its C functions are called here. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { SubsetFont } from '#core/paint/pdf/fontObjects'
import type { Typeface } from '#core/text/typeface'

type HarfBuzz = { readonly memory: WebAssembly.Memory } & Readonly<
  Record<string, (...args: number[]) => number>
>

const MEMORY_WRITABLE = 2
const DROP_TABLES = 3
const NO_HINTING = 1
const RETAIN_GLYPH_NUMBERS = 2
const NO_LAYOUT_CLOSURE = 0x200
/** A PDF viewer draws by glyph number, so it needs outlines and widths, no characters and no layout. */
const NEEDLESS_TABLES = [
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'STAT',
  'DSIG',
  'meta',
  'cmap',
  'name',
  'post',
  'OS/2',
  'gasp',
]

let harfBuzz: HarfBuzz | undefined

/** A font with only these glyphs, under their old numbers. */
export const subsetFont: SubsetFont = (typeface, glyphIds) => {
  harfBuzz ??= loadHarfBuzz()
  const hb = harfBuzz
  const input = hb.hb_subset_input_create_or_fail!()
  hb.hb_subset_input_set_flags!(input, NO_HINTING | RETAIN_GLYPH_NUMBERS | NO_LAYOUT_CLOSURE)
  const dropped = hb.hb_subset_input_set!(input, DROP_TABLES)
  for (const table of NEEDLESS_TABLES) hb.hb_set_add!(dropped, tag(table))
  const glyphs = hb.hb_subset_input_glyph_set!(input)
  hb.hb_set_add!(glyphs, 0)
  for (const id of glyphIds) hb.hb_set_add!(glyphs, id)
  const subset = hb.hb_subset_or_fail!(faceOf(hb, typeface), input)
  hb.hb_subset_input_destroy!(input)
  if (!subset) throw new Error(`${typeface.name} cannot be subset`)
  const blob = hb.hb_face_reference_blob!(subset)
  const from = hb.hb_blob_get_data!(blob, 0)
  const bytes = new Uint8Array(hb.memory.buffer).slice(from, from + hb.hb_blob_get_length!(blob))
  hb.hb_blob_destroy!(blob)
  hb.hb_face_destroy!(subset)
  return bytes
}

function loadHarfBuzz(): HarfBuzz {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
  const module = new WebAssembly.Module(readFileSync(path))
  const hb = new WebAssembly.Instance(module, {}).exports as unknown as HarfBuzz
  hb._initialize!()
  return hb
}

const tag = (name: string): number =>
  Array.from(name).reduce((sum, char) => (sum << 8) | char.charCodeAt(0), 0) >>> 0

const faces = new Map<Typeface, { handle: number; prepared: boolean }>()

/** Each font is copied in once. Preparing it costs as much as many subsets, so only a second use is reason to. */
function faceOf(hb: HarfBuzz, typeface: Typeface): number {
  const face = faces.get(typeface)
  if (!face) {
    const at = hb.malloc!(typeface.data.length)
    new Uint8Array(hb.memory.buffer).set(typeface.data, at)
    const blob = hb.hb_blob_create!(at, typeface.data.length, MEMORY_WRITABLE, 0, 0)
    const handle = hb.hb_face_create!(blob, 0)
    hb.hb_blob_destroy!(blob)
    faces.set(typeface, { handle, prepared: false })
    return handle
  }
  if (!face.prepared) {
    const plain = face.handle
    face.handle = hb.hb_subset_preprocess!(plain)
    face.prepared = true
    hb.hb_face_destroy!(plain)
  }
  return face.handle
}
