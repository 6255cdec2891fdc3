/** What a new workspace starts with: the issuer's logo and a family of badges to take or to change. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { achievementFacts, badgeArt } from '#core/contract/achievements'
import { uuidFromBytes } from '#core/ids'
import { releasePicture } from '../achievements/saveAchievement.ts'
import type { StudioArt } from '../artwork/openStudioArt.ts'
import type { ReleasedArtwork } from '../artwork/release.ts'
import type { WritableDb } from '../registry/database.ts'
import { appendEvent } from '../registry/events.ts'
import { insertAchievement } from '../registry/queries/achievements.ts'
import type { World } from '../world.ts'
import { keepArtwork } from './artworkStore.ts'
import type { WorkspacePaths } from './paths.ts'

const sampleFamily = z.array(achievementFacts.extend({ family: z.string(), art: badgeArt }))

export type SampleAchievement = z.infer<typeof sampleFamily>[number] & { readonly artwork: ReleasedArtwork }

/** The sample badges with their pictures drawn: slow, so done before anything is opened or locked. */
export async function releaseSampleFamily(world: World, art: StudioArt): Promise<SampleAchievement[]> {
  const path = join(world.resourcesFolder, 'sample', 'family.json')
  const samples = atOneVolume(sampleFamily.parse(JSON.parse(readFileSync(path, 'utf8'))), art)
  const released: SampleAchievement[] = []
  for (const sample of samples)
    released.push({ ...sample, artwork: await releasePicture(art, sample, sample) })
  return released
}

/** As the designer draws them, so that a family that was only looked at has not changed. */
function atOneVolume(samples: z.infer<typeof sampleFamily>, art: StudioArt): z.infer<typeof sampleFamily> {
  const [first] = samples
  if (!first) return []
  const { style, brand } = first.art
  const members = samples.map(({ name, language, art }) => ({ ...art, title: name, language, variation: {} }))
  const volumes = art.volumesOf({ style, brand, changes: {} }, members)
  return samples.map((sample, i) => ({ ...sample, art: { ...sample.art, calm: volumes[i]! } }))
}

export function furnishWorkspace(
  { db, paths }: { db: WritableDb; paths: WorkspacePaths },
  world: World,
  { logo, samples }: { logo: ReleasedArtwork | null; samples: readonly SampleAchievement[] },
): { logoId: string | null } {
  const now = world.now()
  if (logo) keepArtwork(db, paths, logo, now)
  for (const { artwork, art, family, ...facts } of samples) {
    const id = uuidFromBytes(world.randomBytes(16))
    keepArtwork(db, paths, artwork, now)
    insertAchievement(db, { id, family, facts, art, artworkId: artwork.id, updatedAt: now.toISOString() })
    appendEvent(db, { at: now.toISOString(), kind: 'achievement-created', subject: id })
  }
  return { logoId: logo?.id ?? null }
}
