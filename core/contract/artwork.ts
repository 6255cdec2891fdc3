import { oc } from '@orpc/contract'
import { z } from 'zod'
import { language, picture, studioErrors } from './shapes.ts'

const base = oc.errors(studioErrors)

/** A pictogram that a badge can carry: `id` is what `badgeArt.icon` wants. */
const foundIcon = z.object({
  id: z.string(),
  /** In the language asked for if the table of words has it, else in English. */
  name: z.string(),
  image: picture,
  /** The set it comes from. */
  set: z.string(),
  /** SPDX. */
  licence: z.string(),
})
export type FoundIcon = z.infer<typeof foundIcon>

export const artworkContract = {
  /** Icons by words of any interface language, the best first. An empty query answers with everything there is. */
  searchIcons: base
    .input(
      z.object({
        query: z.string().max(200).default(''),
        /** Of the query. */
        language: language.default('en'),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(200).default(60),
      }),
    )
    .output(z.object({ total: z.int(), icons: z.array(foundIcon) })),
  /** One icon by its id, or null: what a badge carries need not be among those just found. */
  icon: base
    .input(z.object({ id: z.string().max(200), language: language.default('en') }))
    .output(foundIcon.nullable()),
  /** Where the icons come from, with the notices that their licences want passed on. */
  iconLicences: base.output(
    z.array(
      z.object({
        set: z.string(),
        version: z.string(),
        author: z.string(),
        licence: z.string(),
        url: z.string(),
        /** How many icons come from the set. */
        icons: z.int(),
        text: z.string(),
      }),
    ),
  ),
}
