import type { CertificateBatch } from '#core/certificate/certificate'
import type { CertificateTemplate } from '#core/certificate/template'
import { templates } from '#core/certificate/templates'
import { wording } from '#core/certificate/wording'
import type { CertificateTemplateChoice } from '#core/contract/batches'
import { pngDataUri } from '../artwork/dataUri.ts'
import { rasterise } from '../artwork/rasterise.ts'
import { findAchievement, listAchievements } from '../registry/queries/achievements.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { sheetOf } from './printCertificates.ts'
import { sampleCertificate } from './sampleCertificate.ts'
import { DISC } from './samplePage.ts'

/** Wide enough for a card on a screen with two dots to a pixel. */
const PIXELS = 400

/** Every template with the words and the badge of an achievement, or of the workspace's first if it is null. */
export async function templateChoices(
  workspace: OpenWorkspace,
  { achievementId, previews }: { achievementId: string | null; previews: boolean },
): Promise<CertificateTemplateChoice[]> {
  const batch = previews ? sampleBatch(workspace, achievementId) : null
  const choices: CertificateTemplateChoice[] = []
  for (const template of templates) {
    const { id, kind, paper } = template
    const orientation = paper.width > paper.height ? 'landscape' : 'portrait'
    const name = `${KINDS[kind]}, ${orientation}`
    const preview = batch && (await previewOf({ ...batch, template }, template))
    choices.push({ id, kind, name, paper: paper.name, orientation, preview })
  }
  return choices
}

const KINDS: Readonly<Record<CertificateTemplate['kind'], string>> = {
  formal: 'Formal',
  modern: 'Modern',
  minimal: 'Minimal',
  playful: 'Playful',
  bilingual: 'Two languages',
  card: 'Card',
}

function sampleBatch(workspace: OpenWorkspace, achievementId: string | null): CertificateBatch {
  const { db } = workspace
  const issuer = getIssuer(db).name
  const achievement =
    (achievementId === null ? undefined : findAchievement(db, achievementId)) ?? listAchievements(db)[0]
  if (achievement) return sheetOf(workspace, achievement, issuer)
  return {
    texts: wording('en'),
    secondTexts: wording('fi'),
    issuer: { name: issuer, logoPng: null },
    achievement: { name: 'Your badge', criteria: 'What a person did to earn it.' },
    badge: { scene: DISC },
  }
}

async function previewOf(batch: CertificateBatch, template: CertificateTemplate): Promise<string> {
  const width = template.paper.width > template.paper.height ? PIXELS : PIXELS * 0.72
  return pngDataUri(await rasterise(sampleCertificate(batch), width))
}
