import type { Prepared } from '../public/prepared.ts'

/** A prepared answer as the answer to a request, without a body where none is needed. */
export function toResponse({ status, headers, body }: Prepared, request: Request): Response {
  if (
    status === 200 &&
    headers.ETag !== undefined &&
    isKnown(request.headers.get('if-none-match'), headers.ETag)
  ) {
    return new Response(null, { status: 304, headers: withoutBody(headers) })
  }
  const content = request.method === 'HEAD' || body.length === 0 ? null : (body as Uint8Array<ArrayBuffer>)
  return new Response(content, { status, headers })
}

/** Whether a visitor has this version already (RFC 9110, section 13.1.2). Proxies may mark it as weak. */
export const isKnown = (ifNoneMatch: string | null | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((known) => known.trim().replace(/^W\//, '') === etag) ?? false

export const withoutBody = (headers: Prepared['headers']): Prepared['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^Content-(Length|Type)$/.test(name)))
