import { NO_FACTS } from '#core/achievementFacts'
import { NO_EDITS } from '#core/design/edits'
import type { FamilyDocument, FamilyMember } from '#core/family/familyDocument'

export const idOf = (nth: number): string => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`

export const sampleMember = (nth: number, title = `Badge ${nth}`): FamilyMember => ({
  id: idOf(nth),
  title,
  subtitle: '',
  language: 'en',
  icon: 'tutor',
  level: 0,
  of: 0,
  variation: {},
  edits: NO_EDITS,
  facts: NO_FACTS,
  translations: {},
})

export const sampleFamily: FamilyDocument = {
  id: idOf(0),
  name: 'Language café',
  look: { style: 'harbour', changes: {}, brand: '#17617a' },
  members: [sampleMember(1, 'Peer tutor'), sampleMember(2, 'Interpreter'), sampleMember(3, 'First aid')],
}
