/**
 * An endpoint in a process of its own, so that what is measured of it is its own. It says where it listens and with
 * which invite one connects; then it answers each message with what it has used until then.
 */
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defaultConfig, type HostWorld } from '../../endpoint/endpointWorld.ts'
import { invite } from '../../endpoint/operator/commands.ts'
import { serve } from '../../endpoint/serve.ts'
import { openStore } from '../../endpoint/store/openStore.ts'
import { openTrust } from '../../endpoint/trust/openTrust.ts'

export interface Used {
  /** Megabytes of the process, and of what its program holds. */
  readonly resident: number
  readonly heap: number
  /** Seconds of a core. */
  readonly cpu: number
}

export interface EndpointProcess {
  readonly port: number
  readonly publicUrl: string
  readonly invite: string
  used(): Promise<Used>
  stop(): Promise<void>
}

export async function startEndpoint(folder: string): Promise<EndpointProcess> {
  const child = fork(fileURLToPath(import.meta.url), [folder], { execArgv: [] })
  const answer = async <Value>(): Promise<Value> => ((await once(child, 'message')) as [Value])[0]
  const started = await answer<Pick<EndpointProcess, 'port' | 'publicUrl' | 'invite'>>()
  return {
    ...started,
    used() {
      child.send('used')
      return answer<Used>()
    },
    async stop() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

async function run(folder: string): Promise<void> {
  const random = (count: number) => new Uint8Array(randomBytes(count))
  const unlimited = { perSecond: 1e9, burst: 1e9 }
  const resources = fileURLToPath(new URL('../../resources/', import.meta.url))
  const world: HostWorld = {
    store: await openStore({ folder }),
    trust: openTrust(resources, random),
    now: () => new Date(),
    report: console.error,
    config: {
      ...defaultConfig,
      publicUrl: null,
      pageFolder: null,
      rates: { public: unlimited, sync: unlimited, enrol: unlimited },
    },
  }
  const serving = await serve(world, 0, '127.0.0.1')
  const config = { ...world.config, publicUrl: serving.publicUrl, anyHost: true }
  const lines = await invite({ name: 'Bench', days: 1 }, { ...world, config }, random)
  process.on('message', () => process.send!(usedNow()))
  process.on('disconnect', () => void serving.stop())
  process.send!({
    port: serving.port,
    publicUrl: serving.publicUrl,
    invite: /RB-\w{26}/.exec(lines.join())![0],
  })
}

function usedNow(): Used {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return { resident: rss / 1024 / 1024, heap: heapUsed / 1024 / 1024, cpu: (user + system) / 1e6 }
}

if (import.meta.main) await run(process.argv[2]!)
