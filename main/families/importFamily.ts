import { assetsIn, withAssets } from '#core/family/assetsIn'
import type { FamilyDocument } from '#core/family/familyDocument'
import { type FamilyFile, parseFamilyFile } from '#core/family/familyFile'
import { uuidFromBytes } from '#core/ids'
import { fontNames } from '../artwork/fonts.ts'
import { importAsset } from '../artwork/importAsset.ts'
import type { StudioArt } from '../artwork/openStudioArt.ts'
import { appendEvent } from '../registry/events.ts'
import { findAchievement } from '../registry/queries/achievements.ts'
import { familyOfMember, findFamily, insertFamily, nameIsTaken } from '../registry/queries/families.ts'
import { keepPicture } from '../workspace/pictureStore.ts'
import type { Desk } from './desk.ts'
import type { OpenFamily } from './familyState.ts'
import { getFamily, noticeFamilies } from './openFamily.ts'

export interface ImportedFamily {
  readonly family: OpenFamily
  readonly notes: readonly ImportNote[]
}

/** What could not be taken over as it was. */
export type ImportNote =
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'icon'; readonly icon: string }
  | { readonly kind: 'style'; readonly style: string }
  | { readonly kind: 'picture-missing'; readonly count: number }
  | { readonly kind: 'font'; readonly name: string }

/**
 * A family out of a `.rosette` file as a family of this workspace. Nothing is kept if any of it is refused. Throws the
 * errors of `parseFamilyFile`, and the `artwork/…` errors for a picture in it.
 */
export async function importFamily(desk: Desk, bytes: Uint8Array): Promise<ImportedFamily> {
  const { world, workspace, art } = desk
  const newId = (): string => uuidFromBytes(world.randomBytes(16))
  const file = parseFamilyFile(bytes, newId)
  const pictures = await Promise.all(
    Array.from(file.pictures, async ([id, data]) => [id, await importAsset(data)] as const),
  )
  noticeFamilies(desk)
  const notes: ImportNote[] = []
  const ids = new Map(pictures.map(([id, picture]) => [id, picture.id]))
  const adapted = withFreeIds(desk, withAssets(file.document, ids), newId)
  const document = withFreeName(desk, adapted, notes)
  notes.push(...unknownNotes(document, art), ...missingNotes(file))
  // What cannot be drawn must not be kept.
  art.drawFamily(document.look, document.members)
  for (const [, picture] of pictures) keepPicture(workspace.paths, picture)
  const { db } = workspace
  const at = world.now().toISOString()
  db.transaction(() => {
    insertFamily(db, { id: document.id, name: document.name, document, updatedAt: at })
    appendEvent(db, { at, kind: 'family-begun', subject: document.id })
  })()
  return { family: { ...getFamily(desk, document.id), document }, notes }
}

/** Both stay in the document as they came: a newer version of Rosette knows them. */
function unknownNotes({ look, members }: FamilyDocument, art: StudioArt): ImportNote[] {
  const known = new Set(art.styles.map(({ id }) => id))
  const styles = new Set([look.style, ...members.flatMap(({ variation }) => variation.style ?? [])])
  const icons = new Set(members.map(({ icon }) => icon))
  return [
    ...[...styles].filter((style) => !known.has(style)).map((style) => ({ kind: 'style', style }) as const),
    ...[...icons].filter((icon) => !art.pictogramOf(icon)).map((icon) => ({ kind: 'icon', icon }) as const),
  ]
}

/** A family that comes back to where it was made stands beside the first one, as another family with other badges. */
function withFreeIds(
  { workspace: { db } }: Desk,
  document: FamilyDocument,
  newId: () => string,
): FamilyDocument {
  const ids = document.members.map(({ id }) => id)
  const taken =
    findFamily(db, document.id) !== undefined ||
    new Set(ids).size < ids.length ||
    ids.some((id) => findAchievement(db, id) ?? familyOfMember(db, id))
  if (!taken) return document
  return { ...document, id: newId(), members: document.members.map((member) => ({ ...member, id: newId() })) }
}

function withFreeName(
  { workspace: { db } }: Desk,
  document: FamilyDocument,
  notes: ImportNote[],
): FamilyDocument {
  const given = document.name.trim() || 'Rosette'
  let name = given
  for (let i = 2; nameIsTaken(db, name, document.id); i++) name = `${given.slice(0, 114)} (${i})`
  if (name !== given) notes.push({ kind: 'renamed', name })
  return { ...document, name }
}

function missingNotes({ document, pictures, fonts }: FamilyFile): ImportNote[] {
  const missing = [...assetsIn(document)].filter((id) => !pictures.has(id)).length
  const known = new Set(fontNames())
  const strange = fonts.filter(({ name }) => !known.has(name))
  return [
    ...(missing > 0 ? [{ kind: 'picture-missing', count: missing } as const] : []),
    ...strange.map(({ name }) => ({ kind: 'font', name }) as const),
  ]
}
