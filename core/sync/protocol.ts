/**
 * What travels between a studio and an endpoint. The studio asks, the endpoint answers; both parse with these schemas.
 *
 *   POST sync/enrol    an invited issuer introduces itself            enrolment → enrolled
 *   POST sync/push     entries, oldest first                          push → pushed
 *   POST sync/held     what the endpoint holds, to compare            heldQuery → held
 *   POST sync/export   everything it holds, one entry a line          {} → exportHeader, then entries
 *
 * Every request is signed by the issuer's key: see messageSignature.ts. Every answer is JSON with the header
 * `Rosette-Sync: 1`; one without it is not from an endpoint but from something on the way, such as the login page of a
 * hotel. A request that is refused as a whole answers with a status of 400 or more and `refusal`.
 */
import { z } from 'zod'
import { visibilities } from '../visibilities.ts'

export const SYNC_VERSION = '1'
export const SYNC_HEADER = 'Rosette-Sync'

export const syncPaths = {
  enrol: 'sync/enrol',
  push: 'sync/push',
  held: 'sync/held',
  export: 'sync/export',
} as const

/** What an endpoint takes in one request, whoever asks. */
export const syncLimits = {
  bodyBytes: 8 * 1024 * 1024,
  entries: 250,
  documentCharacters: 128 * 1024,
  /** A list with half a million places that are set at random packs into this. */
  listCharacters: 1024 * 1024,
  imageBytes: 1024 * 1024,
  /** How far the clock of a studio may be off. */
  clockSeconds: 300,
} as const

/** See visibilities.ts. */
export const visibility = z.enum(visibilities)
export type { Visibility } from '../visibilities.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** SECURITY: random ids only, so that knowing one address does not help to guess another. */
const uuid = z.uuidv4()
const did = z.string().regex(/^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/)
const instant = z.iso.datetime()
/** Text of a signed document, to the letter: its SHA-256 is what it is known by. */
const document = z.string().min(2).max(syncLimits.documentCharacters)

/**
 * When the studio recorded the fact. Of two entries about the same thing the later one counts, whatever the order of
 * arrival; of two at the same instant the one with the greater SHA-256. So several laptops come to the same end.
 */
const at = instant

/** A Profile of Open Badges 3.0 with the issuer's proof (draftProfile.ts). */
export const issuerEntry = z.strictObject({ kind: z.literal('issuer'), id: did, at, document })

/** An Achievement of Open Badges 3.0 with its creator and the creator's proof (draftAchievement.ts). */
export const achievementEntry = z.strictObject({ kind: z.literal('achievement'), id: uuid, at, document })

/** An OpenBadgeCredential as JSON or VC-JWT; without the name it is the copy of withoutPerson.ts. */
export const credentialEntry = z.strictObject({
  kind: z.literal('credential'),
  id: uuid,
  at,
  visibility: visibility.exclude(['status-only']),
  document,
})

/** No page any more, or never one: what was there of the credential goes. */
const hiddenCredentialEntry = z.strictObject({
  kind: z.literal('credential'),
  id: uuid,
  at,
  visibility: z.literal('status-only'),
})

/** The issuer's signed word that a corrected badge took the place of the one with this id (replacement.ts). */
export const replacementEntry = z.strictObject({ kind: z.literal('replacement'), id: uuid, at, document })

/**
 * A BitstringStatusListCredential with the issuer's proof. `replaces` is the SHA-256 of the list this one builds on,
 * null for the first: if another laptop was faster, the entry is refused with 'sync/list-moved-on', and the studio
 * takes over what the other one revoked, signs again and pushes again.
 */
export const statusListEntry = z.strictObject({
  kind: z.literal('statusList'),
  id: uuid,
  at,
  replaces: sha256.nullable(),
  document: z.string().min(2).max(syncLimits.listCharacters),
})

/** The picture of a badge before baking, or of the issuer: `id` is its SHA-256. SVG as text, PNG in base64. */
export const imageEntry = z.strictObject({
  kind: z.literal('image'),
  id: sha256,
  at,
  type: z.enum(['png', 'svg']),
  data: z.string().max(Math.ceil(syncLimits.imageBytes / 3) * 4),
})

