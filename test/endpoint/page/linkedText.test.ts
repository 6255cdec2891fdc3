import { expect, test } from 'vitest'
import { linkedAddress, textInFragment } from '../../../endpoint/page/linkedText.ts'

test.each([
  ['', null],
  ['#', null],
  ['#OB1:A%20B%25', 'OB1:A B%'],
  ['#OB1:A%ZZ', 'OB1:A%ZZ'],
])('the fragment %s asks to have %s checked', (hash, text) => {
  expect(textInFragment(hash)).toBe(text)
})

const linked = (search: string, page = 'https://host.example/badges/verify/index.html') =>
  linkedAddress({ href: `${page}${search}`, search })

test('a link leads to what lies on the same site', () => {
  expect(linked('?credential=issuers%2Fz6Mk%2Fa.json')).toBe(
    'https://host.example/badges/issuers/z6Mk/a.json',
  )
  expect(linked('?credential=/a.json')).toBe('https://host.example/a.json')
})

test('a page that is a file leads nowhere', () => {
  expect(linked('?credential=a.json', 'file:///media/stick/verify/index.html')).toBeNull()
})

test.each([
  '',
  '?credential=',
  '?credential=https://evil.example/a',
  '?credential=//evil.example/a',
  '?credential=data:,x',
  '?credential=javascript:alert(1)',
  '?credential=http://',
])('a link leads nowhere else: %s', (search) => {
  expect(linked(search)).toBeNull()
})
