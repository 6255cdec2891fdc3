import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { IpcMain } from 'electron'
import { afterEach, expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import { acceptPorts } from '../../../../main/doors/electron/acceptPorts.ts'
import { partialRouter, sampleBatch } from '../partialRouter.ts'

const studioFrame = { url: 'rosette://app/#/people', parent: null }
const opened: MessagePort[] = []
afterEach(() => {
  for (const port of opened.splice(0)) port.close()
})

/** Electron's `MessagePortMain`: an event emitter whose messages come as `{ data }`. */
class MainPort extends EventEmitter {
  readonly #port: MessagePort
  isClosed = false
  isStarted = false
  constructor(port: MessagePort) {
    super()
    this.#port = port
    port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }))
    port.on('close', () => this.emit('close'))
  }
  postMessage(message: unknown): void {
    this.#port.postMessage(message)
  }
  start(): void {
    this.isStarted = true
  }
  close(): void {
    this.isClosed = true
    this.#port.close()
  }
}

function handOver(senderFrame: object | null, channel = 'rosette:connect') {
  const ipcMain = new EventEmitter()
  acceptPorts(ipcMain as unknown as IpcMain, partialRouter())
  const { port1, port2 } = new MessageChannel()
  opened.push(port1, port2)
  const mainPort = new MainPort(port2)
  ipcMain.emit(channel, { ports: [mainPort], senderFrame })
  return { mainPort, pagePort: port1, channels: ipcMain.eventNames() }
}

const clientOver = (port: MessagePort): StudioClient =>
  createORPCClient(new RPCLink({ port: port as unknown as globalThis.MessagePort }))

test('the studio page speaks the contract through the port that it handed over', async () => {
  const { pagePort, channels } = handOver(studioFrame)
  expect(channels).toEqual(['rosette:connect'])
  const client = clientOver(pagePort)
  expect((await client.workspace.status()).version).toBe('0.1.0')
  await expect(client.workspace.unlock({ passphrase: 'wrong' })).rejects.toMatchObject({
    data: { code: 'keys/wrong-passphrase' },
  })
  const file = new File([new Uint8Array(1000)], 'Лист.csv')
  expect((await client.verify.check({ file }))[0]?.sentence).toContain('Лист.csv: 1000 bytes')
})

test('progress streams through the port', async () => {
  const { pagePort } = handOver(studioFrame)
  const steps: number[] = []
  for await (const { done } of await clientOver(pagePort).batches.run({ id: sampleBatch.id }))
    steps.push(done)
  expect(steps).toEqual([1, 2, 3])
})

test('input that the contract does not allow is refused', async () => {
  const { pagePort } = handOver(studioFrame)
  const client = clientOver(pagePort)
  await expect(client.workspace.unlock({ passphrase: 7 as unknown as string })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
})

test('a port from anyone else is closed unheard', () => {
  const strangers = [
    null,
    { url: 'https://evil.example/', parent: null },
    { url: 'rosette://other/', parent: null },
    { url: 'file:///app/index.html', parent: null },
    { url: 'rosette://app/', parent: studioFrame },
    { url: 'not an address', parent: null },
  ]
  for (const frame of strangers) {
    const { mainPort } = handOver(frame)
    expect(mainPort.isClosed, JSON.stringify(frame)).toBe(true)
    expect(mainPort.isStarted, JSON.stringify(frame)).toBe(false)
  }
})

test('a message without a port is passed over', () => {
  const ipcMain = new EventEmitter()
  acceptPorts(ipcMain as unknown as IpcMain, partialRouter())
  expect(() => ipcMain.emit('rosette:connect', { ports: [], senderFrame: studioFrame })).not.toThrow()
})
