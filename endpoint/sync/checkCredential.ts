import { openBadge } from '#core/credential/openBadge'
import { parseDocument } from '#core/credential/parseDocument'
import type { CredentialReading } from '#core/credential/readCredential'
import { StudioError } from '#core/errors'
import { urnOf } from '#core/ids'
import { looksLikeJwt } from '#core/proof/jwt'
import { statusListIdOf } from '#core/sync/addresses'
import type { EntryOf } from '#core/sync/protocol'
import { isWithoutPerson } from '#core/sync/withoutPerson'
import { refuseIntricate, wrongProof } from '../trust/signedBy.ts'
import type { Change, Put } from './change.ts'
import { notWhatItSays, put, type Sender } from './put.ts'

/** A credential must be one that this issuer gave, under its own id, with places in its own status lists. */
export async function checkCredential(entry: EntryOf<'credential'>, sender: Sender): Promise<Change> {
  const { did } = sender
  if (entry.visibility === 'status-only') return put(entry, did, { form: null, content: Buffer.alloc(0) })

  const reading = await readSigned(entry.document, sender)
  if (reading.id !== urnOf(entry.id) || reading.shortFormOf !== null)
    throw notWhatItSays('the credential with this id')
  const isJwt = looksLikeJwt(entry.document)
  if (
    entry.visibility === 'page-without-name' &&
    (isJwt || !isWithoutPerson(parseDocument(entry.document)))
  ) {
    throw namesAPerson()
  }
  const stored = put(entry, did, { form: isJwt ? 'jwt' : 'json', content: Buffer.from(entry.document) })
  return { ...stored, status: reading.status.map((status) => placeOf(status, did)) }
}

async function readSigned(document: string, { did, now, trust }: Sender): Promise<CredentialReading> {
  refuseIntricate(document)
  const opened = await openBadge(document, { ...trust, now, knownIssuer: () => undefined })
  if (opened.kind !== 'badge') throw wrongProof()
  const { signature, reading, contradictions } = opened
  const right =
    signature.result === 'good' &&
    signature.signer.proven &&
    signature.signer.controller === did &&
    reading.issuer.id === did &&
    contradictions.length === 0
  if (!right) throw wrongProof()
  return reading
}

function placeOf(
  status: CredentialReading['status'][number],
  did: string,
): NonNullable<Put['status']>[number] {
  const listId = status === 'unreadable' ? undefined : statusListIdOf(status.list, did)
  if (status === 'unreadable' || listId === undefined) throw listElsewhere()
  return { ...status, listId }
}

const namesAPerson = (): StudioError =>
  new StudioError(
    'sync/names-a-person',
    'This badge is to be shown without the name, but says who it is for. Send the copy without the person.',
  )

const listElsewhere = (): StudioError =>
  new StudioError(
    'sync/list-elsewhere',
    'This badge says that revocation is to be looked up somewhere else, so nobody could check it here.',
  )
