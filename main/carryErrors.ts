import { ORPCError } from '@orpc/server'
import { isStudioError } from '#core/errors'
import type { Report } from './errorLog.ts'

type Steps = AsyncGenerator<unknown, unknown>

export const isSteps = (output: unknown): output is Steps =>
  typeof output === 'object' && output !== null && Symbol.asyncIterator in output && 'next' in output

export async function* carrySteps(steps: Steps, report: Report): Steps {
  try {
    return yield* steps
  } catch (error) {
    throw carried(error, report)
  }
}

/**
 * An error in the form that crosses doors. Anything unexpected is reported without its message, which might hold a
 * name, and crosses as `studio/unexpected`.
 */
export function carried(error: unknown, report: Report): unknown {
  if (error instanceof ORPCError) return error
  if (isStudioError(error)) {
    return new ORPCError('STUDIO', {
      status: 422,
      message: error.message,
      data: { code: error.code, details: error.details },
      cause: error,
    })
  }
  report(error)
  return new ORPCError('STUDIO', {
    status: 422,
    message:
      'Something went wrong that should not have. Nothing was lost. Try again, or close and open the workspace.',
    data: { code: 'studio/unexpected', details: {} },
    cause: error,
  })
}
