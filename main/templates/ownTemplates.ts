/** Templates of the person's own: made, changed, taken away and brought back. */
import { ownTemplateFrom } from '#core/certificate/blocks/ownTemplateFrom'
import { templateOf } from '#core/certificate/templates'
import type { OwnTemplateState } from '#core/contract/templates'
import { StudioError } from '#core/errors'
import { uuidFromBytes } from '#core/ids'
import type { OwnTemplate } from '#core/template/ownTemplate'
import { readOwnTemplate } from '#core/template/readOwnTemplate'
import { isTemplateId } from '#core/templateIds'
import { openFonts } from '../printing/openFonts.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import {
  findOwnTemplate,
  insertOwnTemplate,
  type OwnTemplateRecord,
  setTemplateRemoved,
  templateNameIsTaken,
  updateOwnTemplate,
} from '../registry/queries/ownTemplates.ts'
import { readArtwork } from '../workspace/artworkStore.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import type { World } from '../world.ts'

/** A workspace and the world it is changed in. */
export interface TemplateDesk {
  readonly workspace: OpenWorkspace
  readonly world: Pick<World, 'now' | 'randomBytes'>
}

/** Throws `templates/not-found`, also for a removed one, `templates/damaged` and `templates/too-new`. */
export const getOwnTemplate = (
  { workspace }: Pick<TemplateDesk, 'workspace'>,
  id: string,
): OwnTemplateState => stateOf(presentTemplate(workspace, id))

/** `from`: a built-in template, or the id of one of their own to copy. Throws `templates/name-taken` too. */
export function createTemplate(desk: TemplateDesk, from: string, name: string): OwnTemplateState {
  const { workspace, world } = desk
  const id = uuidFromBytes(world.randomBytes(16))
  if (!isTemplateId(from)) return addTemplate(desk, { ...getOwnTemplate(desk, from).document, id, name })
  const template = templateOf(from)
  const start = { id, name, issuer: issuerOf(workspace) }
  return addTemplate(desk, ownTemplateFrom(template, start, openFonts(template.face)))
}

function issuerOf({ db, paths }: OpenWorkspace): { name: string; logoAspect: number | null } {
  const { name, logoId } = getIssuer(db)
  if (logoId === null) return { name, logoAspect: null }
  const { png } = readArtwork(db, paths, logoId)
  // The header of a PNG says how wide and high it is.
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return { name, logoAspect: header.getUint32(16) / header.getUint32(20) }
}

export function addTemplate(
  { workspace: { db }, world }: TemplateDesk,
  document: OwnTemplate,
): OwnTemplateState {
  refuseTakenName(db, document)
  insertOwnTemplate(db, document, world.now().toISOString())
  return stateOf(findOwnTemplate(db, document.id)!)
}

/** Throws `templates/stale` if another window has gone on from `base`. */
export function changeTemplate(desk: TemplateDesk, base: number, document: OwnTemplate): OwnTemplateState {
  const { workspace, world } = desk
  const { name, revision } = presentTemplate(workspace, document.id)
  if (revision !== base) {
    throw new StudioError(
      'templates/stale',
      `The template “${name}” was changed in another window. Load it again to go on from there.`,
      { base, revision },
    )
  }
  refuseTakenName(workspace.db, document)
  const updatedAt = world.now().toISOString()
  updateOwnTemplate(workspace.db, { document, revision: revision + 1, updatedAt })
  return stateOf(findOwnTemplate(workspace.db, document.id)!)
}

export function renameTemplate(desk: TemplateDesk, id: string, name: string): OwnTemplateState {
  const { document, revision } = getOwnTemplate(desk, id)
  return changeTemplate(desk, revision, { ...document, name })
}

/** Also one that cannot be read. */
export function removeTemplate({ workspace, world }: TemplateDesk, id: string): void {
  setTemplateRemoved(workspace.db, presentTemplate(workspace, id).id, world.now().toISOString())
}

export function restoreTemplate({ workspace: { db } }: TemplateDesk, id: string): OwnTemplateState {
  const record = findOwnTemplate(db, id)
  if (!record) throw notFound()
  refuseTakenName(db, record)
  setTemplateRemoved(db, id, null)
  return stateOf(record)
}

function presentTemplate({ db }: OpenWorkspace, id: string): OwnTemplateRecord {
  const record = findOwnTemplate(db, id)
  if (!record || record.removedAt !== null) throw notFound()
  return record
}

const stateOf = ({ document, name, revision, updatedAt }: OwnTemplateRecord): OwnTemplateState => ({
  document: readOwnTemplate(document, name),
  revision,
  updatedAt,
})

function refuseTakenName(db: OpenWorkspace['db'], { id, name }: Pick<OwnTemplate, 'id' | 'name'>): void {
  if (!templateNameIsTaken(db, name, id)) return
  throw new StudioError('templates/name-taken', `There is a template “${name}” already. Choose another name.`)
}

const notFound = (): StudioError =>
  new StudioError(
    'templates/not-found',
    'This template is not in the workspace any more. Choose another one.',
  )
