/** An endpoint that people read from while a studio publishes, for as long as one likes: does its memory stay? */
import { setTimeout as wait } from 'node:timers/promises'
import { pngImage, sha256Of, type TestStudio } from '../endpoint/testStudio.ts'
import { connected } from './endpoint.ts'
import { type EndpointProcess, startEndpoint } from './endpointProcess.ts'
import { hammer } from './hammer.ts'
import type { Finding, Measure } from './index.ts'

/** More pages than the memory for prepared answers has room for. */
const CREDENTIALS = 5000
const ROUND_MS = 1000
const PUSHED_A_ROUND = 4
/** Every so many rounds some badges are revoked, and one is erased. */
const ROUNDS_A_LIST = 10

/**
 * Reads at a fixed rate, a push every second, and a new list of revoked badges every ten. An hour of it is what a host
 * would look at.
 */
export const mixedLoad =
  (seconds: number, readsPerSecond: number): Measure =>
  async (folder) => {
    const endpoint = await startEndpoint(folder)
    try {
      const studio = await connected(endpoint)
      const paths = await publishFirst(studio)
      const findings: Finding[] = [await memoryAt(0, endpoint)]
      const start = performance.now()
      const reading = hammer({
        port: endpoint.port,
        paths,
        seconds,
        connections: 8,
        perSecond: readsPerSecond,
      })
      const publishing = publishOn(studio, start + seconds * 1000)
      for (const part of [1 / 12, 1 / 4, 1 / 2, 3 / 4, 1]) {
        await wait(start + part * seconds * 1000 - performance.now())
        findings.push(await memoryAt((performance.now() - start) / 1000, endpoint))
      }
      const { requests, p99 } = await reading
      return [
        { step: `reads, p99 ${p99.toFixed(1)} ms`, items: requests, seconds },
        { step: 'credentials pushed meanwhile', items: await publishing, seconds },
        ...findings,
      ]
    } finally {
      await endpoint.stop()
    }
  }

async function publishFirst(studio: TestStudio): Promise<string[]> {
  await studio.push(pngImage(), await studio.achievement(), await studio.statusList([]))
  const paths: string[] = []
  while (paths.length < CREDENTIALS * 3) {
    const credentials = await Promise.all(Array.from({ length: 250 }, () => studio.credential()))
    await studio.push(...credentials)
    for (const { id } of credentials) {
      const { json, page } = studio.addresses.credential(id)
      paths.push(`/${json}`, `/${page}`, `/${page}?lang=ar`)
    }
  }
  return paths
}

async function publishOn(studio: TestStudio, end: number): Promise<number> {
  let pushed = 0
  let list = await studio.statusList([])
  for (let round = 1; performance.now() < end; round++) {
    const began = performance.now()
    const place = (i: number) => ({ status: studio.place((pushed + i) % 100_000) })
    const fresh = await Promise.all(
      Array.from({ length: PUSHED_A_ROUND }, (_, i) => studio.credential(place(i))),
    )
    await studio.push(...fresh)
    pushed += fresh.length
    if (round % ROUNDS_A_LIST === 0) {
      const at = new Date().toISOString()
      const revoked = Array.from({ length: round / ROUNDS_A_LIST }, (_, i) => i)
      list = await studio.statusList(revoked, { at, replaces: sha256Of(list.document) })
      const answers = await studio.push(list, { kind: 'erasure', of: 'credential', id: fresh[0]!.id, at })
      if (answers.some(({ result }) => result !== 'stored')) throw new Error(JSON.stringify(answers))
    }
    await wait(Math.max(0, ROUND_MS - (performance.now() - began)))
  }
  return pushed
}

async function memoryAt(seconds: number, endpoint: EndpointProcess): Promise<Finding> {
  const { resident, heap } = await endpoint.used()
  const minutes = (seconds / 60).toFixed(1)
  return {
    step: `memory after ${minutes} min: ${resident.toFixed(0)} MB, heap ${heap.toFixed(0)} MB`,
    items: 0,
    seconds: Math.max(seconds, 1),
  }
}
