import { draftCredential } from '#core/credential/draftCredential'
import { shortForms } from '#core/credential/shortForm'
import { signCredential } from '#core/proof/dataIntegrity'
import { nodeCrypto } from '../../../main/crypto.ts'
import { openCanonicaliser, sampleIssuer } from '../proof/sampleIssuer.ts'
import { richFacts } from './richFacts.ts'
import { sampleBadge } from './sampleBadge.ts'

const canonicaliser = openCanonicaliser()

/** A credential that is too rich for paper, and its signed short forms, the richest first. */
export async function sampleShortForms(
  criteriaPage: string | null = null,
  facts = richFacts(),
): Promise<{ full: string; shorts: string[] }> {
  const full = await sampleBadge(facts)
  const drafts = shortForms(draftCredential(facts, nodeCrypto), full, criteriaPage, nodeCrypto)
  const shorts: string[] = []
  for (const draft of drafts)
    shorts.push(JSON.stringify(await signCredential(canonicaliser, draft, sampleIssuer, facts.validFrom)))
  return { full, shorts }
}
