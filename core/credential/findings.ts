/** What was looked at, one finding each, in words for the person. `unknown` is never worded as if it were fine. */
import type { Finding } from '../contract/verify.ts'
import type { SignatureCheck, Uncheckable } from './checkSignature.ts'
import type { StatusCheck } from './checkStatus.ts'
import { fullDate, nameInWords } from './wording.ts'

const finding = (
  check: Finding['check'],
  result: Finding['result'],
  title: string,
  explanation: string,
): Finding => ({ check, result, title, explanation })

export const formFinding = (explanation: string): Finding =>
  finding('form', 'bad', 'It cannot be read as a badge', explanation)

export const olderFormFinding = (): Finding =>
  finding(
    'form',
    'unknown',
    'It is an Open Badge of the older kind',
    'Those are confirmed by their web address, not by a signature of their own.',
  )

/** As good as the full credential for all it says; whoever wants more is told how to know the right one. */
export const shortFormFinding = (): Finding =>
  finding(
    'form',
    'good',
    'This is the short form on paper',
    'It is signed too. The full credential says the same and more; the technical details have its digest.',
  )

export const contradictionFinding = (claims: readonly string[]): Finding =>
  finding('form', 'bad', 'It contradicts itself', `Its token and its text differ: ${claims.join(', ')}.`)

const UNCHECKABLE: Readonly<Record<Uncheckable, readonly [title: string, explanation: string]>> = {
  'no-signature': ['It is not signed', 'Anybody could have written it.'],
  'unknown-method': [
    'The signature could not be checked',
    'It was made in a way that this program does not know.',
  ],
  'key-elsewhere': [
    'The signature could not be checked',
    'The issuer keeps the key for it on the internet. Checking here works without internet.',
  ],
  'not-covered': [
    'The signature could not be checked',
    'The badge uses words that this program does not know, so it cannot tell what was signed.',
  ],
}

export function signatureFinding(signature: SignatureCheck): Finding {
  if (signature.result === 'good') {
    return finding(
      'signature',
      'good',
      'Not changed since it was signed',
      'The signature matches every word.',
    )
  }
  if (signature.result === 'unknown') return finding('signature', 'unknown', ...UNCHECKABLE[signature.reason])
  return finding(
    'signature',
    'bad',
    'The content does not match the signature',
    'The name, the date or something else in it was edited.',
  )
}

/** What ties the signature to the issuer that the badge names. */
export type IssuerStanding =
  | 'own'
  | 'known'
  /** The web site that the badge names says that the key is its own. */
  | 'linked'
  /** The key is this issuer's, but nobody on this computer has met them. */
  | 'not-met'
  /** Nothing in the badge shows that the key is this issuer's. */
  | 'unproven'
  /** The key is somebody else's. */
  | 'impostor'
  /** The signature is not right, or could not be checked. */
  | 'claimed'

export function issuerFinding(
  standing: IssuerStanding,
  issuer: { name: string; number: string; site: string | null },
): Finding {
  const name = nameInWords(issuer.name)
  const claim = `It says it is from ${name}`
  switch (standing) {
    case 'own':
      return finding('issuer', 'good', `Signed by ${name}`, 'The key of this issuer is on this computer.')
    case 'known':
      return finding(
        'issuer',
        'good',
        `Signed by ${name}`,
        'You have this issuer in your list of known issuers.',
      )
    case 'linked':
      return finding(
        'issuer',
        'good',
        `Signed by ${nameInWords(issuer.site ?? '')}`,
        'This web site says that the key is its own.',
      )
    case 'not-met':
      return finding(
        'issuer',
        'unknown',
        claim,
        `You have not met this issuer. The issuer number is ${issuer.number}.`,
      )
    case 'unproven':
      return finding(
        'issuer',
        'unknown',
        claim,
        'Nothing in the badge shows that the signature is theirs. Only their web address can tell.',
      )
    case 'impostor':
      return finding(
        'issuer',
        'bad',
        `Not signed by ${name}`,
        'It names them as its issuer, but somebody else signed it.',
      )
    case 'claimed':
      return finding('issuer', 'unknown', claim, 'Without a signature that matches, this is only a claim.')
  }
}

