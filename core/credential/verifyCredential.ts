/**
 * Is this badge real? Everything is judged with what is at hand: no network, and nothing that was not checked is ever
 * counted as fine.
 */
import type { Finding, Verification } from '../contract/verify.ts'
import { shortNumber, uuidOfUrn } from '../ids.ts'
import { didWebAddress } from '../proof/didWeb.ts'
import { issuerNumber } from '../proof/issuerNumber.ts'
import * as answers from './answers.ts'
import type { Checker } from './checker.ts'
import { checkReplacement, type ReplacementCheck } from './checkReplacement.ts'
import { isOwnKey, type SignatureCheck } from './checkSignature.ts'
import { checkStatus, type StatusCheck } from './checkStatus.ts'
import { checkDomainLinkage, linkageAddressOf, originOf } from './domainLinkage.ts'
import {
  contradictionFinding,
  formFinding,
  type IssuerStanding,
  issuerFinding,
  type PageState,
  type PictureState,
  pageFinding,
  pictureFinding,
  shortFormFinding,
  signatureFinding,
  statusFinding,
  type Validity,
  validityFinding,
} from './findings.ts'
import { type OpenedBadge, openBadge } from './openBadge.ts'
import { MOST_CHARACTERS } from './parseDocument.ts'
import type { CredentialReading } from './readCredential.ts'

/** A credential as it was found, and what it was found in. */
export interface FoundCredential {
  /** JSON or a compact JWS; a web address for the oldest badges. */
  readonly text: string
  readonly container: Verification['technical']['container']
  readonly picture?: FoundPicture
  readonly page?: FoundPage
  /** The picture for the screen, as a `data:` URI. */
  readonly image?: string
}

export interface FoundPicture {
  readonly kind: 'png' | 'svg'
  /** Of the picture without its credential, in hexadecimal digits. */
  readonly sha256: string
  /** Whether baking the picture again would give the very same file; false also for wrong checksums. */
  readonly reproducible: boolean
  /** Whether the checksums of the file are right. */
  readonly intact: boolean
}

/** The seal of the page around it; `signer` is the DID of a seal that is right. */
export type FoundPage =
  | { readonly seal: 'none' | 'broken' }
  | { readonly seal: 'good'; readonly signer: string }

export async function verifyCredential(found: FoundCredential, checker: Checker): Promise<Verification> {
  const opened = await openBadge(found.text, checker)
  if (opened.kind !== 'badge') return unreadable(found, opened)
  const { reading, signature, contradictions } = opened
  const { standing, site } = await standingOf(opened, checker)
  const picture = found.picture && pictureStateOf(found.picture, reading)
  const page = found.page && pageStateOf(found.page, reading)
  const validity = validityOf(reading, signature, checker.now)
  const status = await checkStatus(reading, checker)
  const replacement = status.state === 'revoked' ? await checkReplacement(reading, checker) : undefined
  const number = issuerNumber(reading.issuer.id, checker.crypto.sha256)

  const answer = ((): answers.Answer => {
    if (signature.result === 'bad') return answers.altered()
    if (picture === 'changed' || picture === 'damaged') return answers.alteredPicture()
    if (page === 'changed' || page === 'by-another') return answers.alteredPage()
    if (signature.result === 'unknown') return answers.uncheckable(signature.reason, reading.issuer.name)
    if (standing === 'impostor') return answers.impostor(reading.issuer.name)
    if (contradictions.length > 0) return answers.contradictory()
    if (standing === 'unproven') return answers.issuerUnproven(reading.issuer.name)
    if (replacement?.isReplaced) {
      const by = replacement.by && shortNumber(uuidOfUrn(replacement.by.credentialId))
      return answers.replaced(reading.issuer.name, by)
    }
    if (status.state === 'revoked') return answers.revoked(reading.issuer.name)
    if (status.state === 'suspended') return answers.suspended(reading.issuer.name)
    if (standing === 'not-met') return answers.issuerNotMet(reading.issuer.name, number)
    if (validity.state === 'expired') return answers.expired(validity.until!)
    if (validity.state === 'not-yet-valid') return answers.notYetValid(validity.from!)
    if (page === 'not-sealed') return answers.pageNotSealed()
    if (site !== null) return answers.genuineBySite(site, reading.issuer.name, reading.recipient)
    return answers.genuine(reading.issuer.name, reading.recipient)
  })()

  const findings: (Finding | undefined)[] = [
    contradictions.length > 0 ? contradictionFinding(contradictions) : undefined,
    reading.shortFormOf === null ? undefined : shortFormFinding(),
    signatureFinding(signature),
    issuerFinding(standing, { name: reading.issuer.name, number, site }),
    picture && pictureFinding(picture),
    page && pageFinding(page),
    validityFinding(validity),
    statusFinding(answer.verdict === 'altered' ? { state: 'irrelevant' } : status),
  ]
  return {
    ...answer,
    findings: findings.filter((finding) => finding !== undefined),
    says: saysOf(reading),
    image: found.image ?? null,
    web: {
      missing:
        answer.verdict === 'altered' ? [] : missingOf(opened, { standing, status, replacement }, checker),
      site,
      replacedBy: answer.about === 'replaced' ? (replacement?.by ?? null) : null,
      listedAt: 'asOf' in status ? (status.asOf?.toISOString() ?? null) : null,
    },
    technical: technicalOf(found, signature),
  }
}

