import { pageLanguages } from '#core/pages/languages'
import { pageLook } from '#core/pages/look'
import { addressesOf, urlOf } from '#core/sync/addresses'
import type { EndpointWorld } from '../endpointWorld.ts'
import { findIssuer, revisionsOf } from '../store/issuers.ts'
import type { PublicationKey } from '../store/publications.ts'
import type { IssuerRow } from '../store/tables.ts'
import { answerPublic } from './answerPublic.ts'
import { missingPage } from './missingPage.ts'
import { json, type Prepared, redirect } from './prepared.ts'
import { PreparedAnswers } from './preparedAnswers.ts'
import { understander, type Visit } from './understand.ts'

/** Everything that issuers have made public. */
export interface Site {
  answer(visit: Visit): Promise<Prepared>
  /** The same at once, if it lies in memory. */
  recall(visit: Visit): Prepared | undefined
  /** After this instance has changed something of an issuer. */
  changed(did: string, change: SiteChange): void
  /** After anything else became different. */
  forget(did: string): void
  /** Drops what other instances have changed. */
  sweep(): Promise<void>
}

export interface SiteChange {
  /** The revision of the issuer until then. */
  readonly before: number
  readonly touched: readonly PublicationKey[]
}

export function openSite({ store: { db }, now, config, trust }: EndpointWorld): Site {
  const look = pageLook(trust.crypto.sha256)
  const answers = new PreparedAnswers(config.cacheBytes)
  const understand = understander()

  const issuerOf = async (did: string): Promise<IssuerRow | undefined> => {
    const known = answers.issuer(did, now().getTime())
    if (known) return known
    const asked = now().getTime()
    const issuer = await findIssuer(db, did)
    answers.see(did, issuer, asked)
    return issuer
  }

  const answer = async (visit: Visit): Promise<Prepared> => {
    const { address, language, key, path } = understand(visit)
    const nothing = (why: 'missing' | 'suspended') =>
      address === undefined || address.form === 'page'
        ? missingPage(why, path, { language, look })
        : missingDocument(why)
    const issuer = address && (await issuerOf(address.did))
    if (!address || !issuer) return nothing('missing')
    if (issuer.state === 'suspended') return nothing('suspended')
    if (issuer.state === 'moved') return redirect(urlOf(issuer.moved_to!, path))
    const recalled = answers.recall(key, now())
    if (recalled) return recalled

    const view = {
      db,
      issuer,
      base: config.publicUrl,
      language,
      look,
      now: now(),
      sha256: trust.crypto.sha256,
    }
    const made = await answerPublic(address, view)
    if (!made) return nothing('missing')
    answers.keep(key, address.did, issuer.revision, made)
    return made
  }

  return {
    answer,
    recall: (visit) => answers.recall(understand(visit).key, now()),
    changed(did, { before, touched }) {
      if (touched.length === 0) return
      // Nothing else shows a credential or depends on a picture, so all that is ready besides stays.
      const isAlone = touched.every(({ kind }) => ALONE.has(kind))
      if (isAlone)
        answers.advance(
          did,
          before,
          touched.flatMap((key) => keysOf(did, key)),
        )
      else answers.forget(did)
    },
    forget: (did) => answers.forget(did),
    async sweep() {
      const asked = now().getTime()
      const revisions = await revisionsOf(db, answers.known())
      for (const did of answers.known()) answers.confirm(did, revisions.get(did), asked)
    },
  }
}

const ALONE: ReadonlySet<string> = new Set(['credential', 'replacement', 'image'])

/** Under which all answers about a credential or picture are kept. */
function keysOf(did: string, { kind, id }: PublicationKey): string[] {
  const addresses = addressesOf(did)
  if (kind === 'image') return (['png', 'svg'] as const).map((form) => `${addresses.image(id, form)} ${form}`)
  const { page, json: document, jwt, openBadges2, replacement } = addresses.credential(id)
  const pages = [...pageLanguages, 'json', 'jwt'].map((form) => `${page} ${form}`)
  return [...pages, `${document} json`, `${jwt} jwt`, `${openBadges2} ob2`, `${replacement} replacement`]
}

function missingDocument(why: 'missing' | 'suspended'): Prepared {
  const code = why === 'missing' ? 'endpoint/not-found' : 'endpoint/suspended'
  const message = why === 'missing' ? 'Nothing is shown here.' : 'This issuer is not shown at the moment.'
  return { ...json({ code, message }, 'application/json', 'no-store'), status: why === 'missing' ? 404 : 403 }
}
