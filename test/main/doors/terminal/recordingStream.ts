import { Writable } from 'node:stream'

/** Keeps what is written, as a terminal or as a pipe would get it. */
export function recordingStream(isTTY: boolean): { stream: NodeJS.WriteStream; text(): string } {
  const parts: string[] = []
  const stream = new Writable({
    write(part: Buffer | string, _encoding, done) {
      parts.push(part.toString())
      done()
    },
  })
  return {
    stream: Object.assign(stream, { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream,
    text: () => parts.join(''),
  }
}
