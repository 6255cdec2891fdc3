import type { Verification } from '#core/contract/verify'
import type { Checker } from '#core/credential/checker'
import { nodeCrypto } from '../crypto.ts'
import type { Procedures } from '../procedures.ts'
import { replacementOf } from '../registry/queries/corrections.ts'
import { findCredential } from '../registry/queries/credentials.ts'
import { findRevocation } from '../registry/queries/revocations.ts'
import type { Session } from '../session.ts'
import { artworkPicture } from '../workspace/artworkStore.ts'
import { checkFile, checkText } from './checkFile.ts'

/** Checking needs no workspace; an open one only adds the pictures of its own badges. */
export function verifyProcedures(os: Procedures['verify'], session: Session) {
  const checker = (): Checker => {
    const known = session.settings.knownIssuers()
    return {
      crypto: nodeCrypto,
      canonicaliser: session.canonicaliser(),
      now: session.world.now(),
      knownIssuer: (did) => known.get(did),
      replacedHere: (credentialId, issuerId) =>
        session.current?.key.did === issuerId ? replacementOf(session.current.db, credentialId) : undefined,
      revokedHere: (credentialId, issuerId) => revokedHere(credentialId, issuerId, session),
    }
  }
  const illustrated = (verifications: Verification[]): Verification[] =>
    verifications.map((verification) => ({
      ...verification,
      image: verification.image ?? pictureOf(verification, session),
    }))

  return os.router({
    check: os.check.handler(async ({ input }) =>
      illustrated(await checkFile(new Uint8Array(await input.file.arrayBuffer()), checker())),
    ),
    checkText: os.checkText.handler(async ({ input }) => illustrated(await checkText(input.text, checker()))),
    trustIssuer: os.trustIssuer.handler(({ input }) => {
      session.settings.rememberIssuer(input.issuerId, input.name, 'known')
      return {}
    }),
  })
}

/** Only a workspace of the very issuer has a say; anybody's badge can have any id. */
function revokedHere(credentialId: string, issuerId: string, { current }: Session): Date | undefined {
  if (current?.key.did !== issuerId) return undefined
  const revocation = findRevocation(current.db, credentialId)
  return revocation && new Date(revocation.at)
}

/** Paper and documents carry no picture; the workspace that issued them has it. Nothing altered is made to look good. */
function pictureOf({ says, verdict }: Verification, { current }: Session): string | null {
  if (!current || !says || verdict === 'altered') return null
  const found = findCredential(current.db, says.credentialId)
  return found ? artworkPicture(current.paths, found.artworkId) : null
}
