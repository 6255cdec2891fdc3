import { ORPCError } from '@orpc/client'
import { describe, expect, test } from 'vitest'
import { StudioError } from '#core/errors'
import { exitCodes, exitCodesHelp } from '../../../../main/doors/terminal/exitCodes.ts'
import { failureOf } from '../../../../main/doors/terminal/failureOf.ts'
import { interrupted } from '../../../../main/doors/terminal/interrupts.ts'

const crossed = (code: string) =>
  new ORPCError('STUDIO', { message: 'A sentence.', data: { code, details: { found: 20 } } })

describe('what a failure becomes', () => {
  test('a coded error keeps its code, sentence and details, in process or through the contract', () => {
    const direct = failureOf(new StudioError('workspace/too-new', 'A sentence.', { found: 20 }))
    expect(failureOf(crossed('workspace/too-new'))).toEqual(direct)
    expect(direct.failure).toEqual({
      code: 'workspace/too-new',
      message: 'A sentence.',
      details: { found: 20 },
    })
  })

  test.each([
    ['workspace/in-use', 'workspace'],
    ['keys/wrong-passphrase', 'workspace'],
    ['files/disk-full', 'workspace'],
    ['people/empty', 'usage'],
    ['achievements/not-found', 'usage'],
    ['registry/not-found', 'usage'],
    ['terminal/usage', 'usage'],
    ['printing/nothing-to-print', 'unexpected'],
    ['studio/unexpected', 'unexpected'],
  ])('%s ends with the exit code for %s', (code, exit) => {
    expect(failureOf(crossed(code)).exit).toBe(exit)
  })

  test('an interruption has a code of its own', () => {
    expect(exitCodes[failureOf(interrupted()).exit].code).toBe(7)
  })

  test('an input that the contract refuses is wrong usage, and names what is wrong with it', () => {
    const refused = new ORPCError('BAD_REQUEST', {
      message: 'Input validation failed',
      data: {
        issues: [
          { path: ['issuer', 'email'], message: 'Invalid email address' },
          { path: ['issuer', 'name'], message: 'The organisation needs a name.' },
        ],
      },
    })
    const { failure, exit } = failureOf(refused)
    expect(exit).toBe('usage')
    expect(failure.message).toBe(
      'This cannot be used: issuer: email: Invalid email address.\nThe organisation needs a name.',
    )
  })

  test('anything else is unexpected and shows no stack', () => {
    const { failure, exit } = failureOf(new TypeError('x is not a function'))
    expect(exit).toBe('unexpected')
    expect(failure.message).not.toContain('failureOf.test')
  })
})

test('every exit code is different and listed in the help', () => {
  const codes = Object.values(exitCodes).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, meaning } of Object.values(exitCodes)) {
    expect(exitCodesHelp()).toContain(`  ${code}  ${meaning}`)
  }
})
