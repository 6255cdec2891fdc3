import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type PassphraseSources, readPassphrase } from '../../../../main/doors/terminal/readPassphrase.ts'
import { recordingStream } from './recordingStream.ts'

function sources(given: { piped?: string; variable?: string; isTTY?: boolean }) {
  const stdin = Object.assign(new PassThrough(), {
    isTTY: given.isTTY ?? false,
    setRawMode: () => stdin,
  }) as unknown as NodeJS.ReadStream & PassThrough
  const stderr = recordingStream(given.isTTY ?? false)
  if (given.piped !== undefined) stdin.end(given.piped)
  const all: PassphraseSources = {
    env: { ROSETTE_PASSPHRASE: given.variable },
    stdin,
    stderr: stderr.stream,
    fromStdin: given.piped !== undefined,
  }
  return { all, stdin, stderr }
}

describe('the passphrase', () => {
  test('is the first line of stdin when that is asked for, before the environment', async () => {
    const { all } = sources({ piped: 'korppi lentää yöllä\r\nsecond line', variable: 'other' })
    expect(await readPassphrase(all)).toBe('korppi lentää yöllä')
  })

  test('comes from the environment otherwise', async () => {
    expect(await readPassphrase(sources({ variable: 'korppi lentää' }).all)).toBe('korppi lentää')
  })

  test('is asked for, unseen, in a terminal', async () => {
    const { all, stdin, stderr } = sources({ isTTY: true })
    const answer = readPassphrase(all)
    stdin.write('korppi')
    stdin.write('\r')
    expect(await answer).toBe('korppi')
    expect(stderr.text()).not.toContain('korppi')
  })

  test('is not waited for where nobody can type it', async () => {
    await expect(readPassphrase(sources({}).all)).rejects.toMatchObject({ code: 'keys/passphrase-needed' })
  })

  test('is refused when it is empty, or new and too short', async () => {
    await expect(readPassphrase(sources({ piped: '\n' }).all)).rejects.toMatchObject({
      code: 'keys/passphrase-needed',
    })
    await expect(readPassphrase(sources({ variable: 'short' }).all, true)).rejects.toMatchObject({
      code: 'terminal/usage',
    })
  })

  test('is given up when the terminal goes away', async () => {
    const { all, stdin } = sources({ isTTY: true })
    const answer = readPassphrase(all)
    stdin.end()
    await expect(answer).rejects.toMatchObject({ code: 'terminal/interrupted' })
  })

  test('is given up with Ctrl+C', async () => {
    const { all, stdin } = sources({ isTTY: true })
    const answer = readPassphrase(all)
    stdin.write('\u0003')
    await expect(answer).rejects.toMatchObject({ code: 'terminal/interrupted' })
  })
})
