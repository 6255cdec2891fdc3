/**
 * What was written into a folder, so that only changes are written the next time and nothing else is ever taken away.
 * Files are named by the hash of their path: who finds the manifest on the web cannot list whom badges were given.
 */
import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import { readJson } from '../files/readJson.ts'
import { writeAtomically } from '../files/writeAtomically.ts'

export const MANIFEST = 'rosette-publish.json'

const digest = z.string().regex(/^([0-9a-f]{64})?$/)

const manifestForm = z.object({
  format: z.literal(1),
  issuer: z.string(),
  base: z.string(),
  /** By `fileKey`: what the file was made from, and the SHA-256 of its content; both empty while it is being written. */
  files: z.record(z.string().regex(/^[0-9a-f]{64}$/), z.tuple([digest, digest])),
})
export type Manifest = z.infer<typeof manifestForm>

export const fileKey = (path: string): string => hash('sha256', path)

/** Undefined in a folder that nothing was published into. Throws 'publishing/manifest-damaged', 'publishing/other-issuer'. */
export function readManifest(folder: string, issuer: string): Manifest | undefined {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) return undefined
  const manifest = readJson(
    path,
    (held) => manifestForm.parse(held),
    (cause) => damaged(path, cause),
  )
  if (manifest.issuer === issuer) return manifest
  throw new StudioError(
    'publishing/other-issuer',
    `“${folder}” holds what another issuer published. Choose a folder of your own.`,
  )
}

const damaged = (path: string, cause: unknown): StudioError =>
  new StudioError(
    'publishing/manifest-damaged',
    `“${path}” is damaged, so it is not known what was published before. Publish into an empty folder.`,
    {},
    { cause },
  )

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeAtomically(join(folder, MANIFEST), `${JSON.stringify(manifest)}\n`, { flush: true })
