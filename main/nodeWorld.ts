import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { connectionCost } from './connectionCost.ts'
import { systemFonts } from './fonts/systemFonts.ts'
import { nodeFolders, type Surroundings, thisComputer } from './nodeFolders.ts'
import { revealInFileManager } from './revealInFileManager.ts'
import type { World } from './world.ts'

/** The world of the two doors that run in plain Node: the terminal and the browser window on loopback. */
export function nodeWorld(door: 'browser' | 'terminal', surroundings: Surroundings = thisComputer()): World {
  return {
    door,
    version: installedVersion(),
    now: () => new Date(),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    ...nodeFolders(surroundings),
    systemFonts: systemFonts(surroundings),
    // Node has no system keychain of its own: here the key is protected by a passphrase.
    keychain: null,
    fetch,
    connectionCost: () => connectionCost(surroundings.platform),
    reveal: (path) => (door === 'browser' ? revealInFileManager(path, surroundings) : Promise.resolve(false)),
    // A browser shows PDFs itself, and a terminal says where they lie.
    openPdf: () => Promise.resolve(false),
  }
}

function installedVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
