import type { Finding, Verdict } from '#core/contract/verify'
import { type CheckedCredential, type CheckedFile, verdictsOf } from './checkFile.ts'
import { count, counted } from './counted.ts'
import type { Output, Tone } from './output.ts'
import { typed } from './terminal.ts'

const VERDICTS: Record<Verdict, { readonly word: string; readonly tone: Tone }> = {
  genuine: { word: 'Genuine', tone: 'good' },
  altered: { word: 'Altered', tone: 'bad' },
  revoked: { word: 'Revoked', tone: 'bad' },
  expired: { word: 'Expired', tone: 'bad' },
  'not-yet-valid': { word: 'Not yet valid', tone: 'bad' },
  'cannot-tell': { word: 'Cannot tell', tone: 'care' },
}

/** What checking a file came to, for people. */
export function sayChecked(output: Output, checked: CheckedFile, details: boolean): void {
  const { file, verifications, failure } = checked
  output.say(output.name(file === '-' ? 'Piped in' : file), 'heading')
  const unread =
    failure?.message ?? (verifications.length === 0 ? 'There is no credential in this file.' : null)
  if (unread !== null) {
    output.say(`  Cannot tell. ${unread}`, 'care')
    return
  }
  if (details || verifications.length === 1) {
    for (const verification of verifications) sayVerification(output, verification, details)
    return
  }
  output.say(`  ${counted(verifications.length, 'credential')}: ${tally(verdictsOf(checked))}.`)
  // Of many, only those need words that are not as they should be, and the same words only once.
  const notGenuine = verifications.filter(({ verdict }) => verdict !== 'genuine')
  for (const alike of Object.values(Object.groupBy(notGenuine, ({ sentence }) => sentence))) {
    if (alike?.[0]) sayVerification(output, alike[0], false, alike.length)
  }
}

function sayVerification(output: Output, verification: CheckedCredential, details: boolean, times = 1): void {
  const { word, tone } = VERDICTS[verification.verdict]
  output.say(`  ${times > 1 ? `${count(times)} × ` : ''}${word}. ${verification.sentence}`, tone)
  if (verification.next !== '') output.say(`    ${verification.next}`)
  if (verification.says?.fullDigest && !details)
    output.say('    This is the short form on paper of a fuller credential.')
  const unknownIssuer = issuerToTrust(verification)
  if (unknownIssuer) output.say(`    ${typed(`trust ${unknownIssuer} --name NAME`)}`, 'quiet')
  if (details) sayDetails(output, verification)
}

function sayDetails(output: Output, { findings, technical, says }: CheckedCredential): void {
  for (const { result, title, explanation } of findings) {
    output.say(`    ${MARKS[result]} ${title}: ${explanation}`)
  }
  const { container, proof, verificationMethod, signedAt } = technical
  output.say(
    `    Found in ${container}; proof ${proof ?? 'none'}; signed ${signedAt ?? 'at an unknown time'}`,
    'quiet',
  )
  if (verificationMethod !== null) output.say(`    Key ${verificationMethod}`, 'quiet')
  if (says?.fullDigest) output.say(`    Digest of the full credential ${says.fullDigest}`, 'quiet')
}

/** The issuer's name is left for the person to type: a name from a stranger's file has no place in a shell command. */
function issuerToTrust({ verdict, says, findings }: CheckedCredential): string | null {
  const isUnknown = findings.some(({ check, result }) => check === 'issuer' && result === 'unknown')
  const did = says?.issuerId ?? ''
  return verdict === 'cannot-tell' && isUnknown && /^did:key:z[1-9A-HJ-NP-Za-km-z]+$/.test(did) ? did : null
}

/** Words, not only signs: a screen reader says them, and a log keeps them. */
const MARKS: Record<Finding['result'], string> = { good: 'good:', bad: 'BAD:', unknown: 'not known:' }

/** `40 genuine, 1 altered`, in the order of the vocabulary. */
export function tally(verdicts: readonly Verdict[]): string {
  const known = Object.keys(VERDICTS) as Verdict[]
  return known
    .map((verdict) => ({ verdict, times: verdicts.filter((other) => other === verdict).length }))
    .filter(({ times }) => times > 0)
    .map(({ verdict, times }) => `${count(times)} ${VERDICTS[verdict].word.toLowerCase()}`)
    .join(', ')
}

/** The same for programs. The credential itself only with `details`. */
export const asJson = ({ file, verifications, failure }: CheckedFile, details: boolean) => ({
  file,
  failure,
  verifications: verifications.map(({ technical: { document, ...technical }, ...verification }) => ({
    ...verification,
    technical: details ? { ...technical, document } : technical,
  })),
})
