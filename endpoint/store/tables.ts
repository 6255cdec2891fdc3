/** What the database holds, the same in SQLite and PostgreSQL. Instants are ISO 8601 in UTC, so they sort as text. */
import type { Kysely } from 'kysely'
import type { HeldRow, Visibility } from '#core/sync/protocol'

export interface Tables {
  /** A code is kept as its hash, so that a copy of the database lets nobody in. */
  invite: { hash: string; label: string; expires: string; issuer: string | null }
  issuer: IssuerRow
  publication: PublicationRow
  /** Of signed requests, as long as their time would still be taken. */
  nonce: { issuer: string; nonce: string; expires: string }
  /** Hashes of what was erased and must not come back, and of whose it was; see tombstones.ts. */
  tombstone: { owner: string; hash: string }
}

export interface IssuerRow {
  /** Its `did:key`. */
  readonly did: string
  /** What the host calls it; the issuer's own name is in its profile. */
  readonly label: string
  /** `suspended`: nothing is taken and nothing is shown. `moved`: every address leads to the same one at `moved_to`. */
  readonly state: 'active' | 'suspended' | 'moved'
  readonly moved_to: string | null
  readonly enrolled: string
  /** Grows with every change, so that each instance knows when its memory is out of date. */
  readonly revision: number
  readonly entries: number
  readonly bytes: number
}

export type PublicationKind = HeldRow['kind']

export interface PublicationRow {
  readonly issuer: string
  readonly kind: PublicationKind
  readonly id: string
  /** When the studio recorded it. */
  readonly at: string
  readonly sha256: string
  readonly visibility: Visibility | null
  /** Null where there is nothing to show. */
  readonly form: 'json' | 'jwt' | 'png' | 'svg' | null
  readonly content: Buffer
}

/** The database, or a transaction of it. */
export type Db = Kysely<Tables>
