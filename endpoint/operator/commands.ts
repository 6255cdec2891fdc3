/** What the host of an endpoint does from the terminal. Each answers with lines to print. */
import { createWriteStream } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseDocument } from '#core/credential/parseDocument'
import { StudioError } from '#core/errors'
import { addressesOf, urlOf } from '#core/sync/addresses'
import { readProfile } from '#core/sync/readPublished'
import type { EndpointWorld } from '../endpointWorld.ts'
import { addInvite, openInvites } from '../store/invites.ts'
import { deleteIssuer, findIssuer, listIssuers, moveIssuer, setState } from '../store/issuers.ts'
import { countAll, findPublication } from '../store/publications.ts'
import type { IssuerRow } from '../store/tables.ts'
import { exportIssuer } from '../sync/exportIssuer.ts'
import { takePush } from '../sync/takePush.ts'
import { sha256Hex } from '../trust/nodeCrypto.ts'
import { newInviteCode } from './inviteCode.ts'

export type Lines = Promise<readonly string[]>

const DAY_MS = 24 * 60 * 60 * 1000

/** The code is shown once and kept nowhere: only its hash is. */
export async function invite(
  { name, days }: { readonly name: string; readonly days: number },
  { store, now, config }: EndpointWorld,
  randomBytes: (count: number) => Uint8Array,
): Lines {
  const code = newInviteCode(randomBytes)
  const expires = new Date(now().getTime() + days * DAY_MS).toISOString()
  await addInvite(store.db, { hash: sha256Hex(code), label: name, expires })
  return [
    `Invite for ${name}, good for one issuer until ${expires.slice(0, 10)}:`,
    '',
    `  ${code}`,
    '',
    'In the studio, connect with this address and the invite. Or in a terminal:',
    '',
    `  npm run -s rosette -- connect --endpoint ${config.publicUrl} --invite ${code}`,
  ]
}

export async function list({ store, now }: EndpointWorld): Lines {
  const issuers = await listIssuers(store.db)
  const invites = await openInvites(store.db, now().toISOString())
  const lines = await Promise.all(
    issuers.map(async (issuer) => lineOf(issuer, await nameOf(issuer, store.db))),
  )
  return [
    ...(lines.length > 0 ? lines : ['No issuer has connected yet.']),
    ...invites.map(({ label, expires }) => `invited: ${label}, until ${expires.slice(0, 10)}`),
  ]
}

const lineOf = (issuer: IssuerRow, name: string): string =>
  [
    issuer.did,
    issuer.state === 'moved' ? `moved to ${issuer.moved_to}` : issuer.state,
    `${issuer.entries} entries`,
    `${(issuer.bytes / 1024 / 1024).toFixed(1)} MB`,
    `since ${issuer.enrolled.slice(0, 10)}`,
    name === issuer.label ? printable(name) : `${printable(name)} (${printable(issuer.label)})`,
  ].join('  ')

async function nameOf({ did, label }: IssuerRow, db: EndpointWorld['store']['db']): Promise<string> {
  const row = await findPublication(db, did, { kind: 'issuer', id: did })
  return (row && readProfile(parseDocument(row.content.toString('utf8')))?.name) ?? label
}

/** SECURITY: an issuer names itself; in a terminal, control characters could rewrite what stands above. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '�').slice(0, 200)

export async function suspend({ issuer }: { readonly issuer: string }, { store }: EndpointWorld): Lines {
  await setState(store.db, (await known(issuer, store.db)).did, 'suspended')
  return ['Suspended: nothing is taken from this issuer, and its pages are not shown. “resume” undoes it.']
}

export async function resume({ issuer }: { readonly issuer: string }, { store }: EndpointWorld): Lines {
  await setState(store.db, (await known(issuer, store.db)).did, 'active')
  return ['The issuer is active again.']
}

/** All of an issuer, or one credential of it. */
export async function erase(
  { issuer, credential }: { readonly issuer: string; readonly credential?: string | undefined },
  { store, now, trust, config }: EndpointWorld,
): Lines {
  const { did } = await known(issuer, store.db)
  if (credential === undefined) {
    await deleteIssuer(store.db, did)
    await forget(store)
    return ['Erased: the issuer and everything it had published. Backups made before still hold it.']
  }
  const at = now().toISOString()
  const entry = { kind: 'erasure', of: 'credential', id: credential, at }
  const sender = { did, now: now(), trust }
  const { answers } = await takePush([entry], sender, store.db, config.quota)
  const [answer] = answers
  if (answer?.result === 'refused')
    throw new StudioError('endpoint/not-erased', `Nothing was erased. ${answer.message}`)
  await forget(store)
  return ['Erased, and refused if it is sent again. Backups made before still hold it.']
}

