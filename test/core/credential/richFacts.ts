import type { CredentialFacts } from '#core/credential/draftCredential'
import { alignedFacts } from './sampleFacts.ts'

/** Sentences that differ, so that they do not compress away. */
const sentences = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `Met learner ${i * 7919} ${['at home', 'in town', 'on line'][i % 3]} and wrote ${i * 31 + 5} words.`,
  ).join('\n\n')

/** More than a code on paper holds. */
export const richFacts = (changes: Partial<CredentialFacts> = {}): CredentialFacts => {
  const facts = alignedFacts()
  const achievement = { ...facts.achievement, description: sentences(8), criteria: sentences(40) }
  const list = 'https://badges.example.org/issuers/z6Mk/status/1.json'
  return { ...facts, achievement, status: { purpose: 'revocation', index: 94567, list }, ...changes }
}
