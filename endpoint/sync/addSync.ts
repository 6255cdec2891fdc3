import type { Hono } from 'hono'
import { StudioError } from '#core/errors'
import { heldQuery, push, syncLimits, syncPaths } from '#core/sync/protocol'
import type { Bindings, EndpointWorld } from '../endpointWorld.ts'
import { crowd } from '../http/crowd.ts'
import { rateLimiter } from '../http/rateLimiter.ts'
import { syncAnswer } from '../http/refusals.ts'
import type { Site } from '../public/openSite.ts'
import { findIssuer } from '../store/issuers.ts'
import { type Authentic, authenticate, notEnrolled, refuseUnlessActive } from './authenticate.ts'
import { enrol } from './enrol.ts'
import { exportIssuer } from './exportIssuer.ts'
import { inTurn } from './inTurn.ts'
import { listHeld } from './listHeld.ts'
import { type PushResult, takePush } from './takePush.ts'

/** What studios ask for. `onPushed` is told what each push did. */
export function addSync(
  app: Hono<{ Bindings: Bindings }>,
  world: EndpointWorld,
  site: Site,
  onPushed: (result: PushResult) => void,
): void {
  const { store, now, config } = world
  const syncs = rateLimiter(config.rates.sync)
  const enrolments = rateLimiter(config.rates.enrol)
  const places = crowd(config.places)
  const eachInTurn = inTurn()

  const signed = (
    path: string,
    limiter: typeof syncs,
    work: (sender: Authentic) => Promise<Response>,
  ): void => {
    app.post(path, async (context) => {
      const wait = limiter.take(context.env?.client ?? '', now().getTime())
      if (wait > 0) throw tooMany(wait)
      const leave = places.enter(context.env?.client)
      if (!leave) throw busy()
      try {
        return await work(await authenticate(context.req.raw, path, world))
      } finally {
        leave()
      }
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
    onPushed(result)
    return syncAnswer({ answers: result.answers })
  })

  signed(syncPaths.held, syncs, async (sender) => {
    await refuseUnlessActive(sender.did, world)
    return syncAnswer(await listHeld(sender.did, parsed(heldQuery, sender.body), store.db))
  })

  signed(syncPaths.export, syncs, async ({ did }) => {
    // A suspended issuer may still leave with what is its own.
    if (!(await findIssuer(store.db, did))) throw notEnrolled()
    const exportedAt = now().toISOString()
    const header = { rosetteExport: 1 as const, issuer: did, base: config.publicUrl, exportedAt }
    const lines = ReadableStream.from(exportIssuer(header, store.db)).pipeThrough(new TextEncoderStream())
    const { headers } = syncAnswer({})
    headers.set('Content-Type', 'application/x-ndjson')
    return new Response(lines, { headers })
  })

  app.all('/sync/*', () => {
    throw notFound()
  })
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

const tooMany = (retryAfterSeconds: number): StudioError =>
  new StudioError(
    'endpoint/too-many',
    'Too many requests came from your network. The studio waits and goes on.',
    { retryAfterSeconds },
  )

const busy = (): StudioError =>
  new StudioError('endpoint/busy', 'The endpoint has its hands full. The studio waits and goes on.', {
    retryAfterSeconds: 3,
  })
