import { type CredentialFacts, draftCredential } from '#core/credential/draftCredential'
import { signCredential } from '#core/proof/dataIntegrity'
import { nodeCrypto } from '../../../main/crypto.ts'
import { openCanonicaliser, type SampleIssuer, sampleIssuer } from '../proof/sampleIssuer.ts'

const canonicaliser = openCanonicaliser()

/** A signed credential as the text that goes into files. */
export async function sampleBadge(
  facts: CredentialFacts,
  issuer: Pick<SampleIssuer, 'did' | 'verificationMethod' | 'sign'> = sampleIssuer,
): Promise<string> {
  const draft = draftCredential(facts, nodeCrypto)
  return JSON.stringify(await signCredential(canonicaliser, draft, issuer, facts.validFrom))
}
