/** The least that Node can do for an answer, in a process of its own: the floor of what an endpoint's answer costs. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export interface BareAnswer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export async function startBareServer({ headers, body }: BareAnswer) {
  const { date: _, connection: __, 'keep-alive': ___, ...same } = headers
  const child = fork(fileURLToPath(import.meta.url), { execArgv: [] })
  const answer = async <Value>(): Promise<Value> => ((await once(child, 'message')) as [Value])[0]
  child.send({ headers: same, body: body.toString('base64') })
  const port = await answer<number>()
  return {
    port,
    used(): Promise<{ readonly cpu: number }> {
      child.send('used')
      return answer()
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

async function run(): Promise<void> {
  const [given] = (await once(process, 'message')) as [{ headers: Record<string, string>; body: string }]
  const body = Buffer.from(given.body, 'base64')
  const server = createServer((_request, response) => response.writeHead(200, given.headers).end(body))
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send!({ cpu: (user + system) / 1e6 })
  })
}

if (import.meta.main) await run()
