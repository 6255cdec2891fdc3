import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { World } from '../main/world.ts'
import { temporaryFolder } from './temporaryFolder.ts'

export const PASSPHRASE = 'sininen vene kulkee hiljaa'

/** A world of real folders and real randomness, with nobody's documents in it. */
export function testWorld(changes: Partial<World> = {}): World {
  const folder = temporaryFolder()
  return {
    door: 'terminal',
    version: '0.0.0-test',
    now: () => new Date(),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    documentsFolder: join(folder, 'documents'),
    settingsFolder: join(folder, 'settings'),
    resourcesFolder: fileURLToPath(new URL('../resources/', import.meta.url)),
    checkPageFolder: join(folder, 'check-page'),
    systemFonts: { system: 'linux', folders: [] },
    keychain: null,
    fetch: () => Promise.reject(new TypeError('This world has no network.')),
    connectionCost: () => Promise.resolve('unknown'),
    reveal: () => Promise.resolve(false),
    openPdf: () => Promise.resolve(false),
    ...changes,
  }
}
