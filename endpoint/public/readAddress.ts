import { addressesOf, didOfIssuerKey } from '#core/sync/addresses'

/** What a public path is of. `page` is negotiated: see negotiate.ts. */
export type PublicAddress = { readonly did: string } & (
  | { readonly of: 'issuer'; readonly form: 'page' | 'json' | 'did' | 'jwks' | 'ob2' }
  | { readonly of: 'achievement'; readonly id: string; readonly form: 'page' | 'json' | 'ob2' }
  | {
      readonly of: 'credential'
      readonly id: string
      readonly form: 'page' | 'json' | 'jwt' | 'ob2' | 'replacement'
    }
  | { readonly of: 'statusList'; readonly id: string; readonly form: 'json' }
  | { readonly of: 'image'; readonly id: string; readonly form: 'png' | 'svg' }
)

/**
 * What lies at a path without `/` in front, by the same addresses that everything is published at. Undefined for any
 * other: nothing of a request is ever joined to a file name.
 */
export function readAddress(path: string): PublicAddress | undefined {
  const [, key, rest] = /^issuers\/(z6Mk[1-9A-HJ-NP-Za-km-z]{44})\/(.{0,120})$/.exec(path) ?? []
  const did = key === undefined ? undefined : didOfIssuerKey(key)
  if (did === undefined || rest === undefined) return undefined
  const issuerForm = issuerForms.get(rest)
  if (issuerForm) return { did, of: 'issuer', form: issuerForm }

  const [, folder, id, name] = /^(\w+)\/([0-9a-f-]{36})(?:\/(.*)|\.json)$/.exec(rest) ?? []
  if (id !== undefined && UUID.test(id)) {
    const addresses = addressesOf(did)
    if (folder === 'status' && path === addresses.statusList(id))
      return { did, of: 'statusList', id, form: 'json' }
    const form = name === undefined ? undefined : forms.get(`${folder} ${name}`)
    return form && { did, id, ...form }
  }
  const [, sha256, kind] = /^images\/([0-9a-f]{64})\.(png|svg)$/.exec(rest) ?? []
  return sha256 === undefined
    ? undefined
    : { did, of: 'image', id: sha256, form: kind === 'png' ? 'png' : 'svg' }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const issuerForms: ReadonlyMap<string, 'page' | 'json' | 'did' | 'jwks' | 'ob2'> = new Map([
  ['', 'page'],
  ['profile.json', 'json'],
  ['did.json', 'did'],
  ['jwks.json', 'jwks'],
  ['ob2.json', 'ob2'],
] as const)

type Below =
  | Pick<Extract<PublicAddress, { of: 'achievement' }>, 'of' | 'form'>
  | Pick<Extract<PublicAddress, { of: 'credential' }>, 'of' | 'form'>

const forms: ReadonlyMap<string, Below> = new Map<string, Below>([
  ['achievements ', { of: 'achievement', form: 'page' }],
  ['achievements achievement.json', { of: 'achievement', form: 'json' }],
  ['achievements ob2.json', { of: 'achievement', form: 'ob2' }],
  ['credentials ', { of: 'credential', form: 'page' }],
  ['credentials credential.json', { of: 'credential', form: 'json' }],
  ['credentials credential.jwt', { of: 'credential', form: 'jwt' }],
  ['credentials ob2.json', { of: 'credential', form: 'ob2' }],
  ['credentials replaced.json', { of: 'credential', form: 'replacement' }],
])
