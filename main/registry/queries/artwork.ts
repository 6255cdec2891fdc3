import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../database.ts'

export interface ArtworkRecord {
  /** SHA-256 in hex of what was released; also the name of its files. */
  readonly id: string
  readonly svgSha256: string
  readonly pngSha256: string
  readonly hasScene: boolean
}

const artworkRow = z.object({
  id: z.string(),
  svg_sha256: z.string(),
  png_sha256: z.string(),
  has_scene: z.int(),
})

export function getArtwork(db: ReadableDb, id: string): ArtworkRecord {
  const row = artworkRow.parse(db.prepare('SELECT * FROM artwork WHERE id = ?').get(id))
  return { id: row.id, svgSha256: row.svg_sha256, pngSha256: row.png_sha256, hasScene: row.has_scene === 1 }
}

export function insertArtwork(db: WritableDb, artwork: ArtworkRecord, releasedAt: string): void {
  db.prepare(
    `INSERT OR IGNORE INTO artwork (id, svg_sha256, png_sha256, has_scene, released_at)
     VALUES (@id, @svgSha256, @pngSha256, @hasScene, @releasedAt)`,
  ).run({ ...artwork, hasScene: artwork.hasScene ? 1 : 0, releasedAt })
}
