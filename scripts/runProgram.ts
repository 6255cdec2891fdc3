import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './projectFolder.ts'

/**
 * The script behind a command of an installed package, to be run by this very Node: the wrappers in
 * `node_modules/.bin` are shell scripts that Windows would need a shell for.
 */
export function packageProgram(packageName: string, command: string): string {
  const folder = join(projectFolder, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: Record<string, string>
  }
  const script = bin[command]
  if (!script) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, script)
}

export interface Finished {
  /** -1 when the program could not be started or was ended by a signal. */
  readonly exitCode: number
  readonly output: string
}

/** Runs a Node script to its end and collects what it says. */
export async function runNode(argv: readonly string[], options: SpawnOptions = {}): Promise<Finished> {
  const child = spawn(process.execPath, argv, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  let output = ''
  child.stdout?.on('data', (text: Buffer) => (output += text.toString('utf8')))
  child.stderr?.on('data', (text: Buffer) => (output += text.toString('utf8')))
  return { exitCode: await exitCodeOf(child), output }
}

/** Settles when the program has ended and its output has been read. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1))
    child.once('close', (code) => resolve(code ?? -1))
  })
}
