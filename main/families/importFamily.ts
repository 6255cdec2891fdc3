import { StudioError } from '#core/errors'
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
  | { readonly kind: 'picture-missing'; readonly count: number }
  | { readonly kind: 'font'; readonly name: string }

/** Stands in for an icon that this version does not have. */
const ANY_ICON = 'star'

/**
 * A family out of a `.rosette` file as a family of this workspace. Nothing is kept if any of it is refused. Throws the
 * errors of `parseFamilyFile`, `families/style-unknown`, and the `artwork/…` errors for a picture in it.
 */
export async function importFamily(desk: Desk, bytes: Uint8Array): Promise<ImportedFamily> {
  const { world, workspace, art } = desk
  const newId = (): string => uuidFromBytes(world.randomBytes(16))
  const file = parseFamilyFile(bytes, newId)
  refuseUnknownStyles(file.document, art.styles)
  const pictures = await Promise.all(
    Array.from(file.pictures, async ([id, data]) => [id, await importAsset(data)] as const),
  )
  noticeFamilies(desk)
  const notes: ImportNote[] = []
  const ids = new Map(pictures.map(([id, picture]) => [id, picture.id]))
  const adapted = withKnownIcons(withAssets(file.document, ids), art, notes)
  const document = withFreeName(desk, withFreeIds(desk, adapted, newId), notes)
  notes.push(...missingNotes(file))
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

function refuseUnknownStyles(
  { look, members }: FamilyDocument,
  styles: readonly { readonly id: string }[],
): void {
  const known = new Set(styles.map(({ id }) => id))
  const used = [look.style, ...members.flatMap(({ variation }) => variation.style ?? [])]
  const unknown = used.find((style) => !known.has(style))
  if (unknown === undefined) return
  throw new StudioError(
    'families/style-unknown',
    `This family is drawn in the style “${unknown}”, which this version of Rosette does not have. Update Rosette, then open the file again.`,
    { style: unknown },
  )
}

function withKnownIcons(
  document: FamilyDocument,
  art: Pick<StudioArt, 'pictogramOf'>,
  notes: ImportNote[],
): FamilyDocument {
  const icons = document.members.map(({ icon }) => icon)
  const unknown = new Set(icons.filter((icon) => !art.pictogramOf(icon)))
  for (const icon of unknown) notes.push({ kind: 'icon', icon })
  const members = document.members.map((member) =>
    unknown.has(member.icon) ? { ...member, icon: ANY_ICON } : member,
  )
  return { ...document, members }
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
