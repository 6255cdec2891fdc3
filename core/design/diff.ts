/**
 * How one plain value differs from another: enough to go from the one to the other and back. Steps of the history are
 * kept as these, so that undoing needs no copy of the whole.
 */
import { z } from 'zod'

/** `before` absent: it was not there; `after` absent: it is not there any more. Values are JSON. */
export const difference = z.object({
  path: z.array(z.union([z.string(), z.int().min(0)])).max(40),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})
export type Difference = z.infer<typeof difference>

export const diff = z.array(difference).max(20_000)
export type Diff = z.infer<typeof diff>
