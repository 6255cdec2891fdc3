/** Brings a folder to what is planned: changed files are written one by one, each whole or not at all. */
import { hash } from 'node:crypto'
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { StudioError } from '#core/errors'
import { fileError } from '../files/fileError.ts'
import { makeFolder } from '../files/makeFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { fileKey, type Manifest, readManifest, writeManifest } from './manifest.ts'
import type { PlannedFile } from './plannedFile.ts'

export interface WrittenFolder {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
}

interface Writing {
  readonly folder: string
  readonly issuer: string
  readonly base: string
  readonly everything: boolean
}

/** How many files are looked at between two reports. */
const STEP = 100

/**
 * Yields how many files are done. Stopped at any time, it goes on where it was: the manifest first names what is going to
 * be written, and in the end what was. Throws 'publishing/in-the-way' before it would write over a file of others.
 *
 * `plan` is gone through twice, so that a hundred thousand files need not be kept in mind at once; of several for the
 * same path the first counts.
 */
export async function* writeFolder(
  plan: () => Iterable<PlannedFile>,
  { folder, issuer, base, everything }: Writing,
): AsyncGenerator<{ done: number; total: number }, WrittenFolder> {
  const before = readManifest(folder, issuer)
  const there = filesIn(folder)
  const { files, pending } = compare(plan(), { before, there, everything })
  const total = Object.keys(files).length
  if (pending > 0) writeManifest(folder, { format: 1, issuer, base, files: { ...before?.files, ...files } })

  let written = 0
  let done = total - pending
  for (const file of pending > 0 ? plan() : []) {
    const key = fileKey(file.path)
    if (files[key] !== PENDING) continue
    const content = await file.make()
    const sha256 = hash('sha256', content)
    const found = there.has(file.path) ? before?.files[key] : undefined
    if (found?.[1] !== sha256 || everything) {
      put(folder, file.path, content, { isOurs: !there.has(file.path) || found !== undefined })
      written++
    }
    files[key] = [hash('sha256', file.from), sha256]
    if (++done % STEP === 0) yield { done, total }
  }

  const removed = before ? removeWithdrawn(folder, there, before.files, files) : 0
  if (pending > 0 || removed > 0) writeManifest(folder, { format: 1, issuer, base, files })
  yield { done: total, total }
  return { written, unchanged: total - written, removed }
}

/** Stands in a manifest for a file that may be written in part, or not yet. */
const PENDING: Manifest['files'][string] = ['', '']

function compare(
  planned: Iterable<PlannedFile>,
  {
    before,
    there,
    everything,
  }: { before: Manifest | undefined; there: ReadonlySet<string>; everything: boolean },
): { files: Manifest['files']; pending: number } {
  const files: Manifest['files'] = {}
  let pending = 0
  for (const { path, from } of planned) {
    const key = fileKey(path)
    if (Object.hasOwn(files, key)) continue
    const known = everything || !there.has(path) ? undefined : before?.files[key]
    const isCurrent = known !== undefined && known[0] === hash('sha256', from)
    files[key] = isCurrent ? known : PENDING
    if (!isCurrent) pending++
  }
  return { files, pending }
}

function put(
  folder: string,
  path: string,
  content: string | Uint8Array,
  { isOurs }: { readonly isOurs: boolean },
): void {
  const target = join(folder, path)
  if (!isOurs && !isSame(target, content)) {
    throw new StudioError(
      'publishing/in-the-way',
      `There is a file “${path}” in “${folder}” that was not published from here. Choose another folder, or move that file away.`,
    )
  }
  makeFolder(dirname(target))
  writeAtomically(target, content)
}

function isSame(path: string, content: string | Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(path), Buffer.from(content)) === 0
  } catch (error) {
    throw fileError(error, path)
  }
}

/** SECURITY: only what a manifest of ours names is ever taken away, and only inside the folder. */
function removeWithdrawn(
  folder: string,
  there: ReadonlySet<string>,
  before: Manifest['files'],
  now: Manifest['files'],
): number {
  let removed = 0
  for (const path of there) {
    const key = fileKey(path)
    if (!Object.hasOwn(before, key) || Object.hasOwn(now, key)) continue
    try {
      rmSync(join(folder, path), { force: true })
    } catch (error) {
      throw fileError(error, join(folder, path))
    }
    removeEmpty(folder, dirname(path))
    removed++
  }
  return removed
}

/** A folder that nothing is left in would still say that something was there. */
function removeEmpty(folder: string, path: string): void {
  if (path === '.' || readdirSync(join(folder, path)).length > 0) return
  rmdirSync(join(folder, path))
  removeEmpty(folder, dirname(path))
}

/** The path of everything below a folder, folders too, with `/` between folders. */
function filesIn(folder: string): Set<string> {
  makeFolder(folder)
  try {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return new Set(sep === '/' ? paths : paths.map((path) => path.replaceAll(sep, '/')))
  } catch (error) {
    throw fileError(error, folder)
  }
}
