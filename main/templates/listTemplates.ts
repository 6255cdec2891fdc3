import type { OwnTemplateSummary } from '#core/contract/templates'
import type { OwnTemplate } from '#core/template/ownTemplate'
import { readOwnTemplate } from '#core/template/readOwnTemplate'
import { pngDataUri } from '../artwork/dataUri.ts'
import { rasterise } from '../artwork/rasterise.ts'
import { certificateLook } from '../issuing/certificateLook.ts'
import { listOwnTemplates, type OwnTemplateRecord } from '../registry/queries/ownTemplates.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { readyToPrint } from './printTemplate.ts'
import { sampleBatch, samplePerson } from './sampleContent.ts'

/** Wide enough for a card on a screen with two dots to a pixel. */
const PIXELS = 400

/** One that cannot be read is listed too, without a picture, so that it can be taken away. */
export async function listTemplates(
  workspace: OpenWorkspace,
  { previews }: { previews: boolean },
): Promise<OwnTemplateSummary[]> {
  const summaries: OwnTemplateSummary[] = []
  for (const record of listOwnTemplates(workspace.db)) {
    const document = readable(record)
    summaries.push({
      id: record.id,
      name: record.name,
      paper: document?.paper ?? 'A4',
      orientation: document?.orientation ?? 'landscape',
      updatedAt: record.updatedAt,
      preview: previews && document ? await pictureOf(workspace, document) : null,
    })
  }
  return summaries
}

function readable({ document, name }: OwnTemplateRecord): OwnTemplate | undefined {
  try {
    return readOwnTemplate(document, name)
  } catch {
    return undefined
  }
}

async function pictureOf(workspace: OpenWorkspace, document: OwnTemplate): Promise<string> {
  const wanted = { content: 'typical', language: 'en', achievementId: null } as const
  const template = readyToPrint(workspace, document, document.id)
  const svg = certificateLook({ ...sampleBatch(workspace, wanted), template })(samplePerson(wanted))
  const { width, height } = template.paper
  return pngDataUri(await rasterise(svg, width > height ? PIXELS : PIXELS * 0.72))
}
