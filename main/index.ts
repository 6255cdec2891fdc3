/** The Electron door, from top to bottom. */
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, safeStorage, session, shell } from 'electron'
import { createStudio } from './createStudio.ts'
import { acceptPorts } from './doors/electron/acceptPorts.ts'
import { closeBeforeQuitting } from './doors/electron/closeBeforeQuitting.ts'
import { confirmClosing, sayCannotStart } from './doors/electron/dialogs.ts'
import { electronWorld } from './doors/electron/electronWorld.ts'
import { menuTemplate } from './doors/electron/menu.ts'
import { declareScheme, guardPages, guardSession, studioPage } from './doors/electron/security.ts'
import { servePages } from './doors/electron/servePages.ts'
import { shippedFolders } from './doors/electron/shippedFolders.ts'
import { openStudioWindow } from './doors/electron/studioWindow.ts'
import { listRendererFiles } from './doors/pages/rendererFiles.ts'

// SECURITY: one instance, so that one person's double click does not open a workspace twice.
if (app.requestSingleInstanceLock()) {
  declareScheme(protocol)
  guardPages(app)
  // Not awaited here: Electron becomes ready only after this module has been evaluated.
  app.whenReady().then(openStudio).catch(giveUp)
} else {
  app.quit()
}

async function openStudio(): Promise<void> {
  const folders = shippedFolders(app.getAppPath())
  guardSession(session.defaultSession)
  servePages(protocol, await listRendererFiles(folders.renderer))

  const studio = createStudio(electronWorld({ app, safeStorage, shell }))
  acceptPorts(ipcMain, studio.router)
  closeBeforeQuitting(app, studio)

  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)))
  const window = openStudioWindow(BrowserWindow, {
    preload: folders.preload,
    mayClose: (closing) => !studio.busy() || confirmClosing(dialog, closing),
  })
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  await window.loadURL(studioPage)
}

function giveUp(error: unknown): void {
  sayCannotStart(dialog, error)
  app.exit(1)
}
