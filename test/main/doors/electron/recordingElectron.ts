import { EventEmitter } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../../temporaryFolder.ts'

/**
 * A stand-in for the `electron` module that records every setting and lets a test play Chromium's part. It shows what
 * our code asks of Electron; it cannot show what Electron makes of it.
 */
export function recordingElectron() {
  const appFolder = temporaryFolder()
  mkdirSync(join(appFolder, 'out', 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(appFolder, 'out', 'renderer', 'index.html'), '<title>Rosette</title>')
  writeFileSync(join(appFolder, 'out', 'renderer', 'assets', 'main.js'), 'ready')
  writeFileSync(join(appFolder, 'package.json'), '{}')

  /** What was asked of Electron, in order. */
  const calls: string[] = []
  const settings = {
    privilegedSchemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
    protocolHandlers: new Map<string, (request: Request) => Promise<Response>>(),
    permissionRequest: null as null | PermissionRequest,
    permissionCheck: null as null | ((...asked: unknown[]) => boolean),
    devicePermission: null as null | ((details: unknown) => boolean),
    displayMedia: null as null | ((request: unknown, decide: (streams: unknown) => void) => void),
    beforeRequest: null as
      | null
      | ((details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void),
    menu: null as unknown,
    errorBoxes: [] as string[],
    questionAnswer: 0,
    exitCode: null as number | null,
    isOnlyInstance: true,
    /** Why a file could not be opened; empty if it could. */
    openingFails: '',
  }

  const windows: RecordingWindow[] = []
  const openWindow = (window: RecordingWindow) => {
    calls.push('open window')
    windows.push(window)
  }

  const app = Object.assign(new RecordingEmitter(), {
    requestSingleInstanceLock: () => settings.isOnlyInstance,
    enableSandbox: () => void calls.push('enable sandbox'),
    whenReady: async () => void calls.push('ready'),
    getAppPath: () => appFolder,
    getVersion: () => '0.1.0',
    getPath: (name: string) => join(appFolder, name),
    quit: () => void calls.push('quit'),
    exit: (code: number) => {
      settings.exitCode = code
    },
  })

  const electron = {
    app,
    BrowserWindow: class extends RecordingWindow {
      constructor(options: RecordingWindow['options']) {
        super(options)
        openWindow(this)
      }
    } as new (
      options: RecordingWindow['options'],
    ) => RecordingWindow,
    ipcMain: new RecordingEmitter(),
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => {
        settings.menu = menu
      },
    },
    dialog: {
      showErrorBox: (_title: string, reason: string) => void settings.errorBoxes.push(reason),
      showMessageBoxSync: () => settings.questionAnswer,
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: typeof settings.privilegedSchemes) => {
        calls.push('declare scheme')
        settings.privilegedSchemes = schemes
      },
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
        calls.push('serve pages')
        settings.protocolHandlers.set(scheme, handler)
      },
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: PermissionRequest) => {
          calls.push('guard session')
          settings.permissionRequest = handler
        },
        setPermissionCheckHandler: (handler: () => boolean) => {
          settings.permissionCheck = handler
        },
        setDevicePermissionHandler: (handler: () => boolean) => {
          settings.devicePermission = handler
        },
        setDisplayMediaRequestHandler: (handler: NonNullable<typeof settings.displayMedia>) => {
          settings.displayMedia = handler
        },
        webRequest: {
          onBeforeRequest: (handler: NonNullable<typeof settings.beforeRequest>) => {
            settings.beforeRequest = handler
          },
        },
      },
    },
    safeStorage: {
      isEncryptionAvailable: () => true,
      getSelectedStorageBackend: () => 'gnome_libsecret',
      encryptString: (text: string) => Buffer.from(`sealed ${text}`),
      decryptString: (blob: Buffer) => blob.toString().replace('sealed ', ''),
    },
    shell: {
      showItemInFolder: (path: string) => void calls.push(`show ${path}`),
      openPath: async (path: string) => {
        calls.push(`open ${path}`)
        return settings.openingFails
      },
    },
  }
  return { electron, settings, calls, appFolder, windows }
}

class RecordingEmitter extends EventEmitter {}

class RecordingWindow extends EventEmitter {
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> }
  address: string | null = null
  isFocused = false
  constructor(options: RecordingWindow['options']) {
    super()
    this.options = options
  }
  async loadURL(address: string) {
    this.address = address
  }
  show() {}
  focus() {
    this.isFocused = true
  }
  isMinimized = () => false
  restore() {}
}

type PermissionRequest = (contents: unknown, permission: string, decide: (granted: boolean) => void) => void

/** A page as Electron hands it over when it is made. */
export class RecordingContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  setWindowOpenHandler(handler: NonNullable<RecordingContents['openHandler']>) {
    this.openHandler = handler
  }
  /** Whether an event of this kind is refused. */
  refuses(kind: string, details: { url?: string; isMainFrame?: boolean } = {}): boolean {
    let isRefused = false
    this.emit(kind, { isMainFrame: true, ...details, preventDefault: () => (isRefused = true) })
    return isRefused
  }
}
