/**
 * How a browser window proves that it was let in.
 *
 * [Why a key, a cookie and a secret folder] Anyone on the computer, and any web site that the person visits, can send
 * requests to a loopback port. So:
 * - The start address carries a random key. It is traded at once for a cookie with another secret and a redirect to a
 *   clean address, so that what stays in the address bar and the history opens nothing.
 * - The cookie is HttpOnly (no script reads it) and SameSite=Strict (no other site's page sends it).
 * - Cookies know no ports: a server on another loopback port would be sent this one too. Everything therefore lies
 *   under a folder with a random name and the cookie is bound to that path, which a stranger cannot ask for.
 * - A key given to a program on its command line can be read in the list of processes, so such a key works once.
 */
import { createHash, timingSafeEqual } from 'node:crypto'

export interface Session {
  /** The path under which everything lies, `/…/`. */
  readonly folder: `/${string}/`
  newStartKey(use: 'once' | 'while-open'): string
  /** The `Set-Cookie` value for a right start key, else null. */
  admit(startKey: string): string | null
  /** Whether a `Cookie` header holds the secret of this session. */
  isAdmitted(cookieHeader: string | undefined): boolean
}

export function openSession(randomBytes: (count: number) => Uint8Array): Session {
  const newSecret = () => Buffer.from(randomBytes(32)).toString('base64url')
  const folder = `/${newSecret()}/` as const
  const secret = newSecret()
  const startKeys = new Map<string, 'once' | 'while-open'>()

  return {
    folder,
    newStartKey(use) {
      const key = newSecret()
      startKeys.set(key, use)
      return key
    },
    admit(startKey) {
      const [known, use] = [...startKeys].find(([key]) => isSameSecret(key, startKey)) ?? []
      if (!known) return null
      if (use === 'once') startKeys.delete(known)
      return `${cookieName}=${secret}; Path=${folder}; HttpOnly; SameSite=Strict`
    },
    isAdmitted: (cookieHeader) =>
      cookieValues(cookieHeader ?? '').some((value) => isSameSecret(value, secret)),
  }
}

const cookieName = 'rosette'

function cookieValues(header: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookieName}=`))
    .map((pair) => pair.slice(cookieName.length + 1))
}

/** SECURITY: compares digests, which have one length, in a time that tells nothing about where they differ. */
function isSameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
