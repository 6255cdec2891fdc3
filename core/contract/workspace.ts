import { oc } from '@orpc/contract'
import { z } from 'zod'
import { chosenFile, instant, language, picture, studioErrors } from './shapes.ts'

const base = oc.errors(studioErrors)

export const issuerFacts = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'The organisation needs a name.')
    .max(200, 'The name of the organisation may have 200 characters.'),
  email: z.email('This is not an e-mail address. Correct it, or leave it out.').or(z.literal('')).default(''),
  /** The NGO's web site. Optional: many have none. */
  url: z
    .url({ protocol: /^https?$/, error: 'A web address begins with https://, such as https://example.org.' })
    .or(z.literal(''))
    .default(''),
  /** The language the issuer's texts are written in. */
  language: language.default('en'),
})
export type IssuerFacts = z.infer<typeof issuerFacts>

export const issuer = issuerFacts.extend({
  /** `did:key:z6Mk…`: the issuer's identity and public key in one. */
  did: z.string(),
  logo: picture.nullable(),
  createdAt: instant,
})
export type Issuer = z.infer<typeof issuer>

/** Where the private key's protection comes from: a passphrase, or the system keychain (Electron only). */
export const protection = z.enum(['passphrase', 'keychain'])

export const workspace = z.object({
  folder: z.string(),
  issuer,
  protection,
  /** Whether the key is in memory, ready to sign. */
  unlocked: z.boolean(),
  counts: z.object({ badges: z.int(), batches: z.int(), credentials: z.int(), unfinishedBatches: z.int() }),
  /** The last good copy of the registry, if there is one. */
  lastBackupAt: instant.nullable(),
})
export type Workspace = z.infer<typeof workspace>

const studioStatus = z.object({
  version: z.string(),
  door: z.enum(['electron', 'browser', 'terminal']),
  /** Where a new workspace goes unless the person chooses another folder. */
  defaultFolder: z.string(),
  /** Workspaces opened before on this computer, the last one first. */
  recentFolders: z.array(z.string()),
  canUseKeychain: z.boolean(),
  workspace: workspace.nullable(),
})
export type StudioStatus = z.infer<typeof studioStatus>

export const workspaceContract = {
  status: base.output(studioStatus),
  /** Makes the folder, the registry, the issuer with its key, and the sample family. Opens it, unlocked. */
  create: base
    .input(
      z.object({
        folder: z.string().min(1),
        issuer: issuerFacts,
        logo: chosenFile.optional(),
        passphrase: z.string().min(8).max(1000).optional(),
        withSampleFamily: z.boolean().default(true),
      }),
    )
    .output(workspace),
  open: base.input(z.object({ folder: z.string().min(1) })).output(workspace),
  close: base.output(z.object({})),
  unlock: base.input(z.object({ passphrase: z.string().optional() })).output(workspace),
  lock: base.output(workspace),
  updateIssuer: base.input(issuerFacts.extend({ logo: chosenFile.nullable().optional() })).output(workspace),
  /** Copies the registry beside itself while it is in use; the newest copies are kept. */
  backUp: base.output(z.object({ path: z.string(), at: instant })),
  /** After a corrupt registry: the backups that can be opened, newest first, and putting one back. */
  listBackups: base
    .input(z.object({ folder: z.string().min(1) }))
    .output(z.array(z.object({ path: z.string(), at: instant, credentials: z.int() }))),
  restoreBackup: base.input(z.object({ folder: z.string().min(1), path: z.string() })).output(workspace),
  /** Shows a file or folder of the open workspace in the system's file manager, where the door can. */
  reveal: base.input(z.object({ path: z.string() })).output(z.object({ shown: z.boolean() })),
}
