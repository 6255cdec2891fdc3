import { Hono } from 'hono'
import { isStudioError } from '#core/errors'
import type { Bindings, EndpointWorld } from './endpointWorld.ts'
import { placeOf } from './http/placeOf.ts'
import { rateLimiter } from './http/rateLimiter.ts'
import { refusalAnswer, syncAnswer } from './http/refusals.ts'
import { addPublic } from './public/addPublic.ts'
import { openSite, type Site } from './public/openSite.ts'
import { forgetter } from './store/forgetter.ts'
import { dropExpiredNonces } from './store/nonces.ts'
import { addSync } from './sync/addSync.ts'

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
  const forgetting = forgetter(world)

  addSync(app, world, site, forgetting.pushed)
  addPublic(app, world, site)
  app.notFound(() => {
    const refusal = { code: 'endpoint/no-such-method', message: 'This can only be read.' }
    return syncAnswer(refusal, 405, { Allow: 'GET, HEAD' })
  })
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
      await forgetting.sweep()
    },
  }
}
