import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, shorten } from '#core/people/cleanText'
import { nameKey } from '#core/people/nameKey'
import { editDistance, nearestTexts } from '#core/people/nearestTexts'

describe('a cleaned line', () => {
  it('is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
    )
  })

  it('is made in a moment from a million spaces', () => {
    expect(cleanLine(`a${' '.repeat(1_000_000)}b`)).toBe('a b')
  })

  it('is shortened without cutting a letter in two', () => {
    expect(shorten('ab𞤀d', 4)).toBe('ab…')
    expect(shorten('abcd', 4)).toBe('abcd')
  })
})

describe('two spellings of one name', () => {
  it.each([
    ['Anna-Liisa  VIRTANEN', 'anna liisa virtanen'],
    ['O’Brien', "O'Brien"],
    ['عَبْدُ الرَّحْمٰن', 'عبد الرحمن'],
    ['علی کریمی', 'علي كريمي'],
    ['Pa\u0308ivi', 'Päivi'],
  ])('have the same key: %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Nguyễn Thị Hồng', 'Nguyễn Thị Hông'],
    ['प्रिया', 'प्रया'],
    ['Anna Virtanen', 'Anna Virtane'],
  ])('are two people’s when the letters differ: %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })
})

describe('the nearest of several texts', () => {
  it('comes first, and what is far is not offered', () => {
    const nearest = nearestTexts(['Peer tutor', 'Safe at work', 'Interview ready'])
    expect(nearest('peer tutr')).toEqual(['Peer tutor'])
    expect(nearest('Safe')).toEqual(['Safe at work'])
    expect(nearest('Baking')).toEqual([])
  })

  it('is measured in steps that go both ways', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b)
        expect(distance).toBe(editDistance(b, a))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
