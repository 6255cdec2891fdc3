import type { EndpointWorld } from '../endpointWorld.ts'

export interface Forgetter {
  /** After a push, with what it did away with. */
  pushed(what: { readonly removed: boolean; readonly hasErased: boolean }): void
  /** To be called every second or so. */
  sweep(): Promise<void>
}

/** Nobody has published anything for so long: others wait while the files are written anew. */
const QUIET_MS = 15 * 60_000
/** Where it is never quiet, a person is not left waiting for longer than this. */
const LONGEST_MS = 24 * 3_600_000

/**
 * Makes sure that what was replaced or erased can soon not be found in the files of the database either. Where they keep
 * it until they are written anew, that is done after an erasure, at a quiet moment.
 */
export function forgetter({ store, now }: Pick<EndpointWorld, 'store' | 'now'>): Forgetter {
  let mustForget = false
  let erasedAt: number | null = null
  let pushedAt = 0
  return {
    pushed({ removed, hasErased }) {
      pushedAt = now().getTime()
      mustForget ||= removed
      if (hasErased && store.keepsDeleted) erasedAt ??= pushedAt
    },
    async sweep() {
      const at = now().getTime()
      if (mustForget) {
        mustForget = false
        await store.forgetDeleted()
      }
      if (erasedAt === null || (at - pushedAt < QUIET_MS && at - erasedAt < LONGEST_MS)) return
      erasedAt = null
      await store.rewrite()
    },
  }
}
