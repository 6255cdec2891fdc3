import type { Studio } from '../../studio.ts'
import type { World } from '../../world.ts'
import type { ExitName } from './exitCodes.ts'
import type { Interrupts } from './interrupts.ts'
import type { Output } from './output.ts'

/** What every command is given: a place to speak, a place to listen, and the application. */
export interface Terminal {
  readonly output: Output
  readonly interrupts: Interrupts
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadStream
  readonly stderr: NodeJS.WriteStream
  readonly world: World
  /** Loads the application; asking for help need not wait for it. */
  createStudio(world: World): Promise<Studio>
  /** The code to end with, unless an error decides. Commands that simply work need not say so. */
  leaveWith(exit: ExitName): void
}

/** A command as a person would type it, for sentences that say what to do next. */
export const typed = (command: string): string => `npm run -s rosette -- ${command}`
