import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fileSink } from '../../../main/printing/sinks.ts'

const folder = mkdtempSync(join(tmpdir(), 'rosette-sinks-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe.each([10, 1000, 64 * 1024, 200_000])('a file that begins with %i bytes', (size) => {
  const beginning = Buffer.alloc(size, 'beginning ')

  test.each([
    ['little', ['a', 'b']],
    ['more than is written at once', ['c'.repeat(70_000), 'd'.repeat(65_536), 'e']],
  ])('and goes on with %s is on the disk as it was told, with the right digest', (_, parts) => {
    // The second file begins as the first did, whose digest it must not carry on.
    for (const name of ['first', 'second']) {
      const path = join(folder, name)
      const sink = fileSink(path)
      sink.begin(beginning)
      for (const part of parts) {
        sink.writeAscii(part)
        sink.write(Buffer.from(`${part} in bytes`))
      }
      const expected = Buffer.concat([
        beginning,
        ...parts.flatMap((part) => [Buffer.from(part), Buffer.from(`${part} in bytes`)]),
      ])
      expect(hex(sink.digest(Buffer.from('more')))).toBe(
        sha256(Buffer.concat([expected, Buffer.from('more')])),
      )
      sink.finish()
      expect(hex(sink.digest())).toBe(sha256(expected))
      expect(readFileSync(path).equals(expected)).toBe(true)
    }
  })
})
