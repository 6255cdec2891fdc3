import type { Store } from './store/store.ts'
import type { Quota } from './sync/takePush.ts'
import type { Trust } from './trust/openTrust.ts'

/** All that the endpoint is given from outside. */
export interface EndpointWorld {
  readonly store: Store
  readonly trust: Trust
  readonly now: () => Date
  /** Where errors go that nobody expected. What they say may name people, so only their kind and place are reported. */
  readonly report: (where: string) => void
  readonly config: EndpointConfig
}

/** What a request brings besides itself. */
export interface Bindings {
  /** Whose rate counts; undefined where nobody counts. */
  readonly client?: string
}

export interface EndpointConfig {
  /** Where people find it, with a `/` at the end. */
  readonly publicUrl: string
  /** Whether nobody said so and the host of each request is believed: on one's own computer, and in tests. */
  readonly anyHost: boolean
  /** The built verification page; null if there is none. */
  readonly pageFolder: string | null
  readonly quota: Quota
  /** Requests from one network address in the long run, a second, and how many at once. */
  readonly rates: Readonly<Record<'public' | 'sync' | 'enrol', Rate>>
  /** How many requests of studios may be under way at once: each may bring 8 MB. */
  readonly places: { readonly inAll: number; readonly ofOne: number }
  /** How long, in milliseconds, a request may take to arrive: its headers, and all of it. */
  readonly patience: { readonly headers: number; readonly request: number }
  /** How many proxies in front add the address of their client to `X-Forwarded-For`. */
  readonly proxies: number
  /** How much memory prepared answers may take. */
  readonly cacheBytes: number
}

/** As the host configures it: without an address, the one it happens to listen at is taken. */
export type HostWorld = Omit<EndpointWorld, 'config'> & {
  readonly config: Omit<EndpointConfig, 'publicUrl' | 'anyHost'> & { readonly publicUrl: string | null }
}

export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

/**
 * The share of one of several instances beside each other. They do not count together: that would be a question to the
 * database for each visitor, who are otherwise answered from memory.
 */
export function ratesOf(instances: number): EndpointConfig['rates'] {
  const among = Math.max(1, instances)
  const share = ({ perSecond, burst }: Rate): Rate => ({
    perSecond: perSecond / among,
    burst: Math.max(1, Math.ceil(burst / among)),
  })
  const { rates } = defaultConfig
  return { public: share(rates.public), sync: share(rates.sync), enrol: share(rates.enrol) }
}

export const defaultConfig: Omit<EndpointConfig, 'publicUrl' | 'anyHost' | 'pageFolder'> = {
  quota: { entries: 200_000, bytes: 1024 * 1024 * 1024 },
  rates: {
    public: { perSecond: 50, burst: 500 },
    sync: { perSecond: 10, burst: 100 },
    enrol: { perSecond: 0.05, burst: 10 },
  },
  places: { inAll: 24, ofOne: 6 },
  patience: { headers: 10_000, request: 60_000 },
  proxies: 0,
  cacheBytes: 64 * 1024 * 1024,
}
