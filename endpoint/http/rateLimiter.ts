import type { Rate } from '../endpointWorld.ts'

export interface RateLimiter {
  /** Seconds to wait; 0 if the request may go on. */
  take(client: string, now: number): number
}

/** Clients remembered; beyond that the oldest are forgotten, and begin anew. */
const MOST_CLIENTS = 20_000

/**
 * A bucket of requests for each client, filled steadily. It lives in the memory of this instance: see `ratesOf`
 * for several beside each other.
 */
export function rateLimiter({ perSecond, burst }: Rate): RateLimiter {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(client, now) {
      const bucket = buckets.get(client)
      const left = bucket
        ? Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond)
        : burst
      if (!bucket && buckets.size >= MOST_CLIENTS) buckets.delete(buckets.keys().next().value!)
      if (left < 1) return Math.ceil((1 - left) / perSecond)
      if (bucket) {
        bucket.left = left - 1
        bucket.at = now
      } else buckets.set(client, { left: left - 1, at: now })
      return 0
    },
  }
}

/**
 * Whose bucket a request takes from: the network address, of IPv6 the network (a household has 2^64 addresses). With
 * proxies in front, the address that the outermost of them saw; what stands further left anybody could have written.
 */
export function clientOf(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const address =
    proxies === 0 ? socketAddress : (forwardedFor?.split(',').at(-proxies)?.trim() ?? socketAddress)
  if (!address) return 'unknown'
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').slice(0, 45)
  return plain.includes(':') ? networkOf(plain) : plain
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [start = '', end] = address.split('::')
  const parts = start === '' ? [] : start.split(':')
  const rest = end === undefined || end === '' ? [] : end.split(':')
  const zeros =
    end === undefined ? [] : Array.from({ length: Math.max(0, 8 - parts.length - rest.length) }, () => '0')
  return [...parts, ...zeros, ...rest].slice(0, 4).join(':')
}
