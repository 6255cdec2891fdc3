import { EventEmitter } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { createStudio } from '../../../../main/createStudio.ts'
import { exitCodes } from '../../../../main/doors/terminal/exitCodes.ts'
import { listenForInterrupts } from '../../../../main/doors/terminal/interrupts.ts'
import { createOutput } from '../../../../main/doors/terminal/output.ts'
import { runTerminal } from '../../../../main/doors/terminal/runTerminal.ts'
import { nodeWorld } from '../../../../main/nodeWorld.ts'
import { temporaryFolder } from '../../../temporaryFolder.ts'
import { recordingStream } from './recordingStream.ts'

export const PASSPHRASE = 'korppi lentää yöllä metsään'

export interface Ended {
  /** The exit code; null when a signal ended the process. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Folders of fonts; none if left out, whatever the machine has. */
  readonly fonts?: readonly string[]
}

export interface Computer {
  /** What `ROSETTE_HOME` points to. */
  readonly home: string
  /** A folder for the test's own files. */
  readonly folder: string
  /** Puts a file into that folder and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string
  /** Runs one command over the real application, in this process: fast enough for every case. */
  readonly rosette: (words: readonly string[], given?: Given) => Promise<Ended>
}

/** A computer of its own: its documents and settings are temporary, and nobody is at the keyboard. */
export function freshComputer(): Computer {
  const home = temporaryFolder()
  const folder = join(home, 'work')
  mkdirSync(folder)
  return {
    home,
    folder,
    write: (name, content) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    },
    rosette: (words, given = {}) => runHere(words, home, given),
  }
}

async function runHere(words: readonly string[], home: string, given: Given): Promise<Ended> {
  const [stdout, stderr] = [recordingStream(false), recordingStream(false)]
  const exit = await runTerminal(words, {
    output: createOutput(stdout.stream, stderr.stream, { json: words.includes('--json') }),
    interrupts: listenForInterrupts(new EventEmitter(), () => {}),
    env: { ROSETTE_PASSPHRASE: PASSPHRASE, ...given.env },
    stdin: new PassThrough().end(given.stdin ?? '') as unknown as NodeJS.ReadStream,
    stderr: stderr.stream,
    world: {
      ...nodeWorld('terminal', { platform: process.platform, env: { ROSETTE_HOME: home }, home }),
      systemFonts: { system: 'linux', folders: given.fonts ?? [] },
    },
    createStudio: async (world) => createStudio(world),
  })
  return { code: exitCodes[exit].code, stdout: stdout.text(), stderr: stderr.text() }
}

export const peopleCsv = (...names: readonly string[]): string => ['Name', ...names].join('\n')
