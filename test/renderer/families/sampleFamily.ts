import { NO_FACTS } from '../../../core/achievementFacts.ts'
import { NO_EDITS } from '../../../core/design/edits.ts'
import type { FamilyDocument, FamilyMember } from '../../../core/family/familyDocument.ts'

export const member = (id: string, some: Partial<FamilyMember> = {}): FamilyMember => ({
  id,
  title: `Badge ${id}`,
  subtitle: '',
  language: 'en',
  icon: 'star',
  level: 0,
  of: 0,
  variation: {},
  edits: NO_EDITS,
  facts: NO_FACTS,
  translations: {},
  ...some,
})

export const familyOf = (...members: FamilyMember[]): FamilyDocument => ({
  id: 'f',
  name: 'Working life',
  look: { style: 'harbour', changes: { frame: 'rope' }, brand: '#17617a' },
  members,
})
