/**
 * A process that reads from a server as fast as it can, or at a fixed rate, over connections that stay open, and prints
 * what came of it. Hand-written over sockets, so that the client does not become what is measured.
 */
import { execFile } from 'node:child_process'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export interface HammerPlan {
  readonly port: number
  readonly paths: readonly string[]
  readonly seconds: number
  readonly connections: number
  /** All connections together; absent: as fast as answers come. */
  readonly perSecond?: number
}

export interface Hammered {
  readonly requests: number
  readonly seconds: number
  /** Milliseconds within which 99 of 100 answers had come. */
  readonly p99: number
}

/** Starts the process. */
export async function hammer(plan: HammerPlan): Promise<Hammered> {
  const self = fileURLToPath(import.meta.url)
  // Thousands of paths are too long for a command line.
  const running = promisify(execFile)(process.execPath, [self])
  running.child.stdin!.end(JSON.stringify(plan))
  const { stdout } = await running
  return JSON.parse(stdout) as Hammered
}

if (import.meta.main) {
  const plan = JSON.parse(await text(process.stdin)) as HammerPlan
  process.stdout.write(JSON.stringify(await read(plan)))
}

async function read(plan: HammerPlan): Promise<Hammered> {
  const start = performance.now()
  const latencies: number[] = []
  await Promise.all(Array.from({ length: plan.connections }, (_, i) => readOver(i, plan, start, latencies)))
  const seconds = (performance.now() - start) / 1000
  latencies.sort((one, other) => one - other)
  return { requests: latencies.length, seconds, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0 }
}

function readOver(number: number, plan: HammerPlan, start: number, latencies: number[]): Promise<void> {
  const end = start + plan.seconds * 1000
  let turn = number
  const socket = connect({ port: plan.port, host: '127.0.0.1', noDelay: true })
  const pause = plan.perSecond === undefined ? 0 : (plan.connections / plan.perSecond) * 1000
  return new Promise((done, failed) => {
    let asked = 0
    let planned = start + (pause * number) / plan.connections
    let received = Buffer.alloc(0)
    const ask = (): void => {
      if (performance.now() >= end) {
        socket.end()
        done()
        return
      }
      asked = performance.now()
      const path = plan.paths[turn % plan.paths.length]!
      turn += plan.connections
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${plan.port}\r\nAccept: */*\r\n\r\n`)
    }
    const next = (): void => {
      planned += pause
      const wait = pause === 0 ? 0 : planned - performance.now()
      if (wait > 1) setTimeout(ask, wait)
      else ask()
    }
    socket.on('error', failed)
    socket.on('connect', ask)
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const head = received.indexOf('\r\n\r\n')
      if (head < 0) return
      const headers = received.toString('latin1', 0, head)
      if (!headers.startsWith('HTTP/1.1 200')) throw new Error(headers)
      const length = Number(/content-length: (\d+)/i.exec(headers)![1])
      if (received.length < head + 4 + length) return
      latencies.push(performance.now() - asked)
      received = Buffer.alloc(0)
      next()
    })
  })
}
