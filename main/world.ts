import type { ConnectionCost } from '#core/contract/sync'
import type { SystemFonts } from './fonts/systemFonts.ts'

/** Everything outside the application that it may touch. A door makes one and hands it to `createStudio`. */
export interface World {
  readonly door: 'electron' | 'browser' | 'terminal'
  readonly version: string
  now(): Date
  /** Cryptographically strong. */
  randomBytes(count: number): Uint8Array
  /** Where people keep documents: a new workspace is offered as a folder in it. */
  readonly documentsFolder: string
  /** Small facts of this computer, never of a workspace: recent folders, known issuers. */
  readonly settingsFolder: string
  /** The folder of fonts, contexts and samples that ships with the application. */
  readonly resourcesFolder: string
  /** The built verification page, which folders of plain files get a copy of. */
  readonly checkPageFolder: string
  /** Read when a name has letters that no font of the studio has. */
  readonly systemFonts: SystemFonts
  /** The system's own protection of secrets; null where there is none to trust. */
  readonly keychain: Keychain | null
  /** The way to the network. Called only for what the person has switched on. */
  readonly fetch: typeof fetch
  /** Of the connection as it is now. */
  connectionCost(): Promise<ConnectionCost>
  /** Shows a file or folder in the system's file manager; false where the door cannot. */
  reveal(path: string): Promise<boolean>
  /** Opens a PDF in the system's own program for them, which can print it; false where the door cannot. */
  openPdf(path: string): Promise<boolean>
}

export interface Keychain {
  protect(secret: Uint8Array): Uint8Array
  unprotect(blob: Uint8Array): Uint8Array
}
