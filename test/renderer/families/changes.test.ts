import { expect, test } from 'vitest'
import {
  addMember,
  changeLook,
  changeMember,
  changeStyle,
  moveMember,
  removeMember,
  renameFamily,
  withWords,
} from '../../../renderer/screens/families/changes.ts'
import { familyOf, member } from './sampleFamily.ts'

const [a, b, c] = [member('a'), member('b'), member('c')]
const family = familyOf(a, b, c)
const ids = ({ members }: typeof family) => members.map(({ id }) => id).join('')

test('another style comes as it was drawn, and keeps the colour of the family', () => {
  expect(changeLook({ style: 'sunrise' })(family).look).toEqual({
    style: 'sunrise',
    changes: {},
    brand: '#17617a',
  })
})

test('another colour leaves what was changed in the style', () => {
  expect(changeLook({ brand: '#a02348' })(family).look).toEqual({ ...family.look, brand: '#a02348' })
})

test('a style of one’s own brings its changes along', () => {
  const { look } = changeLook({ style: 'sunrise', changes: { ribbon: 'flag' } })(family)
  expect(look).toEqual({ style: 'sunrise', changes: { ribbon: 'flag' }, brand: '#17617a' })
})

test('a part of the style is changed, and given back to the style', () => {
  const changed = changeStyle('ribbon', 'flag')(family)
  expect(changed.look.changes).toEqual({ frame: 'rope', ribbon: 'flag' })
  expect(changeStyle('ribbon', undefined)(changed).look.changes).toEqual({ frame: 'rope' })
})

test('a badge is put after the one that is chosen, or at the end', () => {
  expect(ids(addMember(member('x'), 'a')(family))).toBe('axbc')
  expect(ids(addMember(member('x'), null)(family))).toBe('abcx')
})

test('a badge is removed, moved and changed without touching its siblings', () => {
  expect(ids(removeMember('b')(family))).toBe('ac')
  expect(ids(moveMember('a', 2)(family))).toBe('bca')
  expect(ids(moveMember('c', -1)(family))).toBe('cab')
  expect(moveMember('nobody', 0)(family)).toBe(family)
  const changed = changeMember('b', (before) => ({ ...before, title: 'New' }))(family)
  expect(changed.members).toEqual([a, { ...b, title: 'New' }, c])
  expect(changed.members[0]).toBe(a)
})

test('texts that a badge starts with follow its title, and those that a person wrote stay', () => {
  const fresh = withWords(member('a', { title: '' }), { title: 'Cook' })
  expect(fresh.facts.description).toBe('Awarded for: Cook.')
  const renamed = withWords(fresh, { title: 'Baker' })
  expect(renamed.facts.description).toBe('Awarded for: Baker.')
  const written = { ...renamed, facts: { ...renamed.facts, criteria: 'Has baked.' } }
  const finnish = withWords(written, { language: 'fi' })
  expect(finnish.facts).toMatchObject({ description: 'Myönnetty aiheesta: Baker.', criteria: 'Has baked.' })
})

test('a family gets another name, and is never without one', () => {
  expect(renameFamily('  ')(family)).toBe(family)
  expect(renameFamily('Everyday life')(family)).toEqual({ ...family, name: 'Everyday life' })
})
