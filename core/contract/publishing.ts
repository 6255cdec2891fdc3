import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { visibilities } from '../visibilities.ts'
import { studioErrors } from './shapes.ts'

const base = oc.errors(studioErrors)

export const publishInput = z.object({
  /** The web address that the folder will be found at. */
  baseUrl: z.url({
    protocol: /^https?$/,
    error: 'A web address begins with https://, such as https://example.org/badges.',
  }),
  folder: z.string().min(1),
  /** How much of each credential anyone can see, unless another choice was made for it. */
  visibility: z.enum(visibilities).default('page-without-name'),
  /** Writes every file anew, also where nothing has changed. */
  everything: z.boolean().default(false),
})
export type PublishInput = z.infer<typeof publishInput>

export const publishedFolder = z.object({
  folder: z.string(),
  /** Files: written now, as they were, and taken away because what they showed is not public any more. */
  written: z.int(),
  unchanged: z.int(),
  removed: z.int(),
  /** How many credentials have a page with the name, a page without it, or none. */
  credentials: z.object({ named: z.int(), nameless: z.int(), hidden: z.int() }),
  /** Web addresses that work once the folder is there. */
  issuerPage: z.string(),
  checkPage: z.string(),
  didWeb: z.string(),
  /** The document that ties the key to the web site, and where it has to be. */
  linkage: z.object({
    address: z.string(),
    /** Whether the folder, put where the base address leads, has it in its place. */
    inPlace: z.boolean(),
  }),
})
export type PublishedFolder = z.infer<typeof publishedFolder>

const linkageCheck = z.object({
  /** Where the document was looked for. */
  address: z.string(),
  /**
   * Whether the site names the issuer's key: `expired`: it once did; `other-keys`: it names others; `unreadable`: it is no
   * such document; `not-reached`: nothing is there, or there is no connection.
   */
  state: z.enum(['linked', 'expired', 'other-keys', 'unreadable', 'not-reached']),
  /** Whether the site lets the checking pages of others read it. */
  readableByPages: z.boolean(),
})
export type LinkageCheck = z.infer<typeof linkageCheck>

export const publishingContract = {
  /** Asks the issuer's web site, or another, whether it names the issuer's key as its own. */
  checkLinkage: base.input(z.object({ site: z.url().optional() })).output(linkageCheck),
  /** Writes all that is public as plain files, for any web space or a memory stick; only what has changed since. */
  toFolder: base
    .input(publishInput)
    .output(eventIterator(z.object({ done: z.int(), total: z.int() }), publishedFolder)),
}
