/** Whether a badge was revoked, judged by the newest list at hand. A list proves only what its issuer signed. */
import { isStudioError } from '../errors.ts'
import type { Checker } from './checker.ts'
import { checkSignature, issuerIdOf } from './checkSignature.ts'
import { parseDocument } from './parseDocument.ts'
import type { CredentialReading } from './readCredential.ts'
import { isSet, readStatusList, type StatusEntry } from './statusList.ts'

export type StatusCheck =
  /** The credential names no list. */
  | { readonly state: 'no-list' }
  /** It names one, which is not at hand. */
  | { readonly state: 'list-elsewhere' }
  /** What is at hand is no list of this issuer, or is damaged. */
  | { readonly state: 'list-unusable' }
  | {
      readonly state: 'clear' | 'revoked' | 'suspended'
      /** Null if the list does not say. */
      readonly asOf: Date | null
      /** A newer list should be asked for. */
      readonly isOld: boolean
    }

export async function checkStatus(
  { id, status, issuer }: Pick<CredentialReading, 'id' | 'status' | 'issuer'>,
  checker: Checker,
): Promise<StatusCheck> {
  const revokedOn = checker.revokedHere?.(id, issuer.id)
  if (revokedOn) return { state: 'revoked', asOf: revokedOn, isOld: false }
  if (status.length === 0) return { state: 'no-list' }
  const checks = await Promise.all(status.map((entry) => checkEntry(entry, issuer.id, checker)))
  // The worst of several counts, and one list that is missing is not made good by another.
  const order = ['revoked', 'suspended', 'list-unusable', 'list-elsewhere', 'clear'] as const
  return order
    .map((state) => checks.find((check) => check.state === state))
    .find((check) => check !== undefined)!
}

async function checkEntry(
  entry: StatusEntry | 'unreadable',
  issuerId: string,
  checker: Checker,
): Promise<StatusCheck> {
  if (entry === 'unreadable') return { state: 'list-unusable' }
  const text = await checker.statusList?.(entry.list)
  if (text === undefined) return { state: 'list-elsewhere' }
  try {
    const document = parseDocument(text)
    const signature = await checkSignature(
      document,
      checker.canonicaliser,
      checker.crypto,
      checker.documentAt,
    )
    const signedByIssuer = signature.result === 'good' && signature.signer.controller === issuerId
    if (!signedByIssuer || issuerIdOf(document) !== issuerId) return { state: 'list-unusable' }
    const { bits, purposes, asOf, until, address } = readStatusList(document)
    const isThisList = address === entry.list && purposes.includes(entry.purpose)
    if (!isThisList || entry.index >= bits.length * 8) return { state: 'list-unusable' }
    const marked = entry.purpose === 'revocation' ? 'revoked' : 'suspended'
    const isOld = until !== null && until.getTime() < checker.now.getTime()
    return { state: isSet(bits, entry.index) ? marked : 'clear', asOf, isOld }
  } catch (error) {
    if (isStudioError(error) && error.code.startsWith('credential/')) return { state: 'list-unusable' }
    throw error
  }
}
