import { expect, test } from 'vitest'
import { isEmail, strengthOf, webAddress } from '../../renderer/screens/welcome/answers.ts'

test('a web address is taken as people write it', () => {
  expect(webAddress('aallokko.example')).toBe('https://aallokko.example/')
  expect(webAddress(' http://aallokko.example/badges ')).toBe('http://aallokko.example/badges')
  expect(webAddress('')).toBe('')
})

test.each(['aallokko', 'javascript:alert(1)', 'a b.example', 'ftp://aallokko.example'])(
  '%j is not taken for a web address',
  (typed) => {
    expect(webAddress(typed)).toBeNull()
  },
)

test('an e-mail address needs both sides of the sign', () => {
  expect(isEmail('badges@aallokko.example')).toBe(true)
  expect(isEmail('badges@aallokko')).toBe(false)
  expect(isEmail('@aallokko.example')).toBe(false)
})

test('four words are stronger than one word with signs in it', () => {
  expect(strengthOf('sininen vene kulkee hiljaa')).toBe(3)
  expect(strengthOf('Pa$$w0rd')).toBe(1)
})

test('short, repeated and middling passphrases are told apart', () => {
  expect(strengthOf('kolme')).toBe(0)
  expect(strengthOf('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe(1)
  expect(strengthOf('sininen vene')).toBe(2)
})

test('letters are counted, not bytes, in every script', () => {
  expect(strengthOf('ሰላም ዓለም')).toBe(0)
  expect(strengthOf('القارب الأزرق يسير بهدوء')).toBe(3)
})
