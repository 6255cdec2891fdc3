/** What a person may change in a style without leaving its grammar; all of it absent is the style as it was drawn. */
import { z } from 'zod'

/** Names are checked against the grammar when the style is resolved, as a family file may come from a newer version. */
const named = z.string().max(60)

export const styleChanges = z.object({
  silhouette: named.optional(),
  frame: named.optional(),
  pattern: named.optional(),
  /** `none` takes the ribbon away. */
  ribbon: named.optional(),
  voice: named.optional(),
  caps: z.boolean().optional(),
  iconTreatment: named.optional(),
  level: named.optional(),
  /** Turns of the accent's and the second hue from the brand's, in degrees. */
  accent: z.number().min(-360).max(360).optional(),
  second: z.number().min(-360).max(360).optional(),
})
export type StyleChanges = z.infer<typeof styleChanges>
