import { describe, expect, test } from 'vitest'
import { setHidden } from '#core/design/alter/style'
import { adjustStyle, changeLook } from '#core/family/alter/look'
import { addMember, changeMember, editMember, moveMember, removeMember } from '#core/family/alter/members'
import { nameOf } from '#core/family/familyDocument'
import { ownLook, variationOf } from '#core/family/ownLook'
import { idOf, sampleFamily, sampleMember } from './sampleFamily.ts'

const titles = ({ members }: typeof sampleFamily): string[] => members.map(({ title }) => title)

describe('the badges of a family', () => {
  test('come, go and change places', () => {
    expect(titles(addMember(sampleFamily, sampleMember(4, 'Cook'), idOf(1)))).toEqual([
      'Peer tutor',
      'Cook',
      'Interpreter',
      'First aid',
    ])
    expect(titles(removeMember(sampleFamily, idOf(2)))).toEqual(['Peer tutor', 'First aid'])
    expect(titles(moveMember(sampleFamily, idOf(3), 0))).toEqual(['First aid', 'Peer tutor', 'Interpreter'])
  })

  test('that are not there leave the family as it is', () => {
    const stranger = idOf(99)
    expect(removeMember(sampleFamily, stranger)).toBe(sampleFamily)
    expect(moveMember(sampleFamily, stranger, 0)).toBe(sampleFamily)
    expect(changeMember(sampleFamily, stranger, { title: 'x' })).toBe(sampleFamily)
  })

  test('change one by one', () => {
    const changed = changeMember(sampleFamily, idOf(2), { title: 'Community interpreter' })
    expect(titles(changed)).toEqual(['Peer tutor', 'Community interpreter', 'First aid'])
    expect(changed.members[0]).toBe(sampleFamily.members[0])
  })

  test('are edited by hand one by one', () => {
    const hide = (edits: (typeof sampleFamily.members)[0]['edits']) => setHidden(edits, ['ribbon'], true)
    const hiddenIn = ({ members }: typeof sampleFamily) =>
      members.map(({ edits }) => 'ribbon' in edits.changes)
    expect(hiddenIn(editMember(sampleFamily, idOf(2), hide))).toEqual([false, true, false])
  })

  test('are called by their title, told apart by their level, unless they have a name', () => {
    expect(nameOf(sampleMember(1, 'Tutor'))).toBe('Tutor')
    expect(nameOf({ ...sampleMember(1, 'Tutor'), level: 2 })).toBe('Tutor 2')
    const named = sampleMember(1, 'Tutor')
    expect(nameOf({ ...named, level: 2, facts: { ...named.facts, name: 'Senior tutor' } })).toBe(
      'Senior tutor',
    )
  })
})

describe('the look of a family', () => {
  test('loses what was changed in a style when another is chosen', () => {
    const adjusted = adjustStyle(adjustStyle(sampleFamily, 'ribbon', 'none'), 'caps', true)
    expect(adjusted.look.changes).toEqual({ ribbon: 'none', caps: true })
    expect(adjustStyle(adjusted, 'ribbon', undefined).look.changes).toEqual({ caps: true })
    expect(changeLook(adjusted, { style: 'kilim' }).look).toEqual({
      style: 'kilim',
      changes: {},
      brand: '#17617a',
    })
  })

  test('takes a new brand colour', () => {
    expect(changeLook(sampleFamily, { brand: '#aabbcc' }).look.brand).toBe('#aabbcc')
  })

  test.each([
    ['the same look', { style: 'harbour', changes: { caps: true }, brand: '#17617a' }],
    ['another style', { style: 'kilim', changes: {}, brand: '#17617a' }],
    ['another brand and no changes', { style: 'harbour', changes: {}, brand: '#112233' }],
    ['another style with changes', { style: 'kilim', changes: { ribbon: 'none' }, brand: '#112233' }],
  ])('varies for a member that has %s of its own', (_what, own) => {
    const { look } = adjustStyle(sampleFamily, 'caps', true)
    expect(ownLook(look, { variation: variationOf(look, own) })).toEqual(own)
  })

  test('is followed by a member that does not vary', () => {
    expect(variationOf(sampleFamily.look, sampleFamily.look)).toEqual({})
  })
})