/** Only an identifier that is its own key can be known by its signature. */
async function standingOf(
  { signature, reading: { issuer } }: BadgeAndSignature,
  checker: Checker,
): Promise<{ standing: IssuerStanding; site: string | null }> {
  const alone = (standing: IssuerStanding) => ({ standing, site: null })
  if (signature.result !== 'good') return alone('claimed')
  const { controller, proven } = signature.signer
  if (controller !== issuer.id) return alone(isOwnKey(issuer.id) ? 'impostor' : 'unproven')
  const home = didWebAddress(issuer.id)
  if (proven && home !== undefined) return { standing: 'linked', site: new URL(home).hostname }
  if (!proven || !isOwnKey(issuer.id)) return alone('unproven')
  const known = checker.knownIssuer(issuer.id)
  if (known) return alone(known)
  const site = await linkedSiteOf(issuer, checker)
  return site === null ? alone('not-met') : { standing: 'linked', site }
}

async function linkedSiteOf(
  { id, url }: CredentialReading['issuer'],
  { documentAt, now }: Checker,
): Promise<string | null> {
  const origin = url === null ? undefined : originOf(url)
  const document = origin && documentAt?.(linkageAddressOf(origin))
  if (!origin || !document) return null
  const linkage = await checkDomainLinkage(document, { did: id, origin, now })
  return linkage === 'linked' ? new URL(origin).hostname : null
}

/** What nobody has fetched yet and would tell more. */
function missingOf(
  { signature, reading }: BadgeAndSignature,
  {
    standing,
    status,
    replacement,
  }: {
    readonly standing: IssuerStanding
    readonly status: StatusCheck
    readonly replacement: ReplacementCheck | undefined
  },
  { documentAt }: Checker,
): Verification['web']['missing'] {
  const missing: Verification['web']['missing'] = []
  const { url } = reading.issuer
  const key =
    signature.result === 'unknown' && signature.reason === 'key-elsewhere'
      ? didWebAddress(signature.verificationMethod ?? '')
      : undefined
  if (key !== undefined && documentAt?.(key) === undefined) missing.push({ kind: 'key', address: key })
  const linkage = standing === 'not-met' && url !== null ? linkageAddressOf(url) : undefined
  if (linkage !== undefined && documentAt?.(linkage) === undefined)
    missing.push({ kind: 'linkage', address: linkage })
  const needsList = status.state === 'list-elsewhere' || ('isOld' in status && status.isOld)
  for (const entry of needsList ? reading.status : [])
    if (entry !== 'unreadable' && originOf(entry.list) !== undefined)
      missing.push({ kind: 'status-list', address: entry.list })
  const unasked = replacement?.unasked
  if (unasked) missing.push({ kind: 'replacement', address: unasked })
  return missing
}

type BadgeAndSignature = Pick<Extract<OpenedBadge, { kind: 'badge' }>, 'signature' | 'reading'>

function pictureStateOf(picture: FoundPicture, { pictures }: CredentialReading): PictureState {
  const signed = pictures[picture.kind]
  if (!picture.intact) return 'damaged'
  if (signed === undefined) return 'not-covered'
  return signed === picture.sha256 && picture.reproducible ? 'good' : 'changed'
}

function pageStateOf(page: FoundPage, { issuer }: CredentialReading): PageState {
  if (page.seal !== 'good') return page.seal === 'none' ? 'not-sealed' : 'changed'
  return page.signer === issuer.id ? 'good' : 'by-another'
}

/** Laptops without internet have clocks that differ a little. */
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000

function validityOf(reading: CredentialReading, signature: SignatureCheck, now: Date): Validity {
  const from = reading.validFrom
  const expires =
    signature.result === 'good' && signature.expires !== null ? new Date(signature.expires) : null
  const until = earlier(reading.validUntil, expires)
  const state =
    from && from.getTime() > now.getTime() + CLOCK_TOLERANCE_MS
      ? 'not-yet-valid'
      : until && !(until.getTime() >= now.getTime())
        ? 'expired'
        : 'in-force'
  return { state, from, until }
}

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other)

const saysOf = (reading: CredentialReading): Verification['says'] => ({
  credentialId: reading.id,
  fullDigest: reading.shortFormOf?.digest ?? null,
  recipient: reading.recipient,
  achievement: reading.achievement.name,
  description: reading.achievement.description,
  criteria: reading.achievement.criteria,
  issuerName: reading.issuer.name,
  issuerId: reading.issuer.id,
  awardedOn: reading.awardedOn,
  activityStart: reading.activityStart,
  activityEnd: reading.activityEnd,
  validUntil: reading.validUntil?.toISOString().slice(0, 10) ?? null,
})

function technicalOf(found: FoundCredential, signature?: SignatureCheck): Verification['technical'] {
  const created = new Date(signature?.created ?? Number.NaN)
  return {
    container: found.container,
    proof: signature?.method ?? null,
    verificationMethod: signature?.verificationMethod ?? null,
    signedAt: Number.isNaN(created.getTime()) ? null : created.toISOString(),
    document: found.text === '' || found.text.length > MOST_CHARACTERS ? null : found.text,
  }
}

function unreadable(
  found: FoundCredential,
  { answer, form, signature }: Exclude<OpenedBadge, { kind: 'badge' }>,
): Verification {
  const damaged = found.picture?.intact === false
  const findings = [
    form,
    signature && signatureFinding(signature),
    damaged ? pictureFinding('damaged') : undefined,
  ]
  return {
    ...(damaged && answer.verdict !== 'altered' ? answers.alteredPicture() : answer),
    findings: findings.filter((finding) => finding !== undefined),
    says: null,
    image: found.image ?? null,
    web: { missing: [], site: null, replacedBy: null, listedAt: null },
    technical: technicalOf(found, signature),
  }
}

/** For a file in which there is nothing to verify, and for one that cannot be opened. */
export const withoutBadge = (
  found: Omit<FoundCredential, 'text'>,
  explanation: string,
  answer: answers.Answer = answers.notABadge(),
): Verification =>
  unreadable({ ...found, text: '' }, { kind: 'other', answer, form: formFinding(explanation) })
