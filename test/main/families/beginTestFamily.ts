import type { FamilyState } from '#core/contract/families'
import { diffOf } from '#core/design/diff'
import type { FamilyDocument } from '#core/family/familyDocument'
import { openFurnishedStudio } from '../../openTestStudio.ts'

export const titleFound = (title: string, icon = 'tutor') => ({
  title,
  subtitle: '',
  level: 0,
  of: 0,
  icon,
  language: 'en',
})

/** A family in a workspace of its own, and one window on it. */
export async function beginTestFamily(titles: readonly string[] = ['Peer guide', 'Interpreter for all']) {
  const opened = await openFurnishedStudio()
  const { families } = opened.client
  const state = await families.begin({
    name: 'Language café',
    look: { style: 'harbour', brand: '#17617a' },
    members: titles.map((title) => titleFound(title)),
  })
  /** One step of a window that knows `known`. */
  const change = (known: FamilyState, edit: (document: FamilyDocument) => FamilyDocument, label = 'Edit') =>
    families.change({
      id: known.document.id,
      base: known.revision,
      label,
      diff: diffOf(known.document, edit(known.document)),
    })
  const release = (known: FamilyState, ids: string[] = known.document.members.map(({ id }) => id)) =>
    families.release({ id: known.document.id, base: known.revision, members: ids })
  return { ...opened, families, state, id: state.document.id, change, release }
}

export const retitled =
  (title: string, nth = 0) =>
  (document: FamilyDocument): FamilyDocument => ({
    ...document,
    members: document.members.map((member, i) => (i === nth ? { ...member, title } : member)),
  })
