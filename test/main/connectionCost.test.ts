import { expect, test } from 'vitest'
import { connectionCost } from '../../main/connectionCost.ts'

test.each([
  ['win32', 'Unrestricted\r\n', 'free'],
  ['win32', 'Variable\r\n', 'metered'],
  ['win32', 'Fixed\r\n', 'metered'],
  ['win32', '\r\n', 'unknown'],
  ['linux', 'u 1\n', 'metered'],
  ['linux', 'u 3\n', 'metered'],
  ['linux', 'u 4\n', 'free'],
  ['linux', 'u 0\n', 'unknown'],
] as const)('on %s, %j is a connection that is %s', async (platform, said, cost) => {
  expect(await connectionCost(platform, async () => said)).toBe(cost)
})

test('where there is nobody to ask, nothing is known', async () => {
  expect(await connectionCost('linux', () => Promise.reject(new Error('ENOENT')))).toBe('unknown')
  expect(await connectionCost('darwin', async () => 'u 1')).toBe('unknown')
})
