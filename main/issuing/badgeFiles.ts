/** The three files of one badge, made from its signed credential alone: written now, or again after a power cut. */
import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unbakePng } from '#core/badge/unbakePng'
import { unbakeSvg } from '#core/badge/unbakeSvg'
import { StudioError } from '#core/errors'
import { writeAtomically } from '../files/writeAtomically.ts'
import type { FiledFile } from '../registry/queries/credentials.ts'
import type { BadgeMaker } from './badgeMakers.ts'

/** Paths are relative to the workspace: `batchFolder` too. */
export function writeBadgeFiles(
  workspaceFolder: string,
  batchFolder: string,
  fileStem: string,
  document: string,
  maker: BadgeMaker,
): FiledFile[] {
  const png = maker.bakePng(document)
  const svg = maker.bakeSvg(document)
  // Reading back what was just made costs little; handing out a picture without its credential would cost trust.
  if (unbakePng(png) !== document || unbakeSvg(svg) !== document) {
    throw new StudioError(
      'issuing/bake-failed',
      'The badge could not be put into its picture. Save the picture of this badge again.',
    )
  }
  const write = (kind: 'png' | 'svg' | 'json', bytes: Uint8Array | string): FiledFile => {
    const path = `${batchFolder}/badges/${fileStem}.${kind}`
    writeAtomically(join(workspaceFolder, path), bytes)
    return { kind, path, sha256: hash('sha256', bytes) }
  }
  return [write('png', png), write('svg', svg), write('json', document)]
}

export function isIntact(workspaceFolder: string, file: FiledFile): boolean {
  const path = join(workspaceFolder, file.path)
  return existsSync(path) && hash('sha256', readFileSync(path)) === file.sha256
}
