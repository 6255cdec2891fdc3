/** The hosted endpoint: how fast it answers beside Node alone, how fast it takes what it verifies, and what it needs. */
import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { syncLimits } from '#core/sync/protocol'
import { defaultConfig, type HostWorld } from '../../endpoint/endpointWorld.ts'
import { invite } from '../../endpoint/operator/commands.ts'
import { type Serving, serve } from '../../endpoint/serve.ts'
import { openStore } from '../../endpoint/store/openStore.ts'
import { openTrust } from '../../endpoint/trust/openTrust.ts'
import { pngImage, type TestStudio, testStudio } from '../endpoint/testStudio.ts'
import type { Hammered, HammerPlan } from './hammer.ts'
import type { Finding, Measure } from './index.ts'

const ROUNDS = 5
const ROUND_SECONDS = 2
const CONNECTIONS = 32

/**
 * Public answers from memory, each beside a bare `node:http` that sends the same bytes. The client is another process.
 * They take turns, and the best round of each counts: what else the machine does then hits both alike.
 */
export const publicReads = (): Measure => async (folder) => {
  const { serving, studio } = await openConnected(folder)
  const findings: Finding[] = []
  try {
    const credential = await studio.credential()
    await studio.push(pngImage(), await studio.achievement(), credential)
    const { json, page } = studio.addresses.credential(credential.id)
    for (const [name, path] of [
      ['JSON', json],
      ['page', page],
    ] as const) {
      const answer = await fetch(`${serving.publicUrl}${path}`)
      const body = Buffer.from(await answer.arrayBuffer())
      const bare = await serveBare(Object.fromEntries(answer.headers), body)
      try {
        const [floor, ours] = await takeTurns([bare.port, serving.port], `/${path}`)
        findings.push(finding(`bare node:http, ${name}`, floor!), finding(`endpoint, ${name}`, ours!))
      } finally {
        bare.close()
      }
    }
    return findings
  } finally {
    await serving.stop()
  }
}

/** Credentials made beforehand, sent in pushes of 250 by one studio; every proof is verified before it is stored. */
export const pushCredentials =
  (count: number): Measure =>
  async (folder) => {
    const { serving, studio } = await openConnected(folder)
    try {
      await studio.push(await studio.statusList([]))
      const entries = []
      for (let i = 0; i < count; i++) {
        entries.push(await studio.credential({ credentialId: randomUUID(), status: studio.place(i) }))
      }
      const start = performance.now()
      for (let i = 0; i < count; i += syncLimits.entries) {
        const answers = await studio.push(...entries.slice(i, i + syncLimits.entries))
        if (answers.some(({ result }) => result !== 'stored')) throw new Error('Not everything was stored')
      }
      return [{ step: 'push, verify and store', items: count, seconds: (performance.now() - start) / 1000 }]
    } finally {
      await serving.stop()
    }
  }

/**
 * Reads at a fixed rate with pushes between them, for a while: the peak of memory is what matters. An hour of it, which
 * is what a host would look at, is `mixedLoad(3600)`.
 */
export const mixedLoad =
  (seconds: number): Measure =>
  async (folder) => {
    const { serving, studio } = await openConnected(folder)
    try {
      await studio.push(pngImage(), await studio.achievement())
      const credentials = await Promise.all(Array.from({ length: 200 }, () => studio.credential()))
      await studio.push(...credentials)
      const paths = credentials.flatMap(({ id }) => {
        const { json, page } = studio.addresses.credential(id)
        return [`/${json}`, `/${page}`, `/${page}?lang=ar`]
      })
      const reading = hammer({ port: serving.port, paths, seconds, connections: 8, perSecond: 200 })
      let pushed = 0
      const end = performance.now() + seconds * 1000
      while (performance.now() < end) {
        const round = performance.now()
        const fresh = await Promise.all(Array.from({ length: 20 }, () => studio.credential()))
        await studio.push(...fresh)
        pushed += fresh.length
        await new Promise((next) => setTimeout(next, Math.max(0, 1000 - (performance.now() - round))))
      }
      const { requests, p99 } = await reading
      return [
        { step: `reads at 200/s for ${seconds} s, p99 ${p99.toFixed(1)} ms`, items: requests, seconds },
        { step: 'credentials made and pushed meanwhile', items: pushed, seconds },
      ]
    } finally {
      await serving.stop()
    }
  }

async function openConnected(folder: string): Promise<{ serving: Serving; studio: TestStudio }> {
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
  const code = /RB-\w{26}/.exec(
    (await invite({ name: 'Bench', days: 1 }, { ...world, config }, random)).join(),
  )![0]
  const studio = testStudio((request) => fetch(request), { base: serving.publicUrl, now: () => new Date() })
  await studio.enrol(code)
  return { serving, studio }
}

async function serveBare(headers: Record<string, string>, body: Buffer) {
  const { date: _, connection: __, 'keep-alive': ___, ...same } = headers
  const server = createServer((_request, response) => response.writeHead(200, same).end(body))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { port: (server.address() as AddressInfo).port, close: () => server.close().closeAllConnections() }
}

/** The best round of each port. */
async function takeTurns(ports: readonly number[], path: string): Promise<Hammered[]> {
  const rounds: Hammered[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const inTurn: Hammered[] = []
    for (const port of ports) {
      inTurn.push(await hammer({ port, paths: [path], seconds: ROUND_SECONDS, connections: CONNECTIONS }))
    }
    rounds.push(inTurn)
  }
  return ports.map((_, i) => rounds.map((inTurn) => inTurn[i]!).reduce(better))
}

const better = (one: Hammered, other: Hammered): Hammered =>
  one.requests / one.seconds > other.requests / other.seconds ? one : other

const finding = (name: string, { requests, seconds, p99 }: Hammered): Finding => ({
  step: `${name}, p99 ${p99.toFixed(1)} ms`,
  items: requests,
  seconds,
})

async function hammer(plan: HammerPlan): Promise<Hammered> {
  const script = fileURLToPath(new URL('hammer.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(plan)])
  return JSON.parse(stdout) as Hammered
}
