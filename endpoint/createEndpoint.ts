import { Hono } from 'hono'
import { isStudioError, StudioError } from '#core/errors'
import { verifyPage } from '#core/sync/addresses'
import { heldQuery, push, syncLimits, syncPaths } from '#core/sync/protocol'
import type { EndpointWorld } from './endpointWorld.ts'
import { rateLimiter } from './http/rateLimiter.ts'
import { refusalAnswer, syncAnswer } from './http/refusals.ts'
import { toResponse } from './http/toResponse.ts'
import { openApi } from './public/openApi.ts'
import { openSite, type Site } from './public/openSite.ts'
import { FOR_EVER, json, redirect } from './public/prepared.ts'
import { readAddress } from './public/readAddress.ts'
import { openVerifyPage } from './public/verifyPage.ts'
import { isReachable } from './store/isReachable.ts'
import { findIssuer } from './store/issuers.ts'
import { dropExpiredNonces } from './store/nonces.ts'
import { type Authentic, authenticate, notEnrolled, refuseUnlessActive } from './sync/authenticate.ts'
import { enrol } from './sync/enrol.ts'
import { exportIssuer } from './sync/exportIssuer.ts'
import { inTurn } from './sync/inTurn.ts'
import { listHeld } from './sync/listHeld.ts'
import { takePush } from './sync/takePush.ts'

/** What a request brings besides itself; see serve.ts. */
export interface Bindings {
  /** Whose rate counts; undefined where nobody counts. */
  readonly client?: string
}

export interface Endpoint {
  readonly app: Hono<{ Bindings: Bindings }>
  readonly site: Site
  /** Seconds that a visitor must wait; 0 for none. */
  readonly mayVisit: (client: string) => number
  /** Tidies up; to be called every second or so. */
  sweep(): Promise<void>
}

/** The endpoint as a value: it listens nowhere, reads no clock but the one it is given, and can be asked directly. */
export function createEndpoint(world: EndpointWorld): Endpoint {
  const { store, now, config } = world
  const app = new Hono<{ Bindings: Bindings }>()
  const site = openSite(world)
  const visits = rateLimiter(config.rates.public)
  const syncs = rateLimiter(config.rates.sync)
  const enrolments = rateLimiter(config.rates.enrol)
  const eachInTurn = inTurn()
  let mustForget = false

  const signed = (
    path: string,
    limiter: typeof syncs,
    work: (sender: Authentic) => Promise<Response>,
  ): void => {
    app.post(path, async (context) => {
      const wait = limiter.take(context.env?.client ?? '', now().getTime())
      if (wait > 0) throw tooMany(wait)
      return work(await authenticate(context.req.raw, path, world))
    })
  }

  signed(syncPaths.enrol, enrolments, async (sender) => {
    const enrolled = await enrol(sender, world)
    site.forget(sender.did)
    return syncAnswer(enrolled)
  })

  signed(syncPaths.push, syncs, async (sender) => {
    await refuseUnlessActive(sender.did, world)
    const { entries } = parsed(push, sender.body)
    const result = await eachInTurn(sender.did, () =>
      takePush(entries, { ...sender, trust: world.trust }, store.db, config.quota),
    )
    site.changed(sender.did, result)
    mustForget ||= result.removed
    return syncAnswer({ answers: result.answers })
  })

  signed(syncPaths.held, syncs, async (sender) => {
    await refuseUnlessActive(sender.did, world)
    return syncAnswer(await listHeld(sender.did, parsed(heldQuery, sender.body), store.db))
  })

  signed(syncPaths.export, syncs, async ({ did }) => {
    // A suspended issuer may still leave with what is its own.
    if (!(await findIssuer(store.db, did))) throw notEnrolled()
    const header = {
      rosetteExport: 1 as const,
      issuer: did,
      base: config.publicUrl,
      exportedAt: now().toISOString(),
    }
    const lines = ReadableStream.from(exportIssuer(header, store.db)).pipeThrough(new TextEncoderStream())
    const { headers } = syncAnswer({})
    headers.set('Content-Type', 'application/x-ndjson')
    return new Response(lines, { headers })
  })
  app.all('/sync/*', () => {
    throw notFound()
  })

  app.get('/health', async (context) => {
    const works = await isReachable(store.db)
    const health = { status: works ? 'ok' : 'no database' }
    return toResponse(
      { ...json(health, 'application/json', 'no-store'), status: works ? 200 : 503 },
      context.req.raw,
    )
  })
  app.get('/openapi.json', (context) => toResponse(json(openApi(config.publicUrl)), context.req.raw))
  app.get('/', (context) => toResponse({ ...redirect(verifyPage), status: 302 }, context.req.raw))
  // Browsers ask for one on their own.
  app.get('/favicon.ico', () => new Response(null, { status: 204, headers: { 'Cache-Control': FOR_EVER } }))
  app.get('/robots.txt', () => new Response('User-agent: *\nDisallow: /\n'))
  const verify = openVerifyPage(config.pageFolder)
  app.get(`/${verifyPage.slice(0, -1)}`, (context) => toResponse(redirect(verifyPage), context.req.raw))
  app.get(`/${verifyPage}*`, async (context, next) => {
    const file = await verify(context.req.path)
    return file ? toResponse(file, context.req.raw) : next()
  })
  app.get('*', async (context) => {
    const { path } = context.req
    // SECURITY: only an address that is understood is ever repeated in a header.
    if (readAddress(`${path.slice(1)}/`)) {
      return toResponse(redirect(`${path.slice(path.lastIndexOf('/') + 1)}/`), context.req.raw)
    }
    const answer = await site.answer({
      path,
      chosenLanguage: context.req.query('lang') ?? null,
      accept: context.req.header('accept'),
      acceptLanguage: context.req.header('accept-language'),
    })
    return toResponse(answer, context.req.raw)
  })
  app.notFound(() =>
    syncAnswer({ code: 'endpoint/no-such-method', message: 'This can only be read.' }, 405, {
      Allow: 'GET, HEAD',
    }),
  )
  app.onError((error) => {
    if (!isStudioError(error)) world.report(placeOf(error))
    return refusalAnswer(error)
  })

  return {
    app,
    site,
    mayVisit: (client) => visits.take(client, now().getTime()),
    async sweep() {
      await dropExpiredNonces(store.db, now().toISOString())
      await site.sweep()
      if (!mustForget) return
      mustForget = false
      await store.forgetDeleted()
    },
  }
}

/** The kind of an error and the lines of code that led to it, without its words. */
function placeOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return [`${error.name}${code}`, ...places].join('\n')
}

function parsed<Value>(
  schema: { safeParse(body: unknown): { success: boolean; data?: Value } },
  body: unknown,
): Value {
  const { success, data } = schema.safeParse(body)
  if (!success || data === undefined) throw unreadable()
  return data
}

const unreadable = (): StudioError =>
  new StudioError(
    'sync/unreadable-request',
    `The request is not of the form that this endpoint takes: at most ${syncLimits.entries} entries at once.`,
  )

const notFound = (): StudioError => new StudioError('endpoint/not-found', 'There is no such address here.')

const tooMany = (seconds: number): StudioError =>
  new StudioError(
    'endpoint/too-many',
    'Too many requests came from your network. The studio waits and goes on.',
    {
      retryAfterSeconds: seconds,
    },
  )
