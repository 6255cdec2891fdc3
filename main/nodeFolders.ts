import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a process sees of the computer it runs on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

export const thisComputer = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
})

/**
 * Where documents, settings and shipped resources are. `ROSETTE_HOME` moves documents and settings into one folder:
 * for a memory stick, for a computer shared by several people, and for tests.
 */
export function nodeFolders(surroundings: Surroundings = thisComputer()) {
  const own = surroundings.env.ROSETTE_HOME
  return {
    documentsFolder: own ? join(resolve(own), 'documents') : documentsFolder(surroundings),
    settingsFolder: own ? join(resolve(own), 'settings') : settingsFolder(surroundings),
    resourcesFolder: fileURLToPath(new URL('../resources', import.meta.url)),
    checkPageFolder: fileURLToPath(new URL('../out/page', import.meta.url)),
  }
}

function documentsFolder({ platform, env, home }: Surroundings): string {
  const named = platform === 'win32' || platform === 'darwin' ? null : xdgDocuments(env, home)
  const folder = named ?? join(home, 'Documents')
  // A server has no such folder; making one would surprise its owner.
  return existsSync(folder) ? folder : home
}

/** Desktops on Linux name the folder in the person's language, such as `Asiakirjat`, and say so in this file. */
function xdgDocuments(env: Surroundings['env'], home: string): string | null {
  const file = join(env.XDG_CONFIG_HOME || join(home, '.config'), 'user-dirs.dirs')
  if (!existsSync(file)) return null
  const line = /^\s*XDG_DOCUMENTS_DIR="(.*)"/m.exec(readFileSync(file, 'utf8'))
  const folder = line?.[1]?.replace(/^\$HOME(?=\/|$)/, () => home)
  // The file may point at the home folder itself, which is its way of saying that there is none.
  return folder?.startsWith('/') && resolve(folder) !== resolve(home) ? resolve(folder) : null
}

function settingsFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Rosette')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Rosette')
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'rosette')
}
