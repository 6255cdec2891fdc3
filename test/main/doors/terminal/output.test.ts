import { describe, expect, test } from 'vitest'
import { createOutput } from '../../../../main/doors/terminal/output.ts'
import { recordingStream } from './recordingStream.ts'

const ERASE_LINE = '\r\u001b[2K'

const outputs = (options: { json: boolean; tty: boolean }) => {
  const [stdout, stderr] = [recordingStream(options.tty), recordingStream(options.tty)]
  return { output: createOutput(stdout.stream, stderr.stream, { json: options.json }), stdout, stderr }
}

describe('speaking to people', () => {
  test('sentences go to stdout, warnings and progress to stderr', () => {
    const { output, stdout, stderr } = outputs({ json: false, tty: false })
    output.say('38 badges issued.')
    output.warn('One row was refused.')
    output.answer({ never: 'seen' })
    expect(stdout.text()).toBe('38 badges issued.\n')
    expect(stderr.text()).toBe('One row was refused.\n')
  })

  test('a name cannot move the cursor or recolour the screen', () => {
    const { output, stdout } = outputs({ json: false, tty: true })
    output.say(`Genuine. Awarded to ${output.name('Eve\u001b[2J\u009b31m\u0007')}.`)
    expect(stdout.text().trimEnd()).not.toMatch(/\p{Cc}/u)
    expect(stdout.text()).toContain('Eve')
  })

  test('a right-to-left name is isolated in a terminal and left alone in a pipe', () => {
    const name = 'عبد الرحمن'
    expect(outputs({ json: false, tty: true }).output.name(name)).toBe(`\u2068${name}\u2069`)
    expect(outputs({ json: false, tty: false }).output.name(name)).toBe(name)
  })

  test('a name cannot end its own isolation or override direction', () => {
    const { output } = outputs({ json: false, tty: true })
    expect(output.name('عبد\u2069\u202eevil')).toBe('\u2068عبدevil\u2069')
  })

  test('a name keeps the joiners that its script needs', () => {
    const { output } = outputs({ json: false, tty: true })
    expect(output.name('می\u200cخواهم')).toContain('\u200c')
  })

  test('outside a terminal progress is a plain line at each tenth', () => {
    const { output, stderr } = outputs({ json: false, tty: false })
    const progress = output.progress('Issuing')
    for (let done = 0; done <= 2000; done++) progress.at(done, 2000)
    progress.end()
    expect(stderr.text().split('\n').slice(0, 2)).toEqual(['Issuing: 0 of 2,000', 'Issuing: 200 of 2,000'])
    expect(stderr.text().trimEnd().split('\n')).toHaveLength(11)
  })

  test('in a terminal progress is one line, cleared before a sentence', () => {
    const { output, stderr } = outputs({ json: false, tty: true })
    const progress = output.progress('Issuing')
    progress.at(1, 2)
    output.warn('Pausing.')
    expect(stderr.text()).not.toContain('of 2\n')
    const [bar, sentence] = stderr.text().split('1 of 2')
    expect(bar).toContain('Issuing')
    expect(sentence).toContain('Pausing.')
    expect(sentence!.startsWith(ERASE_LINE)).toBe(true)
  })
})

describe('speaking to programs', () => {
  test('stdout holds one JSON document and stderr nothing', () => {
    const { output, stdout, stderr } = outputs({ json: true, tty: false })
    output.say('For people.')
    output.warn('For people.')
    output.progress('Issuing').at(1, 2)
    output.answer({ name: 'Nguyễn Thị Hồng' })
    expect(JSON.parse(stdout.text())).toEqual({ name: 'Nguyễn Thị Hồng' })
    expect(stderr.text()).toBe('')
  })

  test('a failure is one JSON document on stderr with its code', () => {
    const { output, stdout, stderr } = outputs({ json: true, tty: false })
    output.fail({ code: 'workspace/in-use', message: 'It is open elsewhere.', details: {} })
    expect(stdout.text()).toBe('')
    expect(JSON.parse(stderr.text())).toEqual({
      error: { code: 'workspace/in-use', message: 'It is open elsewhere.', details: {} },
    })
  })
})
