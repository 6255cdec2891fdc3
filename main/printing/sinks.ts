import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type { Sink } from '#core/paint/pdf/pdfWriter'

const BUFFER_SIZE = 1 << 16

export interface FileSink extends Sink {
  /** Hands the last bytes to the system and, with `flush`, waits until they are on the disk. */
  finish(options?: { flush?: boolean }): void
  /** Lets go of the file, finished or not. */
  close(): void
}

/** Collects small writes into few large ones. Throws what the file system throws. */
export function fileSink(path: string): FileSink {
  const file = openSync(path, 'w')
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(BUFFER_SIZE)
  let used = 0
  let closed = false
  const drain = (): void => {
    if (used === 0) return
    hash.update(buffer.subarray(0, used))
    for (let done = 0; done < used; ) done += writeSync(file, buffer, done, used - done)
    used = 0
  }
  const close = (): void => {
    if (!closed) closeSync(file)
    closed = true
  }
  return {
    write(bytes) {
      for (let from = 0; from < bytes.length; ) {
        const part = bytes.subarray(from, from + buffer.length - used)
        buffer.set(part, used)
        used += part.length
        from += part.length
        if (used === buffer.length) drain()
      }
    },
    digest(more) {
      drain()
      const whole = hash.copy()
      if (more) whole.update(more)
      return whole.digest()
    },
    finish({ flush = false } = {}) {
      drain()
      if (flush) fsyncSync(file)
      close()
    },
    close,
  }
}
