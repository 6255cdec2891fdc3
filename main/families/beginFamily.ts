import type { TitleFound } from '#core/contract/families'
import { NO_EDITS } from '#core/design/edits'
import { StudioError } from '#core/errors'
import type { FamilyDocument, FamilyMember, Look } from '#core/family/familyDocument'
import { startingFacts } from '#core/family/startingFacts'
import { uuidFromBytes } from '#core/ids'
import { appendEvent } from '../registry/events.ts'
import { insertFamily, nameIsTaken } from '../registry/queries/families.ts'
import type { Desk } from './desk.ts'
import type { OpenFamily } from './familyState.ts'
import { getFamily, noticeFamilies } from './openFamily.ts'

interface NewFamily {
  readonly name: string
  readonly look: Look
  readonly members: readonly TitleFound[]
}

/** Nothing of it can be issued before it is released. Throws `families/name-taken`. */
export function beginFamily(desk: Desk, { name, look, members }: NewFamily): OpenFamily {
  const { world } = desk
  const { db } = desk.workspace
  const newId = (): string => uuidFromBytes(world.randomBytes(16))
  noticeFamilies(desk)
  const document: FamilyDocument = {
    id: newId(),
    name,
    look,
    members: members.map((found) => newMember(newId(), found)),
  }
  refuseTakenName(desk, document)
  const at = world.now().toISOString()
  db.transaction(() => {
    insertFamily(db, { id: document.id, name, document, updatedAt: at })
    appendEvent(db, { at, kind: 'family-begun', subject: document.id })
  })()
  return { ...getFamily(desk, document.id), document }
}

/** Throws `families/name-taken` if another family in the lists has the name. */
export function refuseTakenName(
  { workspace: { db } }: Desk,
  { id, name }: Pick<FamilyDocument, 'id' | 'name'>,
): void {
  if (!nameIsTaken(db, name, id)) return
  throw new StudioError(
    'families/name-taken',
    `There is already a family called “${name}”. Give this one another name.`,
  )
}

const newMember = (id: string, found: TitleFound): FamilyMember => ({
  ...found,
  id,
  variation: {},
  edits: NO_EDITS,
  facts: startingFacts(found.title, found.language),
  translations: {},
})
