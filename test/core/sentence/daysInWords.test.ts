import { expect, test } from 'vitest'
import { certificateDays } from '#core/certificate/certificateDate'
import { wordingLanguages } from '#core/certificate/wording'
import { activityInWords } from '#core/pages/languages'

const days = { activityStart: '2026-03-01', activityEnd: '2026-05-30' }

test('days are written as a range, in the way of the language', () => {
  expect(activityInWords(days, 'en')).toBe('1 March – 30 May 2026')
  expect(activityInWords(days, 'fi')).toBe('1. maaliskuuta – 30. toukokuuta 2026')
  expect(activityInWords(days, 'ar')).toBe('١ مارس – ٣٠ مايو ٢٠٢٦')
  expect(certificateDays({ ...days, activityEnd: '2026-03-05' }, 'en')).toBe('1 – 5 March 2026')
  expect(certificateDays({ activityStart: '2025-12-30', activityEnd: '2026-01-02' }, 'sv')).toBe(
    '30 december 2025–2 januari 2026',
  )
})

test('one day is one day, and an end that nobody said stays open', () => {
  expect(activityInWords({ ...days, activityEnd: days.activityStart }, 'en')).toBe('1 March 2026')
  expect(activityInWords({ ...days, activityEnd: null }, 'en')).toBe('1 March 2026 –')
  expect(activityInWords({ ...days, activityStart: null }, 'en')).toBe('– 30 May 2026')
  expect(activityInWords({ activityStart: null, activityEnd: null }, 'en')).toBeNull()
})

test.each(wordingLanguages)('in %s the year is Gregorian and no space is one that fonts lack', (language) => {
  const words = certificateDays(days, language)!
  const western = words.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    let zero = code
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
    return String(code - zero)
  })
  expect(western).toContain('2026')
  expect(words).not.toMatch(/[\u2000-\u200a\u202f]/)
})
