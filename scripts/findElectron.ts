import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './projectFolder.ts'
import { packageProgram, runNode } from './runProgram.ts'

/** The Electron binary, fetched first if that works within some seconds; null when there is none to be had. */
export async function findElectron(patienceMs = 20_000): Promise<string | null> {
  const installed = installedElectron()
  if (installed) return installed
  await runNode([packageProgram('electron', 'install-electron')], {
    signal: AbortSignal.timeout(patienceMs),
    killSignal: 'SIGKILL',
  })
  return installedElectron()
}

/** The package comes without its binary; `path.txt` appears once that has been unpacked beside it. */
function installedElectron(): string | null {
  const folder = join(projectFolder, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const distribution = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist')
  const binary = join(distribution, readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}
