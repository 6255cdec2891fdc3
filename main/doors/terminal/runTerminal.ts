import { CommanderError } from 'commander'
import type { ExitName } from './exitCodes.ts'
import { failureOf } from './failureOf.ts'
import { buildProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line to its end, reports what failed, and says which exit code that makes. */
export async function runTerminal(
  words: readonly string[],
  surroundings: Omit<Terminal, 'leaveWith'>,
): Promise<ExitName> {
  let exit: ExitName = 'ok'
  const terminal: Terminal = {
    ...surroundings,
    leaveWith: (name) => {
      exit = name
    },
  }
  try {
    await buildProgram(terminal).parseAsync(words, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 'ok' // help or version was shown
    const { failure, exit } = failureOf(error)
    terminal.output.fail(failure)
    return exit
  }
}
