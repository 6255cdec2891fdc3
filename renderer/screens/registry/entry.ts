import type { StudioClient } from '#core/contract/client'

/** All that is known of one credential. */
export type Entry = Awaited<ReturnType<StudioClient['registry']['get']>>
