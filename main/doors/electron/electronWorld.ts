import { randomBytes } from 'node:crypto'
import type { App, SafeStorage, Shell } from 'electron'
import { connectionCost } from '../../connectionCost.ts'
import { systemFonts } from '../../fonts/systemFonts.ts'
import { thisComputer } from '../../nodeFolders.ts'
import type { World } from '../../world.ts'
import { shippedFolders } from './shippedFolders.ts'
import { systemKeychain } from './systemKeychain.ts'

/** The world of the Electron door. To be made once Electron is ready: before that there is no keychain. */
export function electronWorld(electron: {
  readonly app: Pick<App, 'getVersion' | 'getPath' | 'getAppPath'>
  readonly safeStorage: SafeStorage
  readonly shell: Pick<Shell, 'showItemInFolder' | 'openPath'>
}): World {
  const { app, safeStorage, shell } = electron
  return {
    door: 'electron',
    version: app.getVersion(),
    now: () => new Date(),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    documentsFolder: app.getPath('documents'),
    settingsFolder: app.getPath('userData'),
    resourcesFolder: shippedFolders(app.getAppPath()).resources,
    checkPageFolder: shippedFolders(app.getAppPath()).checkPage,
    systemFonts: systemFonts(thisComputer()),
    keychain: systemKeychain(safeStorage, process.platform),
    fetch,
    connectionCost: () => connectionCost(process.platform),
    // SECURITY: shows the file selected and does not open it: a workspace from a stranger may hold anything.
    reveal: async (path) => {
      shell.showItemInFolder(path)
      return true
    },
    // SECURITY: asked only for what this studio printed itself; see `openPrinted`.
    openPdf: async (path) => (await shell.openPath(path)) === '',
  }
}
