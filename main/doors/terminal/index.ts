/** The terminal door: `npm run -s rosette -- <command>`. */
import process from 'node:process'
import { nodeWorld } from '../../nodeWorld.ts'
import { exitCodes } from './exitCodes.ts'
import { listenForInterrupts } from './interrupts.ts'
import { createOutput } from './output.ts'
import { runTerminal } from './runTerminal.ts'

const { argv, env, stdin, stdout, stderr } = process
const end = (code: number): never => process.exit(code)

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) =>
  end(error.code === 'EPIPE' ? 0 : exitCodes.unexpected.code),
)

const exit = await runTerminal(argv.slice(2), {
  output: createOutput(stdout, stderr, { json: argv.includes('--json') }),
  interrupts: listenForInterrupts(process, () => end(exitCodes.interrupted.code)),
  env,
  stdin,
  stderr,
  world: nodeWorld('terminal'),
  createStudio: async (world) => (await import('../../createStudio.ts')).createStudio(world),
})

// Pipes are written behind our back on some systems: leave only when the last byte is out.
stdout.write('', () => stderr.write('', () => end(exitCodes[exit].code)))
