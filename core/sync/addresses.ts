/**
 * Where everything an issuer publishes is found, below whatever web address it is published at. The hosted endpoint and
 * a folder of plain files use the same addresses, so an issuer can go from one to the other and no link breaks.
 *
 * All paths are relative, with `/` between folders. One that ends in `/` is a page: a folder keeps it as `index.html`.
 * Everything of an issuer lies below a folder named after its key, so no issuer can take an address of another, and
 * one rule redirects all of them when it moves.
 */
import { StudioError } from '../errors.ts'
import { publicKeyOfDid } from '../proof/didKey.ts'

export interface IssuerAddresses {
  /** `issuers/z6Mk…/`: the page of the issuer, and the folder of everything below. */
  readonly page: string
  /** The signed profile, Open Badges 3.0. */
  readonly profile: string
  /** What the `did:web` of the issuer stands for. */
  readonly didDocument: string
  /** The issuer's public keys as a JSON Web Key Set. */
  readonly jwks: string
  /** The issuer as Open Badges 2.0 has it. */
  readonly openBadges2: string
  /** Ids of achievements, credentials and status lists are bare UUIDs. */
  achievement(id: string): AchievementAddresses
  credential(id: string): CredentialAddresses
  /** A Bitstring Status List credential. */
  statusList(id: string): string
  /** `sha256` in hexadecimal digits. */
  image(sha256: string, kind: ImageKind): string
}

export interface AchievementAddresses {
  readonly page: string
  /** The signed achievement. */
  readonly json: string
  /** The BadgeClass. */
  readonly openBadges2: string
}

export interface CredentialAddresses {
  readonly page: string
  readonly json: string
  readonly jwt: string
  /** The hosted Assertion. */
  readonly openBadges2: string
  /** The signed word that a corrected one took its place. */
  readonly replacement: string
}

export type ImageKind = 'png' | 'svg'

/** The addresses of the issuer with a `did:key`. Throws 'sync/other-did' for identifiers of another kind. */
export function addressesOf(did: string): IssuerAddresses {
  const page = `issuers/${issuerKeyOf(did)}/`
  return {
    page,
    profile: `${page}profile.json`,
    didDocument: `${page}did.json`,
    jwks: `${page}jwks.json`,
    openBadges2: `${page}ob2.json`,
    achievement: (id) => below(`${page}achievements/${id}/`, 'achievement'),
    credential: (id) => {
      const folder = `${page}credentials/${id}/`
      return {
        ...below(folder, 'credential'),
        jwt: `${folder}credential.jwt`,
        replacement: `${folder}replaced.json`,
      }
    },
    statusList: (id) => `${page}status/${id}.json`,
    image: (sha256, kind) => `${page}images/${sha256}.${kind}`,
  }
}

const below = (page: string, name: string) => ({
  page,
  json: `${page}${name}.json`,
  openBadges2: `${page}ob2.json`,
})

/** The verification page. */
export const verifyPage = 'verify/'

/** The verification page, asked to check what lies at an address of the same site. */
export const verifyPageFor = (path: string): string => `${verifyPage}?credential=${encodeURIComponent(path)}`

/** `z6Mk…`: how the folder of an issuer is named. Throws 'sync/other-did'. */
export function issuerKeyOf(did: string): string {
  if (publicKeyOfDid(did)?.kind === 'Ed25519') return did.slice('did:key:'.length)
  throw new StudioError(
    'sync/other-did',
    'Only issuers whose identifier is their own key (did:key, Ed25519) can be published.',
  )
}

/** The `did:key` behind the name of a folder; undefined if it is no key. */
export function didOfIssuerKey(key: string): string | undefined {
  const did = `did:key:${key}`
  return publicKeyOfDid(did)?.kind === 'Ed25519' ? did : undefined
}

/** The whole web address of a path. `base` may have a path of its own; a missing `/` at its end is added. */
export const urlOf = (base: string, path: string): string =>
  new URL(path, base.endsWith('/') ? base : `${base}/`).href

/** The `did:web` by which the issuer is also known when it is published at `base`. */
export function didWebOf(base: string, did: string): string {
  const { host, pathname } = new URL(urlOf(base, addressesOf(did).page))
  const path = pathname.split('/').filter((part) => part !== '')
  return ['did:web', encodeURIComponent(host), ...path].join(':')
}

/**
 * The id of the status list of this issuer that a web address leads to, whichever site it is on: an issuer that moved
 * has credentials that name its old site. Undefined if the address is not one of a status list of this issuer.
 */
export function statusListIdOf(url: string, did: string): string | undefined {
  const path = /^https?:\/\/[^?#]*$/.test(url) ? new URL(url).pathname : ''
  const start = `/${addressesOf(did).page}status/`
  const name = path.slice(path.lastIndexOf('/') + 1)
  const id = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/.exec(name)?.[1]
  return id !== undefined && path.endsWith(`${start}${name}`) ? id : undefined
}
