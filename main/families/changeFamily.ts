/** Steps of a family: done, undone and done again. Each is one transaction, so a crash leaves whole steps only. */
import { applyDiff, type Diff, diffOf, invertDiff } from '#core/design/diff'
import { StudioError } from '#core/errors'
import { type FamilyDocument, familyDocument } from '#core/family/familyDocument'
import { findAchievement, renameFamily, setArchived } from '../registry/queries/achievements.ts'
import { updateFamily } from '../registry/queries/families.ts'
import { findStep, insertStep } from '../registry/queries/familySteps.ts'
import { refuseTakenName } from './beginFamily.ts'
import type { Desk } from './desk.ts'
import type { OpenFamily } from './familyState.ts'
import { openFamily } from './openFamily.ts'

export interface Stepped {
  readonly before: FamilyDocument
  readonly after: OpenFamily
}

interface At {
  readonly id: string
  /** The revision that the window knows. */
  readonly base: number
}

/** Throws `families/stale`, `families/bad-change`, `families/name-taken`. A change of nothing is no step. */
export function changeFamily(desk: Desk, at: At, label: string, wanted: Diff): Stepped {
  const family = familyAt(desk, at)
  const document = checked(family, () => applyDiff(family.document, wanted))
  // What a window believes to have been there before may be wrong; the history goes by what was.
  const diff = diffOf(family.document, document)
  if (diff.length === 0) return { before: family.document, after: family }
  const position = family.position + 1
  return carryOut(desk, family, document, position, (time) =>
    insertStep(desk.workspace.db, family.id, position, { label, diff }, time),
  )
}

/** With nothing to undo, all stays as it is. Throws `families/stale`. */
export function undoStep(desk: Desk, at: At): Stepped {
  const family = familyAt(desk, at)
  const step = findStep(desk.workspace.db, family.id, family.position)
  if (!step) return { before: family.document, after: family }
  const document = checked(family, () => applyDiff(family.document, invertDiff(step.diff)))
  return carryOut(desk, family, document, family.position - 1)
}

/** With nothing to redo, all stays as it is. Throws `families/stale`. */
export function redoStep(desk: Desk, at: At): Stepped {
  const family = familyAt(desk, at)
  const step = findStep(desk.workspace.db, family.id, family.position + 1)
  if (!step) return { before: family.document, after: family }
  const document = checked(family, () => applyDiff(family.document, step.diff))
  return carryOut(desk, family, document, family.position + 1)
}

/** Throws `families/stale` if another window has gone on from what this one knows. */
export function familyAt(desk: Desk, { id, base }: At): OpenFamily {
  const family = openFamily(desk, id)
  if (family.revision === base) return family
  throw new StudioError(
    'families/stale',
    `“${family.name}” was changed in another window. Load it again to go on from there.`,
    { base, revision: family.revision },
  )
}

function carryOut(
  desk: Desk,
  family: OpenFamily,
  document: FamilyDocument,
  position: number,
  keepStep?: (at: string) => void,
): Stepped {
  const { db } = desk.workspace
  const at = desk.world.now().toISOString()
  if (document.name !== family.name) refuseTakenName(desk, document)
  const after = {
    ...family,
    name: document.name,
    document,
    position,
    revision: family.revision + 1,
    updatedAt: at,
  }
  db.transaction(() => {
    keepStep?.(at)
    updateFamily(db, after)
    followWithBadges(desk, family.document, document, at)
  })()
  return { before: family.document, after }
}

/** What can be issued follows the family: its name, and whether a badge is in it. */
function followWithBadges(
  { workspace: { db } }: Desk,
  before: FamilyDocument,
  after: FamilyDocument,
  at: string,
): void {
  if (before.name !== after.name) renameFamily(db, before.name, after.name)
  const [old, now] = [idsOf(before), idsOf(after)]
  const setIfReleased = (id: string, archivedAt: string | null): void => {
    if (findAchievement(db, id)) setArchived(db, id, archivedAt)
  }
  for (const id of old) if (!now.has(id)) setIfReleased(id, at)
  for (const id of now) if (!old.has(id)) setIfReleased(id, null)
}

const idsOf = ({ members }: FamilyDocument): Set<string> => new Set(members.map(({ id }) => id))

function checked({ id }: OpenFamily, change: () => unknown): FamilyDocument {
  try {
    const document = familyDocument.parse(change())
    if (document.id === id && idsOf(document).size === document.members.length) return document
  } catch (error) {
    throw badChange(error)
  }
  throw badChange()
}

const badChange = (cause?: unknown): StudioError =>
  new StudioError(
    'families/bad-change',
    'This change does not fit the family as it is. Nothing was changed. Load the family again and try once more.',
    {},
    { cause },
  )
