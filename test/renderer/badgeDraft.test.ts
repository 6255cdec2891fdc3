import { expect, test } from 'vitest'
import type { Achievement } from '../../core/contract/achievements.ts'
import { draftOf, newDraft, newPictureOf, tagsOf } from '../../renderer/screens/badges/badgeDraft.ts'

const art = { style: 'harbour', icon: 'tutor', brand: '#1a6280', subtitle: '', level: 2, of: 3 }
const sibling: Achievement = {
  id: '6f1c2f0e-5c1f-4f0e-9a51-0b1f5a6f7c11',
  family: 'Working life',
  name: 'Peer tutor',
  description: 'Guides others.',
  criteria: 'Has guided ten meetings.',
  tags: ['listening'],
  type: 'CommunityService',
  language: 'fi',
  validMonths: 12,
  alignment: [],
  art,
  image: 'data:image/svg+xml,',
  issuedCount: 3,
  updatedAt: '2026-11-22T10:00:00Z',
}

test('a new badge stands outside the families, waits for a picture, and speaks the language of its siblings', () => {
  expect(newDraft([sibling], 'en')).toMatchObject({ art: null, family: '', language: 'fi', name: '' })
  expect(newDraft([], 'ar')).toMatchObject({ language: 'ar' })
})

test('a picture is drawn anew when the name in it changed, and left alone when only the criteria did', () => {
  const before = draftOf(sibling)
  expect(newPictureOf({ ...before, name: 'Skilled tutor' }, before)).toEqual({ art })
  expect(newPictureOf({ ...before, criteria: 'More.' }, before)).toEqual({})
  expect(newPictureOf({ ...before, art: { ...art, brand: '#000000' } }, before)).toEqual({
    art: { ...art, brand: '#000000' },
  })
})

test("a picture of one's own wins over a drawing", () => {
  const picture = new File(['x'], 'badge.png')
  expect(newPictureOf({ ...draftOf(sibling), art: null, picture }, draftOf(sibling))).toEqual({ picture })
})

test('tags are split at the commas of any script, once each', () => {
  expect(tagsOf('listening, planning;listening، الإصغاء\n ,')).toEqual(['listening', 'planning', 'الإصغاء'])
})
