/** The hosted endpoint: what an answer costs beside Node alone, and how fast it takes what it verifies. */
import { randomUUID } from 'node:crypto'
import { syncLimits } from '#core/sync/protocol'
import { pngImage, type TestStudio, testStudio } from '../endpoint/testStudio.ts'
import { startBareServer } from './bareServer.ts'
import { type EndpointProcess, startEndpoint, type Used } from './endpointProcess.ts'
import { type Hammered, hammer } from './hammer.ts'
import type { Finding, Measure } from './index.ts'

const ROUNDS = 5
const ROUND_SECONDS = 2
const CONNECTIONS = 32

/**
 * Public answers from memory, each beside a bare `node:http` that sends the same bytes; servers and client are processes
 * of their own. They take turns, and the best round of each counts. The seconds are those of the server's processor,
 * which say the same however busy the machine is.
 */
export const publicReads = (): Measure => async (folder) => {
  const endpoint = await startEndpoint(folder)
  const findings: Finding[] = []
  try {
    const studio = await connected(endpoint)
    const credential = await studio.credential()
    await studio.push(pngImage(), await studio.achievement(), credential)
    const { json, page } = studio.addresses.credential(credential.id)
    for (const [name, path] of [
      ['JSON', json],
      ['page', page],
    ] as const) {
      const answer = await fetch(`${endpoint.publicUrl}${path}`)
      const body = Buffer.from(await answer.arrayBuffer())
      const bare = await startBareServer({ headers: Object.fromEntries(answer.headers), body })
      try {
        const [floor, ours] = await takeTurns([bare, endpoint], `/${path}`)
        findings.push(finding(`bare node:http, ${name}`, floor!), finding(`endpoint, ${name}`, ours!))
      } finally {
        await bare.stop()
      }
    }
    return findings
  } finally {
    await endpoint.stop()
  }
}

/** Credentials made beforehand, sent in pushes of 250 by one studio; every proof is verified before it is stored. */
export const pushCredentials =
  (count: number): Measure =>
  async (folder) => {
    const endpoint = await startEndpoint(folder)
    try {
      const studio = await connected(endpoint)
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
      await endpoint.stop()
    }
  }

/** A studio that the endpoint lets in. */
export async function connected({ publicUrl, invite }: EndpointProcess): Promise<TestStudio> {
  const studio = testStudio((request) => fetch(request), { base: publicUrl, now: () => new Date() })
  await studio.enrol(invite)
  return studio
}

interface Server {
  readonly port: number
  used(): Promise<Pick<Used, 'cpu'>>
}

interface Round extends Hammered {
  readonly cpu: number
}

/** The best round of each server. */
async function takeTurns(servers: readonly Server[], path: string): Promise<Round[]> {
  const rounds: Round[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const inTurn: Round[] = []
    for (const server of servers) {
      const before = await server.used()
      const plan = { port: server.port, paths: [path], seconds: ROUND_SECONDS, connections: CONNECTIONS }
      const hammered = await hammer(plan)
      inTurn.push({ ...hammered, cpu: (await server.used()).cpu - before.cpu })
    }
    rounds.push(inTurn)
  }
  return servers.map((_, i) => rounds.map((inTurn) => inTurn[i]!).reduce(better))
}

const better = (one: Round, other: Round): Round =>
  one.requests / one.cpu > other.requests / other.cpu ? one : other

const finding = (name: string, { requests, seconds, p99, cpu }: Round): Finding => ({
  step: `${name}: ${Math.round(requests / seconds)}/s on the wall clock, p99 ${p99.toFixed(1)} ms`,
  items: requests,
  seconds: cpu,
})
