import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { openTestDoor, type TestDoor } from './openTestDoor.ts'

const graceMs = 150
let it: TestDoor | undefined
afterEach(() => it?.door.close())

test('some time after the last window has closed, the door ends', async () => {
  it = await openTestDoor({ graceMs })
  const first = await openWindow(it)
  const second = await openWindow(it)
  first.close()
  await wait(graceMs * 3)
  expect(await hasEnded(it)).toBe(false)
  second.close()
  await it.door.ended
  await expect(it.ask(it.folder)).rejects.toThrow()
})

test('a reload keeps the door open', async () => {
  it = await openTestDoor({ graceMs })
  const before = await openWindow(it)
  before.close()
  const after = await openWindow(it)
  await wait(graceMs * 3)
  expect(await hasEnded(it)).toBe(false)
  after.close()
  await it.door.ended
})

test('before any window has been opened, the door waits', async () => {
  it = await openTestDoor({ graceMs })
  await wait(graceMs * 3)
  expect(await hasEnded(it)).toBe(false)
})

test('while a batch is being issued, the door stays', async () => {
  let busy = true
  it = await openTestDoor({ graceMs, busy: () => busy })
  const window = await openWindow(it)
  window.close()
  await wait(graceMs * 4)
  expect(await hasEnded(it)).toBe(false)
  busy = false
  await it.door.ended
})

test('closing the door ends its windows too', async () => {
  it = await openTestDoor({ graceMs })
  const window = await openWindow(it)
  await it.door.close()
  await window.ended
})

async function hasEnded(door: TestDoor): Promise<boolean> {
  return Promise.race([door.door.ended.then(() => true), wait(10).then(() => false)])
}

/** A window is what holds the `alive` stream open. */
function openWindow({ door, folder, cookie }: TestDoor): Promise<{ close(): void; ended: Promise<void> }> {
  return new Promise((resolve, reject) => {
    const request = get(
      `http://127.0.0.1:${door.port}${folder}alive`,
      { headers: { cookie } },
      (response) => {
        const { promise: ended, resolve: end } = Promise.withResolvers<void>()
        response.on('close', end).on('error', () => end())
        response.once('data', () => resolve({ close: () => request.destroy(), ended }))
      },
    )
    request.once('error', reject)
  })
}
