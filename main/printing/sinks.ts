import { createHash, type Hash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type { Sink } from '#core/paint/pdf/pdfWriter'

const BUFFER_SIZE = 1 << 16

export interface FileSink extends Sink {
  /** Hands the last bytes to the system and, with `flush`, waits until they are on the disk. */
  finish(options?: { flush?: boolean }): void
  /** Lets go of the file, finished or not. */
  close(): void
}

export const sinkBuffer = (): Buffer => Buffer.allocUnsafe(BUFFER_SIZE)

/**
 * Collects small writes into few large ones, in a buffer that no other open sink may have. Throws what the file system
 * throws.
 */
export function fileSink(path: string, buffer = sinkBuffer()): FileSink {
  const file = openSync(path, 'w')
  let hash = createHash('sha256')
  let [used, hashed] = [0, 0]
  let closed = false
  const hashOn = (): void => {
    if (used > hashed) hash.update(buffer.subarray(hashed, used))
    hashed = used
  }
  const drain = (): void => {
    hashOn()
    writeAll(file, buffer, used)
    used = hashed = 0
  }
  const close = (): void => {
    if (!closed) closeSync(file)
    closed = true
  }
  const write = (bytes: Uint8Array): void => {
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + buffer.length - used)
      buffer.set(part, used)
      used += part.length
      from += part.length
      if (used === buffer.length) drain()
    }
  }
  return {
    begin(bytes) {
      hash = hashOfBeginning(bytes).copy()
      if (bytes.length > buffer.length) return writeAll(file, bytes, bytes.length)
      buffer.set(bytes)
      used = hashed = bytes.length
    },
    write,
    writeAscii(text) {
      if (text.length > buffer.length) return write(Buffer.from(text, 'latin1'))
      if (text.length > buffer.length - used) drain()
      used += buffer.write(text, used, 'latin1')
    },
    digest(more) {
      hashOn()
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

function writeAll(file: number, bytes: Uint8Array, size: number): void {
  for (let done = 0; done < size; ) done += writeSync(file, bytes, done, size - done)
}

const beginnings = new WeakMap<Uint8Array, Hash>()

/** Kept for the files that follow: most of a person's own file is what all of them begin with. */
function hashOfBeginning(bytes: Uint8Array): Hash {
  const hash = beginnings.get(bytes) ?? createHash('sha256').update(bytes)
  beginnings.set(bytes, hash)
  return hash
}
