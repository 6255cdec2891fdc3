import { count } from './counted.ts'

/**
 * Progress of a long step on stderr: one line that is redrawn in a terminal, a plain line every tenth elsewhere.
 *
 * [Why not clack's progress] It puts the terminal into raw mode and ends the process on Ctrl+C, so that a batch could
 * not be paused at the end of a row.
 */
export interface ProgressLine {
  at(done: number, total: number): void
  end(): void
}

const BAR_CELLS = 28
/** Redrawing more often only costs time. */
const REDRAW_MS = 80
const ERASE_LINE = '\r\x1b[2K'

export function progressLine(stream: NodeJS.WriteStream) {
  let isDrawn = false
  const draw = (line: string): void => {
    stream.write(`${ERASE_LINE}${line}`)
    isDrawn = true
  }
  /** Makes room for a line of text; the bar comes back with the next step. */
  const clear = (): void => {
    if (isDrawn) stream.write(ERASE_LINE)
    isDrawn = false
  }
  const begin = (what: string): ProgressLine => (stream.isTTY ? bar(what, draw, clear) : tenths(stream, what))
  return { begin, clear }
}

function bar(what: string, draw: (line: string) => void, clear: () => void): ProgressLine {
  let drawnAt = Number.NEGATIVE_INFINITY
  return {
    at: (done, total) => {
      const now = performance.now()
      if (done < total && now - drawnAt < REDRAW_MS) return
      drawnAt = now
      const filled = total === 0 ? BAR_CELLS : Math.round((done / total) * BAR_CELLS)
      const cells = '━'.repeat(filled) + '·'.repeat(BAR_CELLS - filled)
      draw(`${what}  ${cells}  ${count(done)} of ${count(total)}`)
    },
    end: clear,
  }
}

function tenths(stream: NodeJS.WriteStream, what: string): ProgressLine {
  let last = -1
  return {
    at: (done, total) => {
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10)
      if (tenth === last) return
      last = tenth
      stream.write(`${what}: ${count(done)} of ${count(total)}\n`)
    },
    end: () => {},
  }
}
