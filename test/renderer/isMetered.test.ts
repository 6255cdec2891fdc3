import { expect, test } from 'vitest'
import type { StudioClient } from '../../core/contract/client.ts'
import { isMetered } from '../../renderer/state/isMetered.ts'

const studioOn = (cost: 'metered' | 'free' | 'unknown') =>
  ({ sync: { cost: async () => cost } }) as unknown as StudioClient

test('a connection costs if the system or the browser says so', async () => {
  expect(await isMetered(studioOn('metered'), undefined)).toBe(true)
  expect(await isMetered(studioOn('free'), { saveData: true })).toBe(true)
  expect(await isMetered(studioOn('unknown'), { type: 'cellular' })).toBe(true)
})

test('what nobody knows is not held back', async () => {
  expect(await isMetered(studioOn('unknown'), undefined)).toBe(false)
  expect(await isMetered(studioOn('free'), { type: 'wifi', saveData: false })).toBe(false)
})
