import { styleText } from 'node:util'
import { isolated } from '#core/sentence/isolated'
import { withoutControls } from './foreignText.ts'
import { type ProgressLine, progressLine } from './progressLine.ts'

export type Tone = 'heading' | 'good' | 'bad' | 'care' | 'quiet' | 'plain'

/** What went wrong, in the form both a person and a program can use. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly details: Readonly<Record<string, string | number | boolean>>
}

/**
 * Where a command speaks. For people: sentences on stdout, progress and warnings on stderr. With `--json`: exactly one
 * document on stdout, and nothing on stderr but a failure.
 */
export interface Output {
  readonly json: boolean
  say(line?: string, tone?: Tone): void
  warn(line: string): void
  /** A name or title that somebody else wrote, to be put into a sentence. */
  name(text: string): string
  /** The one document of `--json`; people have been told by `say`. */
  answer(document: unknown): void
  fail(failure: Failure): void
  progress(what: string): ProgressLine
}

type Stream = NodeJS.WriteStream

export function createOutput(stdout: Stream, stderr: Stream, options: { json: boolean }): Output {
  const { json } = options
  const bar = progressLine(stderr)
  const write = (stream: Stream, line: string, tone: Tone): void => {
    bar.clear()
    stream.write(`${toned(withoutControls(line), tone, stream)}\n`)
  }
  return {
    json,
    say: (line = '', tone = 'plain') => {
      if (!json) write(stdout, line, tone)
    },
    warn: (line) => {
      if (json) return
      for (const part of line.split('\n')) write(stderr, part, 'care')
    },
    // Isolation marks help a terminal's reader and only trouble the next program in a pipe.
    name: (text) => (stdout.isTTY ? isolated(text) : text),
    answer: (document) => {
      if (json) stdout.write(`${JSON.stringify(document, null, 2)}\n`)
    },
    fail: (failure) => {
      if (json) stderr.write(`${JSON.stringify({ error: failure })}\n`)
      else for (const line of failure.message.split('\n')) write(stderr, line, 'bad')
    },
    progress: (what) => (json ? silent : bar.begin(what)),
  }
}

const silent: ProgressLine = { at: () => {}, end: () => {} }

const STYLES = {
  heading: 'bold',
  good: 'green',
  bad: 'red',
  care: 'yellow',
  quiet: 'dim',
} as const

/** `styleText` leaves the text plain when the stream is no terminal or `NO_COLOR` is set. */
const toned = (line: string, tone: Tone, stream: Stream): string =>
  tone === 'plain' || line === '' ? line : styleText(STYLES[tone], line, { stream })
