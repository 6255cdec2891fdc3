import { expect, it } from 'vitest'
import { hasMixedScripts } from '#core/sentence/mixedScripts'

it.each(['Аallokko ry', 'Red Crоss', 'ΑΒC ry', 'Ａаllokko'])('%s has a word of several alphabets', (name) => {
  expect(hasMixedScripts(name)).toBe(true)
})

it.each(['Aallokko ry', 'Червоний Хрест / Red Cross', 'جمعية Aallokko', 'Nguyễn Thị Hồng', 'Ελλάς 2026', ''])(
  '%s is as names are',
  (name) => {
    expect(hasMixedScripts(name)).toBe(false)
  },
)
