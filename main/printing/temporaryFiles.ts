import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { codeOf, fileError } from '../files/fileError.ts'
import { type FileSink, fileSink, sinkBuffer } from './sinks.ts'

/** Files that are made under temporary names beside their own, and take their places together. */
export interface TemporaryFiles {
  /** Writes the file `path` is to become, from beginning to end. Returns its SHA-256 in hex. */
  write(path: string, make: (sink: FileSink) => void): string
  /** For a file that is written little by little; it ends with the sink's `finish`. */
  open(path: string): FileSink
  /** Gives every file its name, over an older one of that name. */
  putInPlace(): void
  /** Removes what is not in its place. */
  discard(): void
}

export function temporaryFiles(): TemporaryFiles {
  const sinks = new Map<string, FileSink>()
  // Files written from beginning to end share it: memory for each of a thousand would be cleared away a thousand times.
  const buffer = sinkBuffer()

  function open(path: string, own?: Buffer): FileSink {
    return saying(path, () => {
      refuseIfInUse(path)
      const sink = fileSink(temporaryName(path), own)
      sinks.set(path, sink)
      return {
        begin: (bytes) => saying(path, () => sink.begin(bytes)),
        write: (bytes) => saying(path, () => sink.write(bytes)),
        writeAscii: (text) => saying(path, () => sink.writeAscii(text)),
        digest: (more) => saying(path, () => sink.digest(more)),
        finish: (options) => saying(path, () => sink.finish(options)),
        close: () => sink.close(),
      }
    })
  }

  return {
    open: (path) => open(path),
    write(path, make) {
      const sink = open(path, buffer)
      make(sink)
      sink.finish()
      return Buffer.from(sink.digest()).toString('hex')
    },
    putInPlace() {
      for (const path of sinks.keys()) {
        saying(path, () => renameSync(temporaryName(path), path))
        sinks.delete(path)
      }
    },
    discard() {
      for (const [path, sink] of sinks) {
        sink.close()
        rmSync(temporaryName(path), { force: true })
      }
      sinks.clear()
    },
  }
}

const temporaryName = (path: string): string => `${path}.writing`

/**
 * A file that another program holds could not be replaced in the end; better to say so before printing ten thousand
 * pages. Only Windows locks files so; other refusals do not stand in the way of a rename.
 */
function refuseIfInUse(path: string): void {
  if (!existsSync(path)) return
  try {
    closeSync(openSync(path, 'r+'))
  } catch (error) {
    if (['EBUSY', 'EPERM', 'EISDIR'].includes(codeOf(error))) throw error
  }
}

function saying<Value>(path: string, act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    throw fileError(error, path)
  }
}
