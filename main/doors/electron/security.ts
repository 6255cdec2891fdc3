/** Everything that the Electron door refuses, in one place. */
import type { App, IpcMainEvent, Protocol, Session, WebContents, WebPreferences } from 'electron'

export const studioScheme = 'rosette'
/** The one page there is. */
export const studioPage = `${studioScheme}://app/`

/** To be called before Electron is ready. */
export function declareScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  // SECURITY: an own scheme instead of file://, so that the page has an origin of its own and reads no disk.
  // Standard and secure, so that its content policy and the same-origin rule hold as on the web; nothing else.
  protocol.registerSchemesAsPrivileged([
    { scheme: studioScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

export function safeWebPreferences(preload: string): WebPreferences {
  return {
    preload,
    // SECURITY: the page and the preload script do not share a world; the page cannot reach what preload uses.
    contextIsolation: true,
    // SECURITY: the process that shows the page may not touch the system, even if the page is taken over.
    sandbox: true,
    // SECURITY: no Node in pages, frames or workers.
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    // SECURITY: the same-origin rule stays on, and nothing insecure is mixed in.
    webSecurity: true,
    allowRunningInsecureContent: false,
    // SECURITY: no page within the page that would have a process and rights of its own.
    webviewTag: false,
    // SECURITY: a file dropped beside the drop area is not opened as a page.
    navigateOnDragDrop: false,
    // The dictionaries of the spelling checker would be fetched from a server abroad.
    spellcheck: false,
  }
}

/** Guards every page that there will ever be, from before the first one is made. */
export function guardPages(app: Pick<App, 'on' | 'enableSandbox'>): void {
  // SECURITY: every renderer is sandboxed, whatever its preferences say.
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}

function guardContents(contents: WebContents): void {
  // SECURITY: the window shows the studio and never goes anywhere else, by link, form, script or redirect.
  contents.on('will-navigate', (event) => refuseUnlessStudio(event))
  contents.on('will-frame-navigate', (event) => refuseUnlessStudio(event))
  contents.on('will-redirect', (event) => event.preventDefault())
  // SECURITY: no second window, whoever asks.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function refuseUnlessStudio(event: {
  readonly url: string
  readonly isMainFrame: boolean
  preventDefault(): void
}) {
  if (!event.isMainFrame || !isStudioPage(event.url)) event.preventDefault()
}

/** Guards what pages may ask of the system and of the network. */
export function guardSession(session: Session): void {
  // SECURITY: no camera, microphone, place, notifications, devices or anything that comes to be invented.
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null))
  // SECURITY: the page needs no network at all. What the studio publishes goes out from the main process.
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isLocal(details.url) }))
}

const localSchemes = new Set([`${studioScheme}:`, 'data:', 'blob:', 'devtools:'])
const isLocal = (url: string): boolean => localSchemes.has(URL.parse(url)?.protocol ?? '')

/**
 * Whether a message comes from the studio's own page. SECURITY: asked before any message is acted on; a frame inside
 * the page, or a page that the window should never have reached, gets nothing.
 */
export function isFromStudio({ senderFrame }: Pick<IpcMainEvent, 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame.parent === null && isStudioPage(senderFrame.url)
}

function isStudioPage(url: string): boolean {
  const address = URL.parse(url)
  return address?.protocol === `${studioScheme}:` && address.host === 'app'
}
