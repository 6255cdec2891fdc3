import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { IpcMain } from 'electron'
import { connectChannel } from '#core/contract/channels'
import { isFromStudio } from './security.ts'

/**
 * Speaks the contract through every message port that the studio's page hands over. This is the only message that the
 * main process listens to; every call through a port is parsed by the contract's schemas.
 */
export function acceptPorts(ipcMain: Pick<IpcMain, 'on'>, router: AnyRouter): void {
  const rpc = new RPCHandler(router)
  ipcMain.on(connectChannel, (event) => {
    const [port, ...more] = event.ports
    for (const unasked of more) unasked.close()
    if (!port) return
    // SECURITY: see isFromStudio.
    if (!isFromStudio(event)) {
      port.close()
      return
    }
    rpc.upgrade(port, { context: {} })
    port.start()
  })
}