/**
 * Removes every trace. A credential stays refused for ever after: only a hash of its id is kept for that. Achievements
 * and images may come again.
 */
const erasureEntry = z.strictObject({
  kind: z.literal('erasure'),
  of: z.enum(['credential', 'achievement', 'image']),
  id: z.union([uuid, sha256]),
  at,
})

export const entry = z.discriminatedUnion('kind', [
  issuerEntry,
  achievementEntry,
  z.discriminatedUnion('visibility', [credentialEntry, hiddenCredentialEntry]),
  replacementEntry,
  statusListEntry,
  imageEntry,
  erasureEntry,
])
export type Entry = z.infer<typeof entry>
export type EntryKind = Entry['kind']
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>

/** An entry that cannot be read is answered alone; the others go on. */
export const push = z.strictObject({ entries: z.array(z.unknown()).min(1).max(syncLimits.entries) })

/** Why something was refused: a code for the program, a sentence with the remedy for the person. */
export const refusal = z.object({
  code: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  message: z.string(),
  /** With 'sync/clock': the endpoint's own time, so that the studio can say by how much its clock is off. */
  now: instant.optional(),
  /** With 429 and 503: when to come back. */
  retryAfterSeconds: z.number().optional(),
})
export type Refusal = z.infer<typeof refusal>

/**
 * What became of an entry: all but `refused` settle it.
 * - `stored`: it is public now, or gone in the case of an erasure.
 * - `already`: the very same was there.
 * - `superseded`: something later about the same thing is there, and stays.
 */
const entryAnswer = z.discriminatedUnion('result', [
  z.object({ result: z.enum(['stored', 'already', 'superseded']) }),
  z.object({ result: z.literal('refused'), code: refusal.shape.code, message: z.string() }),
])
export type EntryAnswer = z.infer<typeof entryAnswer>

/** One answer for each entry, in the same order. */
export const pushed = z.object({ answers: z.array(entryAnswer) })
export type Pushed = z.infer<typeof pushed>

/** `RB-` and 26 letters and digits of Crockford's base32: 130 random bits, given to the issuer by the host. */
export const inviteCode = z.string().regex(/^RB-[0-9A-HJKMNP-TV-Z]{26}$/)

/** The same issuer may enrol again with the same invite: an answer can get lost on the way. */
export const enrolment = z.strictObject({ invite: inviteCode, profile: issuerEntry })

export const enrolled = z.object({
  issuer: did,
  /** Where everything is published from now on, with a `/` at the end. */
  base: z.url({ protocol: /^https?$/ }),
  quota: z.object({ bytes: z.int(), entries: z.int() }),
})
export type Enrolled = z.infer<typeof enrolled>

/** `after` is the `next` of the answer before. */
export const heldQuery = z.strictObject({
  after: z.string().max(200).nullable(),
  limit: z.int().min(1).max(5000).default(1000),
})

/** `sha256` is that of `contentOf` the entry. */
export const heldRow = z.object({
  kind: z.enum(['issuer', 'achievement', 'credential', 'replacement', 'statusList', 'image']),
  id: z.string(),
  at: instant,
  sha256,
  visibility: visibility.nullable(),
})
export type HeldRow = z.infer<typeof heldRow>

export const held = z.object({ rows: z.array(heldRow), next: z.string().nullable() })
export type Held = z.infer<typeof held>

/**
 * The first line of an export. Lines of `exportErased` follow, if anything was erased; each further line is an `entry` that
 * another endpoint takes as it is, and the last one
 * says how many there are, so that a file that was cut off shows.
 */
export const exportHeader = z.object({
  rosetteExport: z.literal(1),
  issuer: did,
  base: z.string(),
  exportedAt: instant,
})
/** Hashes of what was erased, so that it stays refused at the next endpoint. */
export const exportErased = z.object({ rosetteErased: z.array(sha256).max(1000) })
export const exportEnd = z.object({ rosetteExportEnd: z.literal(1), entries: z.int() })
