import { StudioError } from '#core/errors'
import type { Entry } from '#core/sync/protocol'
import type { PublicationRow } from '../store/tables.ts'
import { sha256Hex } from '../trust/nodeCrypto.ts'
import type { Trust } from '../trust/openTrust.ts'
import type { Put } from './change.ts'

export interface Sender {
  readonly did: string
  readonly now: Date
  readonly trust: Trust
}

/** What is to be stored of an entry. */
export function put(
  entry: Exclude<Entry, { kind: 'erasure' }>,
  issuer: string,
  what: Pick<PublicationRow, 'form' | 'content'>,
): Put {
  const visibility = entry.kind === 'credential' ? entry.visibility : null
  const at = new Date(entry.at).toISOString()
  const row = {
    issuer,
    kind: entry.kind,
    id: entry.id,
    at,
    sha256: sha256Hex(what.content),
    visibility,
    ...what,
  }
  return { does: 'put', row }
}

export const notWhatItSays = (what: string): StudioError =>
  new StudioError(
    'sync/not-what-it-says',
    `This entry is not ${what}. Update the studio, then send it again.`,
    {
      what,
    },
  )
