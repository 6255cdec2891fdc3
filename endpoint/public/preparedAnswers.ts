/**
 * Answers kept in memory, the least recently used dropped first. Each belongs to an issuer and to a revision of what it
 * has published: when the issuer changes anything, all of its answers are dropped.
 */
import type { IssuerRow } from '../store/tables.ts'
import type { Prepared } from './prepared.ts'

/** So long an instance may not know what another one, or the operator, has changed; it asks more often. */
export const TRUSTED_MS = 2000

interface Known {
  readonly issuer: IssuerRow
  readonly seenAt: number
  readonly keys: Set<string>
}

export class PreparedAnswers {
  readonly #most: number
  #bytes = 0
  readonly #answers = new Map<string, { readonly did: string; readonly answer: Prepared }>()
  readonly #issuers = new Map<string, Known>()

  constructor(mostBytes: number) {
    this.#most = mostBytes
  }

  /** The issuer as it was a moment ago, or undefined if that must be looked up again. */
  issuer(did: string, now: number): IssuerRow | undefined {
    const known = this.#issuers.get(did)
    return known && now - known.seenAt < TRUSTED_MS && now >= known.seenAt ? known.issuer : undefined
  }

  /** Takes note of an issuer as it is now: `undefined` if it is not here any more. */
  see(did: string, issuer: IssuerRow | undefined, now: number): void {
    const known = this.#issuers.get(did)
    if (known && known.issuer.revision !== issuer?.revision) this.forget(did)
    if (!issuer) return
    const { keys } = this.#issuers.get(did) ?? { keys: new Set<string>() }
    this.#issuers.set(did, { issuer, seenAt: now, keys })
  }

  /** The answer, if its issuer is known to be unchanged. */
  recall(key: string, now: Date): Prepared | undefined {
    const kept = this.#answers.get(key)
    if (!kept || !this.issuer(kept.did, now.getTime())) return undefined
    const { until } = kept.answer
    if (until && until < now) {
      this.#drop(key)
      return undefined
    }
    // The last in a Map is the one used last.
    this.#answers.delete(key)
    this.#answers.set(key, kept)
    return kept.answer
  }

  /** `revision` is that of the issuer before the answer was made: it may have changed since. */
  keep(key: string, did: string, revision: number, answer: Prepared): void {
    const known = this.#issuers.get(did)
    if (known?.issuer.revision !== revision) return
    this.#drop(key)
    this.#answers.set(key, { did, answer })
    known.keys.add(key)
    this.#bytes += sizeOf(key, answer)
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#most) break
      this.#drop(oldest)
    }
  }

  forget(did: string): void {
    for (const key of this.#issuers.get(did)?.keys ?? []) this.#drop(key)
    this.#issuers.delete(did)
  }

  /** After a change that took an issuer one revision further and made only some answers wrong. */
  advance(did: string, before: number, keys: readonly string[]): void {
    const known = this.#issuers.get(did)
    if (known?.issuer.revision !== before) {
      this.forget(did)
      return
    }
    for (const key of keys) this.#drop(key)
    this.#issuers.set(did, { ...known, issuer: { ...known.issuer, revision: before + 1 } })
  }

  /** Issuers that something is kept of; others are forgotten by the way. */
  known(): string[] {
    for (const [did, { keys }] of this.#issuers) if (keys.size === 0) this.#issuers.delete(did)
    return [...this.#issuers.keys()]
  }

  /** Takes note of how often an issuer had changed at an instant; undefined if it is not here any more. */
  confirm(did: string, revision: number | undefined, asked: number): void {
    const known = this.#issuers.get(did)
    // A change by this instance in the meantime is known better than the question told.
    if (!known || known.seenAt > asked) return
    if (known.issuer.revision === revision) this.#issuers.set(did, { ...known, seenAt: asked })
    else this.forget(did)
  }

  get bytes(): number {
    return this.#bytes
  }

  #drop(key: string): void {
    const kept = this.#answers.get(key)
    if (!kept) return
    this.#answers.delete(key)
    this.#bytes -= sizeOf(key, kept.answer)
    this.#issuers.get(kept.did)?.keys.delete(key)
  }
}

/** With what the objects around the bytes take, roughly. */
const sizeOf = (key: string, { body }: Prepared): number => body.length + key.length * 2 + 1500
