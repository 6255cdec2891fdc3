import { describe, expect, test } from 'vitest'
import { defaultConfig, ratesOf } from '../../endpoint/endpointWorld.ts'
import { clientOf, rateLimiter } from '../../endpoint/http/rateLimiter.ts'

describe('whose rate counts', () => {
  test.each([
    ['the address of the socket', '203.0.113.7', undefined, 0, '203.0.113.7'],
    ['that address in its longer form too', '::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
    ['of IPv6 the network', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
    ['of a shortened one as well', '2001:db8::6', undefined, 0, '2001:db8:0:0'],
    ['nothing that a client writes about itself', '203.0.113.7', '198.51.100.1', 0, '203.0.113.7'],
    ['what the proxy saw', '10.0.0.1', '198.51.100.1, 203.0.113.7', 1, '203.0.113.7'],
    ['what the outer one of two saw', '10.0.0.1', '1.2.3.4, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
    ['the proxy itself if it says nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ])('is %s', (_, socket, forwarded, proxies, expected) => {
    expect(clientOf(socket, forwarded, proxies)).toBe(expected)
  })
})

test('a client may come in a burst, then at a steady rate, and others do not suffer from it', () => {
  const limiter = rateLimiter({ perSecond: 2, burst: 3 })
  const take = (second: number, client = 'a') => limiter.take(client, second * 1000)
  expect([take(0), take(0), take(0), take(0)]).toEqual([0, 0, 0, 1])
  expect([take(0.5), take(0.5), take(0, 'b')]).toEqual([0, 1, 0])
  expect(take(-1000)).toBe(1)
})

test('several instances beside each other allow together what one would', () => {
  const { sync, enrol } = ratesOf(4)
  expect(sync).toEqual({ perSecond: defaultConfig.rates.sync.perSecond / 4, burst: 25 })
  expect(enrol.burst).toBeGreaterThanOrEqual(1)
  expect(ratesOf(1)).toEqual(defaultConfig.rates)
})
