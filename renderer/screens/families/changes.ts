/**
 * What the panels do to a family, as plain functions from one document to the next. The store finds out what changed,
 * and keeps it as one step.
 */
import { NO_FACTS } from '#core/achievementFacts'
import type { FamilyDocument, FamilyMember, Look } from '#core/family/familyDocument'
import { startingFacts } from '#core/family/startingFacts'

export type DocumentChange = (document: FamilyDocument) => FamilyDocument

/** Another style comes as it was drawn; what was changed in the one before does not follow it. */
export const changeLook =
  (some: Partial<Look>): DocumentChange =>
  (document) => ({
    ...document,
    look: {
      ...document.look,
      ...(some.style !== undefined && some.style !== document.look.style ? { changes: {} } : {}),
      ...some,
    },
  })

/** `undefined` gives the style back its own. */
export const changeStyle =
  <Name extends keyof Look['changes']>(name: Name, value: Look['changes'][Name]): DocumentChange =>
  (document) => {
    const { [name]: _, ...others } = document.look.changes
    const changes = value === undefined ? others : { ...others, [name]: value }
    return { ...document, look: { ...document.look, changes } }
  }

/** A family is never without a name. */
export const renameFamily =
  (name: string): DocumentChange =>
  (document) =>
    name.trim() === '' ? document : { ...document, name }

export const changeMember =
  (id: string, change: (member: FamilyMember) => FamilyMember): DocumentChange =>
  (document) => ({
    ...document,
    members: document.members.map((member) => (member.id === id ? change(member) : member)),
  })

/** Texts that are still those a badge starts with follow its title and its language; what a person wrote stays. */
export const withWords = (
  member: FamilyMember,
  words: Partial<Pick<FamilyMember, 'title' | 'language'>>,
): FamilyMember => {
  const after = { ...member, ...words }
  const [old, fresh] = [textsAtFirst(member), textsAtFirst(after)]
  const { description, criteria } = member.facts
  return {
    ...after,
    facts: {
      ...member.facts,
      description: description === old.description ? fresh.description : description,
      criteria: criteria === old.criteria ? fresh.criteria : criteria,
    },
  }
}

const textsAtFirst = ({ title, language }: FamilyMember) =>
  title.trim() === '' ? NO_FACTS : startingFacts(title, language)

/** After the one named, or at the end. */
export const addMember =
  (member: FamilyMember, after: string | null): DocumentChange =>
  (document) => {
    const at = document.members.findIndex(({ id }) => id === after)
    const place = at === -1 ? document.members.length : at + 1
    return { ...document, members: document.members.toSpliced(place, 0, member) }
  }

export const removeMember =
  (id: string): DocumentChange =>
  (document) => ({ ...document, members: document.members.filter((member) => member.id !== id) })

/** To the place before which so many others stand. */
export const moveMember =
  (id: string, place: number): DocumentChange =>
  (document) => {
    const moved = document.members.find((member) => member.id === id)
    if (!moved) return document
    const others = document.members.filter((member) => member !== moved)
    return { ...document, members: others.toSpliced(Math.max(0, place), 0, moved) }
  }
