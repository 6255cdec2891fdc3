import { expect, test } from 'vitest'
import { NO_FACTS } from '../../../core/achievementFacts.ts'
import { missingFacts } from '../../../renderer/screens/families/facts/missingFacts.ts'
import {
  missingTexts,
  NOT_TRANSLATED,
  textsOf,
  translatable,
  writtenLanguage,
} from '../../../renderer/screens/families/languages/textsOf.ts'
import { familyOf, member } from './sampleFamily.ts'

const cook = member('a', {
  title: 'Kitchen team',
  facts: { ...NO_FACTS, description: 'Cooks.', criteria: 'Has cooked.' },
  translations: { fi: { ...NOT_TRANSLATED, title: 'Keittiötiimi' } },
})
const finnish = member('b', { language: 'fi', title: 'Vertaistutor' })

test('a badge needs translations of what it says, and of nothing that it does not say', () => {
  expect(textsOf(cook, 'fi')).toEqual([
    { text: 'title', source: 'Kitchen team', translated: 'Keittiötiimi' },
    { text: 'description', source: 'Cooks.', translated: '' },
    { text: 'criteria', source: 'Has cooked.', translated: '' },
  ])
})

test('a badge that is in the language already needs none', () => {
  const family = familyOf(cook, finnish)
  expect(translatable(family, 'fi')).toEqual([cook])
  expect(missingTexts(family, 'fi')).toEqual({ all: 3, missing: 2 })
  expect(missingTexts(family, 'ar')).toEqual({ all: 4, missing: 4 })
})

test('the language most badges are in is the one written first', () => {
  expect(writtenLanguage(familyOf(cook, finnish, member('c', { language: 'fi' })))).toBe('fi')
  expect(writtenLanguage(familyOf())).toBe('en')
})

test('a badge can be given once it has a name, says what it stands for and how it is earned', () => {
  expect(missingFacts(cook)).toEqual([])
  expect(missingFacts(member('x', { title: ' ' }))).toEqual(['name', 'description', 'criteria'])
})

test('a skill of a list needs its name and a web address before the badge can be given', () => {
  const skill = {
    targetName: 'plan activities',
    targetUrl: 'https://data.europa.eu/esco/skill/1',
    targetDescription: '',
    targetFramework: 'ESCO',
    targetCode: '',
    targetType: null,
  }
  const aligned = (alignment: (typeof skill)[]) =>
    missingFacts({ ...cook, facts: { ...cook.facts, alignment } })
  expect(aligned([skill])).toEqual([])
  expect(aligned([skill, { ...skill, targetUrl: 'esco' }])).toEqual(['alignment'])
  expect(aligned([{ ...skill, targetName: ' ' }])).toEqual(['alignment'])
})
