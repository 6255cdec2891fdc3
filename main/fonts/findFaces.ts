import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type FontFace, readFaces } from './readFaces.ts'

const FORMATS = new Set(['.ttf', '.otf', '.ttc', '.otc'])
/** More than any computer has. */
const MOST_FILES = 10_000
const DEEPEST = 8
const AT_ONCE = 8

/**
 * The fonts of these folders with which one may print, and which of the characters each draws. In the order of their
 * places, so that of several fonts with one name it is always the same that comes first.
 */
export async function findFaces(
  folders: readonly string[],
  characters: readonly string[],
): Promise<FontFace[]> {
  const files: string[] = []
  for (const folder of folders) await collect(folder, 0, files)
  const unlike = [...new Set(files)]
  const faces: FontFace[] = []
  for (let i = 0; i < unlike.length; i += AT_ONCE) {
    const some = await Promise.all(unlike.slice(i, i + AT_ONCE).map((file) => readFaces(file, characters)))
    faces.push(...some.flat())
  }
  return faces
}

async function collect(folder: string, depth: number, files: string[]): Promise<void> {
  if (depth > DEEPEST) return
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (files.length >= MOST_FILES) return
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await collect(path, depth + 1, files)
    // Links to fonts are how some systems put one in place; those to folders may lead back here.
    else if (FORMATS.has(extname(entry.name).toLowerCase())) files.push(path)
  }
}
