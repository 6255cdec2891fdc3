import { describe, expect, test } from 'vitest'
import { likeness, searchWords, stemOf } from '#core/icons/searchWords'

describe('words of a search', () => {
  test.each([
    ['Sewing Machine', ['sewing', 'machine']],
    ['  ompelukone!', ['ompelukone']],
    ['Käsityö', ['kasityo']],
    ['law and the order', ['law', 'order']],
    ['the', ['the']],
    ['خِيَاطَة', ['خياطه']],
    ['الإسعافات الأوليّة', ['اسعافات', 'اوليه']],
    ['والطبخ', ['طبخ']],
    ['مدرسـة', ['مدرسه']],
    ['آلة', ['اله']],
    ['', []],
    ['   …', []],
  ])('%s is %j', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  test('the same letters of different keyboards are the same', () => {
    expect(searchWords('کتابی')).toEqual(searchWords('كتابى'))
    expect(searchWords('أمن')).toEqual(searchWords('امن'))
  })
})

describe('stems', () => {
  test.each([
    ['books', 'book'],
    ['ladies', 'lady'],
    ['churches', 'church'],
    ['boxes', 'box'],
    ['glass', 'glass'],
    ['bus', 'bus'],
    ['gas', 'gas'],
    ['مهارات', 'مهار'],
    ['عربيه', 'عرب'],
    ['طبخ', 'طبخ'],
  ])('%s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })
})

describe('likeness', () => {
  test('is more than nothing for inflected words and compounds', () => {
    expect(likeness('kielet', 'kieli')).toBeGreaterThan(0.6)
    expect(likeness('lastenhoito', 'hoito')).toBe(0.6)
    expect(likeness('fahrradwerkstatt', 'fahrrad')).toBeGreaterThan(0.6)
  })

  test('is nothing for words that only begin alike, and for short ones', () => {
    expect(likeness('something', 'soup')).toBe(0)
    expect(likeness('cat', 'cats')).toBe(0)
  })
})
