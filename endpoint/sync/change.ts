import type { StatusEntry } from '#core/credential/statusList'
import type { PublicationKey } from '../store/publications.ts'
import type { PublicationRow } from '../store/tables.ts'

/** What an entry asks for, after everything that can be judged without the database was found right. */
export type Change = Put | Erase

export interface Put {
  readonly does: 'put'
  readonly row: PublicationRow
  /** The version it builds on, where two laptops must not overwrite each other: null for none. */
  readonly replaces?: string | null
  /** Places in lists of the issuer that must be there. */
  readonly status?: readonly (StatusEntry & { readonly listId: string })[]
}

export interface Erase {
  readonly does: 'erase'
  readonly key: PublicationKey & { readonly kind: 'credential' | 'achievement' | 'image' }
  readonly at: string
}

export const keyOf = ({ kind, id }: PublicationKey): string => `${kind} ${id}`
