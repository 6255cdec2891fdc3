import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Computer, type Ended, type Given, PASSPHRASE } from './computer.ts'

const ENTRY = fileURLToPath(new URL('../../../../main/doors/terminal/index.ts', import.meta.url))

interface Spawned extends Given {
  /** Called with all of stderr so far, whenever more comes. */
  readonly onStderr?: (text: string, child: ChildProcess) => void
  /** Called with the process as soon as there is one. */
  readonly onStart?: (child: ChildProcess) => void
}

/** Runs one command as a process of its own: for exit codes, signals and pipes as they really are. */
export function spawnRosette(
  { home, folder }: Computer,
  words: readonly string[],
  given: Spawned = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [ENTRY, ...words], {
    cwd: folder,
    env: { ...process.env, ROSETTE_HOME: home, ROSETTE_PASSPHRASE: PASSPHRASE, ...given.env },
  })
  given.onStart?.(child)
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
    given.onStderr?.(stderr, child)
  })
  // A command that does not read its input may end before all of it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(given.stdin ?? '')
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}