export type PictureState = 'good' | 'changed' | 'damaged' | 'not-covered'

export function pictureFinding(state: PictureState): Finding {
  switch (state) {
    case 'good':
      return finding(
        'picture',
        'good',
        'The picture belongs to this badge',
        'It is the one that was signed for.',
      )
    case 'changed':
      return finding('picture', 'bad', 'The picture was changed', 'It is not the one that was signed for.')
    case 'damaged':
      return finding('picture', 'bad', 'The file was changed', 'Its checksums do not match what is in it.')
    case 'not-covered':
      return finding(
        'picture',
        'unknown',
        'The picture could not be checked',
        'The signature says nothing about it. Go by the words, not by the picture.',
      )
  }
}

export type PageState = 'good' | 'changed' | 'by-another' | 'not-sealed'

export function pageFinding(state: PageState): Finding {
  switch (state) {
    case 'good':
      return finding('page', 'good', 'The page is as it was printed', 'The issuer sealed the whole file.')
    case 'changed':
      return finding('page', 'bad', 'The page was changed', 'The file is not the one that was sealed.')
    case 'by-another':
      return finding('page', 'bad', 'The page is not from this issuer', 'Somebody else sealed the file.')
    case 'not-sealed':
      return finding(
        'page',
        'unknown',
        'The page could not be checked',
        'The file has no seal, so anything may have been written around the badge.',
      )
  }
}

export interface Validity {
  readonly state: 'in-force' | 'expired' | 'not-yet-valid'
  readonly from: Date | null
  readonly until: Date | null
}

export function validityFinding({ state, from, until }: Validity): Finding {
  if (state === 'expired') {
    const explanation = 'The issuer may have given a newer one. Ask the holder.'
    return finding('validity', 'bad', `Counted until ${fullDate(until!)}`, explanation)
  }
  if (state === 'not-yet-valid') {
    const explanation = 'If that looks wrong, check the date of this computer.'
    return finding('validity', 'bad', `Counts only from ${fullDate(from!)}`, explanation)
  }
  if (until) return finding('validity', 'good', `Counts until ${fullDate(until)}`, 'That day has not passed.')
  return finding(
    'validity',
    'good',
    'It has no end date',
    'It counts for as long as the issuer stands by it.',
  )
}

/** `irrelevant`: the answer is `altered` whatever a list would say. */
export function statusFinding(check: StatusCheck | { readonly state: 'irrelevant' }): Finding {
  switch (check.state) {
    case 'clear':
      return clearFinding(check)
    case 'revoked':
      return finding(
        'status',
        'bad',
        'It was revoked',
        'The issuer has put it on its list of revoked badges.',
      )
    case 'suspended':
      return finding('status', 'bad', 'It is suspended', 'The issuer has put it on hold. Ask them.')
    case 'list-elsewhere':
      return finding(
        'status',
        'unknown',
        'Revocation could not be checked',
        'The issuer keeps a list of revoked badges, and it is not at hand here.',
      )
    case 'list-unusable':
      return finding(
        'status',
        'unknown',
        'Revocation could not be checked',
        'The list of revoked badges is damaged, or was not signed by this issuer.',
      )
    case 'no-list':
      return finding(
        'status',
        'unknown',
        'Revocation could not be checked',
        'This issuer publishes no list of revoked badges. If it matters, ask them.',
      )
    case 'irrelevant':
      return finding('status', 'unknown', 'Revocation was not checked', 'It would not change the answer.')
  }
}

function clearFinding({ asOf, isOld }: { readonly asOf: Date | null; readonly isOld: boolean }): Finding {
  const title = asOf === null ? 'Not revoked' : `Not revoked on ${fullDate(asOf)}`
  return isOld
    ? finding('status', 'unknown', title, 'That list is old. Check again with internet for a newer one.')
    : finding('status', 'good', title, 'That is the newest list at hand.')
}
