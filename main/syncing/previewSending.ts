import type { SentKind } from '#core/contract/sync'
import { urnOf } from '#core/ids'
import type { Visibility } from '#core/visibilities'
import type { ReadableDb } from '../registry/database.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { oldestWaiting } from '../registry/queries/outbox.ts'
import { findSendable, personOfCredential } from '../registry/queries/sendable.ts'
import { wordsFor } from './describeSync.ts'
import { connected } from './queueChanges.ts'

interface Previewed {
  readonly kind: SentKind
  readonly title: string
  readonly words: string[]
  readonly visibility: Visibility | null
}

/** More than a person reads; the numbers of all are in the state. */
const MOST = 500

/** What anyone could read after the next sending: the words, not the machinery. */
export function previewSending(db: ReadableDb): Previewed[] {
  const publishing = connected(db)
  if (!publishing) return []
  return oldestWaiting(db, MOST).map((row) => {
    const title = wordsFor(db, row)
    switch (row.kind) {
      case 'issuer': {
        const { name, url, email } = getIssuer(db)
        const words = [url, email].filter((word) => word !== '')
        return { kind: row.kind, title: name, words, visibility: null }
      }
      case 'credential': {
        const visibility = findSendable(db, urnOf(row.subject))?.visibility ?? publishing.visibility
        const name = visibility === 'page' ? personOfCredential(db, row.subject) : undefined
        return { kind: row.kind, title, words: name === undefined ? [] : [name], visibility }
      }
      default:
        return { kind: row.kind, title, words: [], visibility: null }
    }
  })
}
