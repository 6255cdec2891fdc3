import type { IncomingMessage } from 'node:http'

/**
 * Why a request is refused before anything else is looked at; null when it may go on.
 * It still needs the key: see session.ts.
 */
export function refuseStranger(request: IncomingMessage, port: number): string | null {
  const { host, origin } = request.headers
  // SECURITY: a site whose name is made to point at 127.0.0.1 (DNS rebinding) gives itself away by its Host.
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 'This address is not served here.'
  // SECURITY: browsers name the page that a request comes from; only our own pages may call.
  if (origin !== undefined && origin !== `http://${host}`) return 'Other pages may not call the studio.'
  if (request.method === 'POST' && origin === undefined) return 'Calls must say which page they come from.'
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit(request)) {
    return 'Other pages may not use what the studio serves.'
  }
  return null
}

/** A person going to an address. SameSite=Strict still holds the cookie back when a link on another site led there. */
function isVisit({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  )
}
