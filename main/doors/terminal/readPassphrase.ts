import { isCancel, password } from '@clack/prompts'
import { StudioError } from '#core/errors'
import { interrupted } from './interrupts.ts'
import { readStdin } from './readStdin.ts'

export interface PassphraseSources {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadStream
  readonly stderr: NodeJS.WriteStream
  /** Set by `--passphrase-stdin`. */
  readonly fromStdin: boolean
}

/** As the contract asks of a new passphrase. */
const SHORTEST = 8

/**
 * The passphrase of the workspace: from stdin if asked, else from `ROSETTE_PASSPHRASE`, else typed unseen. A flag is
 * refused elsewhere: its value would be kept by the shell's history and be seen by every program on the computer.
 */
export async function readPassphrase(sources: PassphraseSources, isNew = false): Promise<string> {
  if (sources.fromStdin) return given(firstLine(await readStdin(sources.stdin)), isNew)
  const inEnvironment = sources.env.ROSETTE_PASSPHRASE
  if (inEnvironment) return given(inEnvironment, isNew)
  if (!sources.stdin.isTTY || !sources.stderr.isTTY) {
    throw new StudioError(
      'keys/passphrase-needed',
      'The passphrase of this workspace is needed. Put it into ROSETTE_PASSPHRASE, or pipe it in with --passphrase-stdin.',
    )
  }
  if (!isNew) return ask(sources, 'Passphrase of this workspace')
  const chosen = await ask(
    sources,
    'Choose a passphrase. It cannot be recovered, so write it down',
    atLeastShortest,
  )
  await ask(sources, 'Once more', (typed) =>
    typed === chosen ? undefined : 'That is not the same passphrase.',
  )
  return chosen
}

const firstLine = (text: string): string => text.split(/\r?\n/, 1)[0] ?? ''

const atLeastShortest = (typed: string | undefined): string | undefined =>
  (typed?.length ?? 0) < SHORTEST ? `At least ${SHORTEST} characters.` : undefined

function given(passphrase: string, isNew: boolean): string {
  if (passphrase === '') {
    throw new StudioError(
      'keys/passphrase-needed',
      'The passphrase that was given is empty. Give it as one line.',
    )
  }
  if (isNew && passphrase.length < SHORTEST) {
    throw new StudioError('terminal/usage', `A new passphrase needs at least ${SHORTEST} characters.`)
  }
  return passphrase
}

async function ask(
  { stdin, stderr }: PassphraseSources,
  message: string,
  validate: (typed: string | undefined) => string | undefined = () => undefined,
): Promise<string> {
  // A terminal that goes away would otherwise leave the question open for ever.
  const gone = new AbortController()
  const onEnd = (): void => gone.abort()
  stdin.once('end', onEnd)
  // On stderr, so that stdout stays clean for `--json` and for files.
  const typed = await password({ message, input: stdin, output: stderr, validate, signal: gone.signal })
  stdin.off('end', onEnd)
  if (isCancel(typed)) throw interrupted()
  return typed
}
