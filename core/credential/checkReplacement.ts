/** Whether a badge that was revoked was only corrected. Like a list, a word about it proves only what its issuer signed. */
import { isStudioError } from '../errors.ts'
import { urnOf, uuidOfUrn } from '../ids.ts'
import type { Checker } from './checker.ts'
import { checkSignature } from './checkSignature.ts'
import { parseDocument } from './parseDocument.ts'
import type { CredentialReading } from './readCredential.ts'
import { besideStatusList, readReplacement } from './replacement.ts'

export interface ReplacementCheck {
  readonly isReplaced: boolean
  /** The corrected badge, and the web address of its page; null where they are not known or not shown. */
  readonly by: { readonly credentialId: string; readonly page: string | null } | null
  /** Where its issuer would have said so, if nobody has looked there yet. */
  readonly unasked: string | null
}

type Revoked = Pick<CredentialReading, 'id' | 'issuer' | 'status'>

export async function checkReplacement(
  { id, issuer, status }: Revoked,
  checker: Checker,
): Promise<ReplacementCheck> {
  const here = checker.replacedHere?.(id, issuer.id)
  if (here !== undefined) return { isReplaced: true, by: { credentialId: here, page: null }, unasked: null }
  for (const entry of status) {
    if (entry === 'unreadable' || !issuer.id.startsWith('did:key:z6Mk')) continue
    const said = besideStatusList(entry.list, issuer.id, uuidOfUrn(id))
    if (said === undefined) continue
    const text = checker.documentAt?.(said.replacement)
    if (text === undefined) return { ...NOT_REPLACED, unasked: said.replacement }
    const replacement = await signedReplacement(text, { id, issuer }, checker)
    if (!replacement) continue
    const { by } = replacement
    if (by === null) return { isReplaced: true, by: null, unasked: null }
    const { page } = besideStatusList(entry.list, issuer.id, by)!
    return { isReplaced: true, by: { credentialId: urnOf(by), page }, unasked: null }
  }
  return NOT_REPLACED
}

const NOT_REPLACED: ReplacementCheck = { isReplaced: false, by: null, unasked: null }

async function signedReplacement(
  text: string,
  { id, issuer }: Pick<Revoked, 'id' | 'issuer'>,
  { canonicaliser, crypto }: Checker,
) {
  try {
    const document = parseDocument(text)
    const replacement = readReplacement(document)
    const signature = await checkSignature(document, canonicaliser, crypto)
    const isTheirs = signature.result === 'good' && signature.signer.controller === issuer.id
    const isMeant = replacement?.issuer === issuer.id && urnOf(replacement.replaced) === id
    return isTheirs && isMeant ? replacement : undefined
  } catch (error) {
    if (isStudioError(error) && error.code.startsWith('credential/')) return undefined
    throw error
  }
}
