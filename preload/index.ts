import { contextBridge, ipcRenderer } from 'electron'
import { connectChannel } from '#core/contract/channels'

// By its presence the page knows that it is in the Electron door. SECURITY: no function crosses the bridge.
contextBridge.exposeInMainWorld('rosette', { door: 'electron' })

window.addEventListener('message', (event) => {
  // SECURITY: only what the page says to itself, only this one word, and only a port goes on.
  if (event.source !== window || event.data !== connectChannel) return
  ipcRenderer.postMessage(connectChannel, null, event.ports.slice(0, 1))
})
