import type { DraftCredential } from '#core/credential/draftCredential'
import { shortForms } from '#core/credential/shortForm'
import { uuidOfUrn } from '#core/ids'
import { QR_CAPACITY } from '#core/paint/pdf/qrImage'
import { packCredential } from '#core/paper/packCredential'
import type { Canonicaliser } from '#core/proof/canonicaliser'
import type { Crypto, Signer } from '#core/proof/crypto'
import { signCredential } from '#core/proof/dataIntegrity'
import { deflateWith } from '../printing/deflate.ts'
import type { BatchRecord } from '../registry/queries/batches.ts'

interface PaperTools {
  readonly canonicaliser: Canonicaliser
  readonly signer: Signer
  readonly batch: Pick<BatchRecord, 'plannedAt'>
  readonly crypto: Crypto
}

/**
 * The signed short form of a credential that does not fit into the code on paper: as rich as fits. Null for one that
 * fits as it is, and for one of which not even the shortest form fits: its certificate has only the number.
 *
 * [When it is issued, not when it is printed] The key is at hand only now; paper is printed from the record, at any time.
 */
export async function paperForm(
  draft: DraftCredential,
  document: string,
  statusAddress: string | null,
  { canonicaliser, signer, batch, crypto }: PaperTools,
): Promise<string | null> {
  if (fits(document)) return null
  const page = criteriaPage(uuidOfUrn(draft.credentialSubject.achievement.id), statusAddress)
  for (const short of shortForms(draft, document, page, crypto)) {
    const signed = JSON.stringify(await signCredential(canonicaliser, short, signer, batch.plannedAt))
    if (fits(signed)) return signed
  }
  return null
}

const fits = (document: string): boolean => packCredential(document, deflateWith).length <= QR_CAPACITY

/** Beside the list of revoked badges that the plan chose, so that signing again gives the same; see `addressesOf`. */
const criteriaPage = (achievementId: string, statusAddress: string | null): string | null =>
  statusAddress === null ? null : new URL(`../achievements/${achievementId}/`, statusAddress).href
