/** Released pictures of a workspace: immutable files named by the hash of what was released. */
import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from '#core/design/scene'
import { StudioError } from '#core/errors'
import { svgDataUri } from '../artwork/dataUri.ts'
import type { ReleasedArtwork } from '../artwork/release.ts'
import { fileError } from '../files/fileError.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import type { ReadableDb, WritableDb } from '../registry/database.ts'
import { getArtwork, insertArtwork } from '../registry/queries/artwork.ts'
import type { WorkspacePaths } from './paths.ts'

/** Files first, then the record: what is recorded is there. Keeping the same artwork twice changes nothing. */
export function keepArtwork(db: WritableDb, paths: WorkspacePaths, artwork: ReleasedArtwork, at: Date): void {
  const files = artworkFiles(paths, artwork.id)
  if (!existsSync(files.svg)) writeAtomically(files.svg, artwork.svg, { flush: true })
  if (!existsSync(files.png)) writeAtomically(files.png, artwork.png, { flush: true })
  if (artwork.scene && !existsSync(files.scene)) {
    writeAtomically(files.scene, JSON.stringify(artwork.scene), { flush: true })
  }
  insertArtwork(
    db,
    {
      id: artwork.id,
      svgSha256: hash('sha256', artwork.svg),
      pngSha256: hash('sha256', artwork.png),
      hasScene: artwork.scene !== null,
    },
    at.toISOString(),
  )
}

/** The artwork with its digests, after checking that its files are still what was released. */
export function readArtwork(
  db: ReadableDb,
  paths: WorkspacePaths,
  id: string,
): ReleasedArtwork & { svgSha256: string; pngSha256: string } {
  const record = getArtwork(db, id)
  const files = artworkFiles(paths, id)
  try {
    const svg = readFileSync(files.svg, 'utf8')
    const png = readFileSync(files.png)
    if (hash('sha256', svg) !== record.svgSha256 || hash('sha256', png) !== record.pngSha256) {
      throw new StudioError(
        'artwork/damaged',
        'A picture of this workspace was changed from outside. Open the badge, save its picture again, then go on.',
        { artwork: id },
      )
    }
    // Our own file, written with the hashes above: a scene is only ever read back as it was written.
    const scene = record.hasScene ? (JSON.parse(readFileSync(files.scene, 'utf8')) as Scene) : null
    return { id, svg, png, scene, svgSha256: record.svgSha256, pngSha256: record.pngSha256 }
  } catch (error) {
    throw fileError(error, files.svg)
  }
}

/** The picture for the screen, as a data URI. */
export function artworkPicture(paths: WorkspacePaths, id: string): string {
  const { svg } = artworkFiles(paths, id)
  try {
    return svgDataUri(readFileSync(svg))
  } catch (error) {
    throw fileError(error, svg)
  }
}

/** The same, or null if it is gone: what it stands beside is shown without it. */
export function artworkPictureIfThere(paths: WorkspacePaths, id: string): string | null {
  try {
    return artworkPicture(paths, id)
  } catch (error) {
    if (error instanceof StudioError) return null
    throw error
  }
}

/** Where the files of released artwork are. */
export const artworkFiles = (paths: WorkspacePaths, id: string) => ({
  svg: join(paths.artwork, `${id}.svg`),
  png: join(paths.artwork, `${id}.png`),
  scene: join(paths.artwork, `${id}.scene.json`),
})
