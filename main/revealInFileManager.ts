import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Surroundings } from './nodeFolders.ts'

/** Shows a file, selected where the system can, or a folder. False when there is no file manager to ask. */
export function revealInFileManager(path: string, { platform, env }: Surroundings): Promise<boolean> {
  if (platform === 'win32') return started('explorer.exe', [`/select,${path}`])
  if (platform === 'darwin') return started('open', ['-R', path])
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return Promise.resolve(false)
  return started('xdg-open', [isFolder(path) ? path : dirname(path)])
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The file manager outlives this process, so whether it started is all there is to wait for. */
function started(program: string, argv: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, argv, { detached: true, stdio: 'ignore' })
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
    child.once('error', () => resolve(false))
  })
}
