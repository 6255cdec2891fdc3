/**
 * What the panels do to a family, as plain functions from one document to the next. The store finds out what changed,
 * and keeps it as one step.
 */
import { NO_FACTS } from '#core/achievementFacts'
import * as look from '#core/family/alter/look'
import * as members from '#core/family/alter/members'
import type { FamilyDocument, FamilyMember, Look } from '#core/family/familyDocument'
import { startingFacts } from '#core/family/startingFacts'

export type DocumentChange = (document: FamilyDocument) => FamilyDocument

/** Another style comes as it was drawn; what was changed in the one before does not follow it. */
export const changeLook =
  (some: Partial<Look>): DocumentChange =>
  (document) =>
    look.changeLook(document, some)

/** `undefined` gives the style back its own. */
export const changeStyle =
  <Name extends keyof Look['changes']>(name: Name, value: Look['changes'][Name]): DocumentChange =>
  (document) =>
    look.adjustStyle(document, name, value)

/** A family is never without a name. */
export const renameFamily =
  (name: string): DocumentChange =>
  (document) =>
    name.trim() === '' ? document : { ...document, name }

export const changeMember =
  (id: string, change: (member: FamilyMember) => FamilyMember): DocumentChange =>
  (document) =>
    members.mapMember(document, id, change)

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
  (document) =>
    members.addMember(document, member, after)

export const removeMember =
  (id: string): DocumentChange =>
  (document) =>
    members.removeMember(document, id)

/** To the place before which so many others stand. */
export const moveMember =
  (id: string, place: number): DocumentChange =>
  (document) =>
    members.moveMember(document, id, place)
