import { type CredentialFacts, draftCredential } from '#core/credential/draftCredential'
import { uuidOfUrn } from '#core/ids'
import type { Canonicaliser } from '#core/proof/canonicaliser'
import type { Crypto, Signer } from '#core/proof/crypto'
import { signCredential } from '#core/proof/dataIntegrity'
import type { BatchRecord } from '../registry/queries/batches.ts'
import type { PlannedRow } from '../registry/queries/batchRows.ts'
import type { NewCredential } from '../registry/queries/credentials.ts'
import { writeBadgeFiles } from './badgeFiles.ts'
import type { BadgeMaker, BadgeMakers } from './badgeMakers.ts'
import { paperForm } from './paperForm.ts'

export interface IssueTools {
  readonly batch: BatchRecord
  readonly makers: BadgeMakers
  readonly signer: Signer
  readonly crypto: Crypto
  readonly canonicaliser: Canonicaliser
  readonly workspaceFolder: string
}

export type IssuedBadge = Omit<NewCredential, 'batchId' | 'issuedAt' | 'visibility'>

/** Draft, sign, bake, write. The same planned row gives the same bytes, however often. */
export async function issueOne(row: PlannedRow, tools: IssueTools): Promise<IssuedBadge> {
  const { batch, signer, crypto, canonicaliser, workspaceFolder } = tools
  const maker = tools.makers.get(row.versionId)!
  const draft = draftCredential(factsOf(row, batch, maker), crypto)
  const signed = await signCredential(canonicaliser, draft, signer, batch.plannedAt)
  const document = JSON.stringify(signed)
  return {
    id: row.credentialId,
    row: row.row,
    recipientId: row.recipientId,
    achievementId: maker.version.achievementId,
    awardedOn: row.awardedOn,
    validUntil: row.validUntil,
    document,
    shortForm: await paperForm(draft, document, row.statusAddress, tools),
    files: writeBadgeFiles(workspaceFolder, batch.folder, row.fileStem, document, maker),
  }
}

function factsOf(
  row: PlannedRow,
  batch: BatchRecord,
  { version, pngSha256, svgSha256 }: BadgeMaker,
): CredentialFacts {
  const { validMonths: _, ...achievement } = version.facts
  return {
    credentialId: uuidOfUrn(row.credentialId),
    subjectId: uuidOfUrn(row.subjectId),
    issuer: batch.issuer,
    achievement: { id: version.achievementId, ...achievement },
    recipient: { name: row.name, email: row.email },
    salt: row.salt,
    awardedOn: row.awardedOn,
    validFrom: batch.plannedAt,
    validUntil: row.validUntil,
    activityStart: row.activityStart,
    activityEnd: row.activityEnd,
    evidenceUrl: row.evidence,
    narrative: row.narrative,
    pngSha256,
    svgSha256,
    ...(row.statusAddress !== null &&
      row.statusIndex !== null && {
        status: { purpose: 'revocation', index: row.statusIndex, list: row.statusAddress },
      }),
  }
}
