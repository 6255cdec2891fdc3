/** A template as one `.rosette-template` file, to share with a partner: JSON with its pictures in it. */
import { z } from 'zod'
import type { OwnTemplateState } from '#core/contract/templates'
import { StudioError } from '#core/errors'
import { uuidFromBytes } from '#core/ids'
import { type Block, type OwnTemplate, picturesOn } from '#core/template/ownTemplate'
import { readOwnTemplate } from '#core/template/readOwnTemplate'
import { importAsset } from '../artwork/importAsset.ts'
import { fileName } from '../files/fileName.ts'
import { templateNameIsTaken } from '../registry/queries/ownTemplates.ts'
import { keepPicture, keptPicture } from '../workspace/pictureStore.ts'
import { addTemplate, getOwnTemplate, type TemplateDesk } from './ownTemplates.ts'

const KIND = 'rosette-template'
const MOST_PICTURES = 100

const templateFile = z.object({
  kind: z.literal(KIND),
  template: z.looseObject({ name: z.string() }),
  /** By their ids, in base64. */
  pictures: z
    .record(z.string().regex(/^[0-9a-f]{64}$/), z.base64())
    .refine((pictures) => Object.keys(pictures).length <= MOST_PICTURES),
})

/** Throws what `getOwnTemplate` throws. */
export function exportTemplate(desk: TemplateDesk, id: string): File {
  const { document } = getOwnTemplate(desk, id)
  const pictures = picturesOn(document).flatMap((picture) => {
    const kept = keptPicture(desk.workspace.paths, picture)
    return kept ? [[picture, Buffer.from(kept.bytes).toString('base64')] as const] : []
  })
  const contents = { kind: KIND, template: document, pictures: Object.fromEntries(pictures) }
  const name = `${fileName(document.name, 'template')}.rosette-template`
  return new File([`${JSON.stringify(contents, null, 2)}\n`], name, { type: 'application/json' })
}

/** Nothing is kept if any of it is refused. Throws `templates/not-a-template`, what reading one throws, and `artwork/…`. */
export async function importTemplate(desk: TemplateDesk, file: File): Promise<OwnTemplateState> {
  const { template, pictures } = contentsOf(await file.text())
  const read = readOwnTemplate(JSON.stringify(template), template.name)
  const imported = await Promise.all(
    Object.entries(pictures).map(
      async ([id, base64]) => [id, await importAsset(new Uint8Array(Buffer.from(base64, 'base64')))] as const,
    ),
  )
  for (const [, picture] of imported) keepPicture(desk.workspace.paths, picture)
  const ids = new Map(imported.map(([id, picture]) => [id, picture.id]))
  const named = { ...withPictures(read, ids), id: uuidFromBytes(desk.world.randomBytes(16)) }
  return addTemplate(desk, { ...named, name: freeName(desk, named) })
}

function contentsOf(text: string): z.infer<typeof templateFile> {
  try {
    return templateFile.parse(JSON.parse(text))
  } catch (cause) {
    throw new StudioError(
      'templates/not-a-template',
      'This file is not a certificate template of Rosette. Choose a file that ends in “.rosette-template”.',
      {},
      { cause },
    )
  }
}

function withPictures(template: OwnTemplate, ids: ReadonlyMap<string, string>): OwnTemplate {
  const renamed = (block: Block): Block =>
    block.kind === 'picture' ? { ...block, picture: ids.get(block.picture) ?? block.picture } : block
  return { ...template, front: template.front.map(renamed), back: template.back.map(renamed) }
}

function freeName({ workspace: { db } }: TemplateDesk, { id, name: given }: OwnTemplate): string {
  let name = given
  for (let i = 2; templateNameIsTaken(db, name, id); i++) name = `${given.slice(0, 114)} (${i})`
  return name
}
