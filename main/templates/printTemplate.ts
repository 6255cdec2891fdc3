import { paperFor } from '#core/certificate/blocks/pageBlocks'
import type { OwnPrintTemplate, PrintTemplate } from '#core/certificate/printTemplate'
import { templateOf } from '#core/certificate/templates'
import { StudioError } from '#core/errors'
import { type OwnTemplate, picturesOn, withoutHidden } from '#core/template/ownTemplate'
import { isTemplateId } from '#core/templateIds'
import type { WritableDb } from '../registry/database.ts'
import { keepTemplateEdition } from '../registry/queries/ownTemplates.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { keptPicture } from '../workspace/pictureStore.ts'
import { getOwnTemplate } from './ownTemplates.ts'

/** By the name of a built-in template or the id of an own one. Throws what `getOwnTemplate` throws. */
export function printTemplate(workspace: OpenWorkspace, id: string): PrintTemplate {
  if (isTemplateId(id)) return templateOf(id)
  const { document, revision } = getOwnTemplate({ workspace }, id)
  return readyToPrint(workspace, document, `${id} ${revision}`)
}

/**
 * Keeps what something was printed in, as the template may be changed afterwards. Returns how the record of events
 * calls it: a built-in one by its name, an own one by the hash of its document.
 */
export const keepTemplatePrinted = (db: WritableDb, template: PrintTemplate, at: Date): string =>
  template.kind === 'own' ? keepTemplateEdition(db, template.document, at.toISOString()) : template.id

/** `id` tells this state of the document from others. */
export function readyToPrint(workspace: OpenWorkspace, made: OwnTemplate, id: string): OwnPrintTemplate {
  const document = withoutHidden(made)
  const pictures = picturesOn(document).flatMap((picture) => {
    const kept = readable(() => keptPicture(workspace.paths, picture))
    return kept ? [[picture, kept] as const] : []
  })
  return {
    kind: 'own',
    id,
    document,
    paper: paperFor(document),
    face: document.face,
    isBilingual: document.isBilingual,
    pictures: new Map(pictures),
  }
}

/** A picture that cannot be read is none: the page is printed without it, and this is told. */
function readable<Picture>(read: () => Picture | undefined): Picture | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof StudioError) return undefined
    throw error
  }
}
