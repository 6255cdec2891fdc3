import type { PageLanguage } from '#core/pages/languages'
import type { PageLook } from '#core/pages/look'
import type { Db, IssuerRow } from '../store/tables.ts'

/** What an answer is made with. */
export interface PublicView {
  readonly db: Db
  readonly issuer: IssuerRow
  readonly base: string
  readonly language: PageLanguage
  readonly look: PageLook
  readonly now: Date
  readonly sha256: (data: Uint8Array | string) => Uint8Array
}
