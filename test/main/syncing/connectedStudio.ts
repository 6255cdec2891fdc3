import type { SyncState } from '#core/contract/sync'
import type { World } from '../../../main/world.ts'
import { openTestEndpoint, type TestEndpoint } from '../../endpoint/openTestEndpoint.ts'
import { openFurnishedStudio, openTestStudio } from '../../openTestStudio.ts'

export type Furnished = Awaited<ReturnType<typeof openFurnishedStudio>>

/** A way to the endpoint that can be cut, bent or listened to. */
export interface Road {
  /** What happens to a request in place of arriving; undefined lets it through. */
  bend: ((request: Request) => Promise<Response | undefined>) | undefined
  /** Method and path of all that arrived. */
  readonly arrived: string[]
}

export async function openEndpoint(): Promise<TestEndpoint> {
  const endpoint = await openTestEndpoint()
  // Both clocks show the time of day.
  Object.defineProperty(endpoint.clock, 'now', { get: () => new Date() })
  return endpoint
}

export function roadTo(endpoint: TestEndpoint): Road & Pick<World, 'fetch'> {
  const road: Road & Pick<World, 'fetch'> = {
    bend: undefined,
    arrived: [],
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const bent = await road.bend?.(request)
      if (bent) return bent
      road.arrived.push(`${request.method} ${new URL(request.url).pathname}`)
      return endpoint.app.fetch(request)
    },
  }
  return road
}

/** A studio with a workspace, and an endpoint that it is connected to. */
export async function openConnectedStudio(visibility: 'page' | 'page-without-name' | 'status-only' = 'page') {
  const endpoint = await openEndpoint()
  const road = roadTo(endpoint)
  const studio = await openFurnishedStudio({ fetch: road.fetch })
  await studio.client.sync.connect({
    endpoint: 'http://localhost/',
    invite: await endpoint.invite(),
    visibility,
  })
  return { ...studio, endpoint, road }
}

/** Another laptop of the same issuer, which has a copy of the workspace as it is now. */
export async function openSecondLaptop(folder: string, passphrase: string, fetch: World['fetch']) {
  const { studio } = openTestStudio({ fetch })
  await studio.client.workspace.open({ folder })
  await studio.client.workspace.unlock({ passphrase })
  return studio
}

export async function send({ client }: Pick<Furnished, 'client'>): Promise<SyncState> {
  const steps = await client.sync.send()
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}
