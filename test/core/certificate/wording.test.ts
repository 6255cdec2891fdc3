import { describe, expect, test } from 'vitest'
import { certificateDate } from '#core/certificate/certificateDate'
import { wording, wordingLanguages } from '#core/certificate/wording'

describe.each(wordingLanguages)('the words in %s', (language) => {
  const { dir, ...texts } = wording(language)

  test('have a place for the date, once', () => {
    expect(texts.issuedOn.split('{date}')).toHaveLength(2)
    expect(texts.validUntil.split('{date}')).toHaveLength(2)
    expect(texts.reprint.split('{date}')).toHaveLength(2)
  })

  test('are all there, tidy, and nobody else’s', () => {
    for (const text of Object.values(texts)) expect(text).toBe(text.normalize('NFC').trim())
    if (language !== 'en')
      expect(texts.heading + texts.presentedTo).not.toBe(wording('en').heading + wording('en').presentedTo)
    expect(dir).toBe(language === 'ar' || language === 'fa' ? 'rtl' : 'ltr')
  })
})

test('a regional language has the words of its base and keeps its own name', () => {
  expect(wording('fa-AF')).toMatchObject({ language: 'fa-AF', heading: wording('fa').heading, dir: 'rtl' })
})

test('a language without words yet is English, and says so', () => {
  expect(wording('ja')).toEqual(wording('en'))
})

describe('a date in words', () => {
  test.each([
    ['en', '22 November 2026'],
    ['fi', '22. marraskuuta 2026'],
    ['sv', '22 november 2026'],
    ['de', '22. November 2026'],
    ['fa', '۲۲ نوامبر ۲۰۲۶'],
    ['fa-AF', '۲۲ نومبر ۲۰۲۶'],
    ['ja', '22 November 2026'],
  ])('in %s', (language, words) => {
    expect(certificateDate('2026-11-22', language)).toBe(words)
  })

  test.each(wordingLanguages)('is of the Gregorian calendar in %s', (language) => {
    const digits = certificateDate('2026-11-22', language).replace(/[۰-۹]/g, (digit) =>
      String(digit.charCodeAt(0) - 0x6f0),
    )
    expect(digits).toMatch(/2026/)
  })

  test('is that day wherever it is printed', () => {
    expect(certificateDate('2026-01-01', 'en')).toBe('1 January 2026')
  })
})
