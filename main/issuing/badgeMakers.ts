/** What all badges of one achievement share, prepared once: facts, digests of the released picture, and its bakers. */
import { pngBaker } from '#core/badge/bakePng'
import { svgBaker } from '#core/badge/bakeSvg'
import type { AchievementVersion } from '../registry/queries/achievements.ts'
import { readArtwork } from '../workspace/artworkStore.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'

export interface BadgeMaker {
  readonly version: AchievementVersion
  readonly pngSha256: string
  readonly svgSha256: string
  readonly bakePng: (document: string) => Uint8Array
  readonly bakeSvg: (document: string) => string
}

/** By version id. Throws `artwork/damaged` if a released picture is not what it was. */
export type BadgeMakers = ReadonlyMap<string, BadgeMaker>

export const openBadgeMakers = (
  { db, paths }: OpenWorkspace,
  versions: readonly AchievementVersion[],
): BadgeMakers => {
  const makers = new Map<string, BadgeMaker>()
  for (const version of versions) {
    const { svg, png, svgSha256, pngSha256 } = readArtwork(db, paths, version.artworkId)
    makers.set(version.id, { version, pngSha256, svgSha256, bakePng: pngBaker(png), bakeSvg: svgBaker(svg) })
  }
  return makers
}
