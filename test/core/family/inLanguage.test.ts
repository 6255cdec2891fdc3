import { expect, test } from 'vitest'
import { completeLanguages, inLanguage } from '#core/family/inLanguage'
import { sampleMember } from './alter/sampleFamily.ts'

const own = sampleMember(1, 'Peer tutor')
const member = {
  ...own,
  subtitle: 'Aallokko ry',
  facts: { ...own.facts, description: 'Helps.', criteria: 'Helped.' },
}
const finnish = {
  title: 'Vertaistutor',
  subtitle: 'Aallokko',
  name: '',
  description: 'Auttaa.',
  criteria: 'Auttoi.',
}

test('a translation is complete when it says all that the badge says', () => {
  expect(completeLanguages({ ...member, translations: { fi: finnish } })).toEqual(['fi'])
  for (const text of ['title', 'subtitle', 'description', 'criteria']) {
    expect(completeLanguages({ ...member, translations: { fi: { ...finnish, [text]: ' ' } } })).toEqual([])
  }
  const named = {
    ...member,
    facts: { ...member.facts, name: 'Tutor of peers' },
    translations: { fi: finnish },
  }
  expect(completeLanguages(named)).toEqual([])
})

test('what the badge itself does not say needs no translation, and its own language none at all', () => {
  const plain = { ...member, subtitle: '', translations: { fi: { ...finnish, subtitle: '' }, en: finnish } }
  expect(completeLanguages(plain)).toEqual(['fi'])
})

test('in another language a badge has its words there, and everything else as it is', () => {
  const translated = inLanguage({ ...member, icon: 'sun', translations: { fi: finnish } }, 'fi')
  expect(translated).toMatchObject({
    language: 'fi',
    title: 'Vertaistutor',
    icon: 'sun',
    facts: { criteria: 'Auttoi.' },
  })
  expect(inLanguage(member, 'sv')).toBe(member)
})
