import { hash } from 'node:crypto'

/** An answer to a public request, ready to be sent again and again. */
export interface Prepared {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** From this instant on something in it is not true any more, such as "counts until". */
  readonly until: Date | null
}

export interface Nature {
  readonly type: string
  readonly policy: string
  readonly caching: string
  /** Whether other sites may show or read it. */
  readonly shared: boolean
  readonly negotiated?: boolean
}

/** Asked for again each time, so that what is erased is gone; an unchanged one costs but a header. */
export const ASK_AGAIN = 'no-cache'
/** What is named by its hash never changes. */
export const FOR_EVER = 'public, max-age=31536000, immutable'

/** SECURITY: documents and pictures opened by themselves can neither run anything nor reach any address. */
export const CLOSED =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox"

/** Sent with every answer. There are no cookies, so nothing here could be abused in a visitor's name. */
export const GUARDED: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  // Who holds which badge is for those who were shown it, not for search engines.
  'X-Robots-Tag': 'noindex',
}

export function prepare(content: Buffer | string, nature: Nature, until: Date | null = null): Prepared {
  const body = Buffer.from(content)
  return {
    status: 200,
    headers: {
      ...GUARDED,
      'Content-Type': nature.type,
      'Content-Length': String(body.length),
      'Content-Security-Policy': nature.policy,
      'Cache-Control': nature.caching,
      ETag: `"${hash('sha256', body, 'base64url').slice(0, 27)}"`,
      'Cross-Origin-Resource-Policy': nature.shared ? 'cross-origin' : 'same-origin',
      ...(nature.shared && { 'Access-Control-Allow-Origin': '*' }),
      ...(nature.negotiated && { Vary: 'Accept, Accept-Language' }),
    },
    body,
    until,
  }
}

export const json = (document: unknown, type = 'application/json', caching = ASK_AGAIN): Prepared =>
  prepare(Buffer.isBuffer(document) ? document : JSON.stringify(document), {
    type,
    policy: CLOSED,
    caching,
    shared: true,
  })

export function redirect(location: string): Prepared {
  const headers = { ...GUARDED, Location: location, 'Cache-Control': ASK_AGAIN, 'Content-Length': '0' }
  return { status: 308, headers, body: Buffer.alloc(0), until: null }
}
