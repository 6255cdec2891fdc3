import type { Hono } from 'hono'
import { verifyPage } from '#core/sync/addresses'
import type { Bindings, EndpointWorld } from '../endpointWorld.ts'
import { toResponse } from '../http/toResponse.ts'
import { isReachable } from '../store/isReachable.ts'
import { openApi } from './openApi.ts'
import type { Site } from './openSite.ts'
import { FOR_EVER, json, redirect } from './prepared.ts'
import { readAddress } from './readAddress.ts'
import { openVerifyPage } from './verifyPage.ts'

/** What anybody may ask for. */
export function addPublic(
  app: Hono<{ Bindings: Bindings }>,
  { store, config }: EndpointWorld,
  site: Site,
): void {
  app.get('/health', async ({ req }) => {
    const works = await isReachable(store.db)
    const health = json({ status: works ? 'ok' : 'no database' }, 'application/json', 'no-store')
    return toResponse({ ...health, status: works ? 200 : 503 }, req.raw)
  })
  app.get('/openapi.json', ({ req }) => toResponse(json(openApi(config.publicUrl)), req.raw))
  // Browsers ask for one on their own.
  app.get('/favicon.ico', () => new Response(null, { status: 204, headers: { 'Cache-Control': FOR_EVER } }))
  app.get('/robots.txt', () => new Response('User-agent: *\nDisallow: /\n'))

  const verify = openVerifyPage(config.pageFolder)
  app.get('/', ({ req }) => toResponse({ ...redirect(verifyPage), status: 302 }, req.raw))
  app.get(`/${verifyPage.slice(0, -1)}`, ({ req }) => toResponse(redirect(verifyPage), req.raw))
  app.get(`/${verifyPage}*`, async ({ req }, next) => {
    const file = await verify(req.path)
    return file ? toResponse(file, req.raw) : next()
  })

  app.get('*', async ({ req }) => {
    const name = req.path.slice(req.path.lastIndexOf('/') + 1)
    // SECURITY: only an address that is understood is ever repeated in a header.
    if (readAddress(`${req.path.slice(1)}/`)) return toResponse(redirect(`${name}/`), req.raw)
    const answer = await site.answer({
      path: req.path,
      chosenLanguage: req.query('lang') ?? null,
      accept: req.header('accept'),
      acceptLanguage: req.header('accept-language'),
    })
    return toResponse(answer, req.raw)
  })
}