/** Whoever erases by hand wants it gone now. */
const forget = (store: EndpointWorld['store']): Promise<void> =>
  store.keepsDeleted ? store.rewrite() : store.forgetDeleted()

export async function tidy({ store }: EndpointWorld): Lines {
  await store.rewrite()
  return ['The files of the database were written anew: nothing that was erased is left in them.']
}

export async function metrics({ store }: EndpointWorld): Lines {
  const counts = await countAll(store.db)
  return [
    `issuers       ${counts.issuers}`,
    `entries       ${counts.entries}`,
    `bytes         ${counts.bytes}`,
    `erased        ${counts.erased}`,
    ...counts.kinds.map(({ kind, visibility, count }) => `${visibility ?? kind}`.padEnd(14) + count),
  ]
}

/** Everything of an issuer as a file that another endpoint imports. */
export async function exportTo(
  { issuer, out }: { readonly issuer: string; readonly out: string },
  { store, now, config }: EndpointWorld,
): Lines {
  const { did, entries } = await known(issuer, store.db)
  const header = {
    rosetteExport: 1 as const,
    issuer: did,
    base: config.publicUrl,
    exportedAt: now().toISOString(),
  }
  // Under another name until it is whole.
  await pipeline(
    Readable.from(exportIssuer(header, store.db)),
    createWriteStream(`${out}.part`, { mode: 0o600 }),
  )
  await rename(`${out}.part`, out)
  return [
    `${entries} entries are in ${out}. It holds what the pages show, so keep it as safe as the database.`,
  ]
}

/**
 * The issuer goes elsewhere: what it had is removed, and every address leads to the same one at the new place. The rule
 * is printed too, for the day on which this endpoint is no more and a plain web server has its name.
 */
export async function move(
  { issuer, to, out }: { readonly issuer: string; readonly to: string; readonly out: string },
  world: EndpointWorld,
): Lines {
  const { store, config } = world
  const { did } = await known(issuer, store.db)
  const target = movedTo(to, config.publicUrl)
  const exported = await exportTo({ issuer: did, out }, world)
  const rules = redirectLines(did, target)
  await writeFile(`${out}.redirects`, `${rules.join('\n')}\n`)
  await moveIssuer(store.db, did, target)
  await store.forgetDeleted()
  return [
    ...exported,
    `Every address of the issuer now leads to the new place. The rule for that is in ${out}.redirects:`,
    ...rules,
  ]
}

/** In the form that Netlify, Cloudflare Pages and others read as `_redirects`. */
export async function redirects({ store }: EndpointWorld): Lines {
  const issuers = await listIssuers(store.db)
  return issuers.flatMap(({ did, moved_to }) => (moved_to === null ? [] : redirectLines(did, moved_to)))
}

const redirectLines = (did: string, to: string): string[] => {
  const { page } = addressesOf(did)
  return [`/${page}* ${urlOf(to, page)}:splat 308`]
}

function movedTo(to: string, here: string): string {
  const url = URL.canParse(to) ? new URL(to) : undefined
  const isWeb = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
  if (!isWeb || urlOf(to, '') === urlOf(here, '')) {
    throw new StudioError(
      'endpoint/bad-address',
      'Say where the issuer goes as a whole web address other than this one, such as https://badges.example.org/.',
    )
  }
  return urlOf(to, '')
}

async function known(did: string, db: EndpointWorld['store']['db']): Promise<IssuerRow> {
  const issuer = await findIssuer(db, did.startsWith('did:key:') ? did : `did:key:${did}`)
  if (issuer) return issuer
  throw new StudioError(
    'endpoint/no-such-issuer',
    'There is no such issuer. “list” shows those that are here.',
  )
}
