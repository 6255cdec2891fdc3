import { join } from 'node:path'
import type { Surroundings } from '../nodeFolders.ts'

/** Where the fonts of a computer are. */
export interface SystemFonts {
  /** Which words help to install one. */
  readonly system: 'windows' | 'mac' | 'linux'
  /** The person's own come first. Not all of them need exist. */
  readonly folders: readonly string[]
}

export function systemFonts({ platform, env, home }: Surroundings): SystemFonts {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || join(home, 'AppData', 'Local')
    const windows = env.SystemRoot || env.windir || 'C:\\Windows'
    return {
      system: 'windows',
      folders: [join(local, 'Microsoft', 'Windows', 'Fonts'), join(windows, 'Fonts')],
    }
  }
  if (platform === 'darwin')
    return {
      system: 'mac',
      folders: [join(home, 'Library', 'Fonts'), '/Library/Fonts', '/System/Library/Fonts'],
    }
  const data = env.XDG_DATA_HOME || join(home, '.local', 'share')
  const shared = (env.XDG_DATA_DIRS || '/usr/local/share:/usr/share').split(':').filter((path) => path !== '')
  return {
    system: 'linux',
    folders: [
      ...new Set(
        [join(data, 'fonts'), join(home, '.fonts')].concat(
          shared.map((folder) => join(folder, 'fonts')),
          ['/usr/local/share/fonts', '/usr/share/fonts'],
        ),
      ),
    ],
  }
}
