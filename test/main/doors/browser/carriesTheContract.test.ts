import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import { partialRouter, sampleBatch } from '../partialRouter.ts'
import { openTestDoor, type TestDoor } from './openTestDoor.ts'

const seen = { abandonedRuns: 0 }
let it: TestDoor
let client: StudioClient

beforeAll(async () => {
  it = await openTestDoor({ router: partialRouter(seen) })
  const origin = `http://127.0.0.1:${it.door.port}`
  const headers = { cookie: it.cookie, origin }
  client = createORPCClient(new RPCLink({ url: `${origin}${it.folder}rpc`, headers }))
})
afterAll(() => it.door.close())

test('a call comes back with what the contract says', async () => {
  expect((await client.workspace.status()).version).toBe('0.1.0')
})

test('a coded error keeps its code and its sentence', async () => {
  await expect(client.workspace.unlock({ passphrase: 'wrong' })).rejects.toMatchObject({
    code: 'STUDIO',
    message: 'That is not the passphrase of this workspace. Try again.',
    data: { code: 'keys/wrong-passphrase' },
  })
})

test('an unexpected error tells nothing about the computer', async () => {
  const error: unknown = await client.workspace.backUp().catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  expect(JSON.stringify(error) + String(error)).not.toContain('aino')
})

test('input that the contract does not allow is refused', async () => {
  await expect(client.workspace.unlock({ passphrase: 7 as unknown as string })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
})

test('a chosen file arrives whole, with its name in any script', async () => {
  const file = new File([new Uint8Array(3_000_000).fill(7)], 'الشهادة.pdf')
  const [verification] = await client.verify.check({ file })
  expect(verification?.sentence).toBe('الشهادة.pdf: 3000000 bytes, last 7')
})

test('progress streams in, and the batch comes last', async () => {
  const progress = await client.batches.run({ id: sampleBatch.id })
  const done: number[] = []
  for (;;) {
    const step = await progress.next()
    if (step.done) {
      expect(step.value.name).toBe(sampleBatch.name)
      break
    }
    done.push(step.value.done)
  }
  expect(done).toEqual([1, 2, 3])
})

test('a body over 80 MB is refused, whether or not it says how long it is', async () => {
  const body = new Uint8Array(81 * 1024 * 1024)
  const path = `${it.folder}rpc/verify/check`
  const type = { 'content-type': 'application/json' }
  const honest = await it
    .ask(path, { method: 'POST', headers: type, body })
    .catch(() => ({ status: 'cut off' }))
  expect([413, 'cut off']).toContain(honest.status)
  const chunked = { ...type, 'transfer-encoding': 'chunked' }
  const sly = await it
    .ask(path, { method: 'POST', headers: chunked, body })
    .catch(() => ({ status: 'cut off' }))
  expect([413, 'cut off']).toContain(sly.status)
  expect((await client.workspace.status()).version).toBe('0.1.0')
})
