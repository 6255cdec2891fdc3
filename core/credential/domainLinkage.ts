/**
 * The document by which a web site and a key name each other, so that a reader who knows the site knows the key.
 * DIF Well Known DID Configuration: https://identity.foundation/.well-known/resources/did-configuration/
 */
import { base64urlnopad } from '@scure/base'
import { z } from 'zod'
import type { Signer } from '../proof/crypto.ts'
import { jwkOfDid, readJwt, verifyJwt } from '../proof/jwt.ts'

/** Where a site keeps the document: at the top, whatever lies below. `site` is an origin or any address of it. */
export const linkageAddressOf = (site: string): string =>
  new URL('/.well-known/did-configuration.json', site).href

/** `https://example.org`, of any address of a site; undefined if it is not on the web. */
export function originOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  return new URL(address).origin
}

const CONTEXT = 'https://identity.foundation/.well-known/did-configuration/v1'

/**
 * The document for one site, as JSON: a Domain Linkage Credential in its JWT form, signed with the issuer's key.
 * The same arguments give the same bytes.
 */
export function makeDomainLinkage(
  signer: Signer,
  origin: string,
  { from, until }: { readonly from: Date; readonly until: Date },
): string {
  const { did, verificationMethod } = signer
  const [nbf, exp] = [seconds(from), seconds(until)]
  const vc = {
    '@context': ['https://www.w3.org/2018/credentials/v1', CONTEXT],
    type: ['VerifiableCredential', 'DomainLinkageCredential'],
    issuer: did,
    issuanceDate: isoOf(nbf),
    expirationDate: isoOf(exp),
    credentialSubject: { id: did, origin },
  }
  const signed = [
    { alg: 'EdDSA', kid: verificationMethod },
    { exp, iss: did, nbf, sub: did, vc },
  ]
    .map((part) => base64urlnopad.encode(new TextEncoder().encode(JSON.stringify(part))))
    .join('.')
  const jwt = `${signed}.${base64urlnopad.encode(signer.sign(new TextEncoder().encode(signed)))}`
  return JSON.stringify({ '@context': CONTEXT, linked_dids: [jwt] }, null, 2)
}

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000)
const isoOf = (at: number): string => new Date(at * 1000).toISOString().replace('.000Z', 'Z')

/**
 * - `linked`: the site names this key, and the key signed for this site.
 * - `other-keys`: the site names other keys, or other sites.
 * - `expired`: it did so once.
 * - `unreadable`: it is no such document.
 */
export type DomainLinkage = 'linked' | 'expired' | 'other-keys' | 'unreadable'

/** Reads the document that was found at `linkageAddressOf(origin)`. `did` is the key in question. */
export async function checkDomainLinkage(
  text: string,
  { did, origin, now }: { readonly did: string; readonly origin: string; readonly now: Date },
): Promise<DomainLinkage> {
  const { data } = configuration.safeParse(parsed(text))
  if (!data) return 'unreadable'
  let answer: DomainLinkage = 'other-keys'
  for (const jwt of data.linked_dids) {
    const found = typeof jwt === 'string' ? await readLinkage(jwt, did) : undefined
    if (!found || originOf(found.vc.credentialSubject.origin) !== origin) continue
    if (found.nbf <= seconds(now) + CLOCK_TOLERANCE && seconds(now) < found.exp) return 'linked'
    answer = 'expired'
  }
  return answer
}

const CLOCK_TOLERANCE = 10 * 60
/** No site has more keys; each is a signature to check. */
const MOST_KEYS = 100

const configuration = z.object({ linked_dids: z.array(z.unknown()).max(MOST_KEYS) })
const claims = z.object({
  iss: z.string(),
  sub: z.string(),
  nbf: z.number(),
  exp: z.number(),
  vc: z.object({
    type: z.array(z.string()).refine((types) => types.includes('DomainLinkageCredential')),
    issuer: z.string(),
    credentialSubject: z.object({ id: z.string(), origin: z.string() }),
  }),
})

async function readLinkage(compact: string, did: string): Promise<z.infer<typeof claims> | undefined> {
  const jwt = readJwt(compact)
  const { data } = claims.safeParse(jwt && parsed(jwt.payload))
  if (!jwt || !data) return undefined
  const { iss, sub, vc } = data
  if ([iss, sub, vc.issuer, vc.credentialSubject.id].some((named) => named !== did)) return undefined
  // SECURITY: only the key in the identifier itself, whatever key the token brings.
  const key = jwt.kid?.split('#')[0] === did ? jwkOfDid(did) : undefined
  return key && (await verifyJwt(jwt, key)) ? data : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
