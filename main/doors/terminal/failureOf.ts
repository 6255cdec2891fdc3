import { ORPCError } from '@orpc/client'
import { CommanderError } from 'commander'
import { z } from 'zod'
import { isStudioError } from '#core/errors'
import type { ExitName } from './exitCodes.ts'
import type { Failure } from './output.ts'

/** Puts anything thrown into words, a code, and the exit code a script branches on. Never a stack. */
export function failureOf(error: unknown): { failure: Failure; exit: ExitName } {
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '')
    return usage(`${message.charAt(0).toUpperCase()}${message.slice(1)}`)
  }
  if (isStudioError(error)) return coded(error.code, error.message, error.details)
  if (error instanceof ORPCError) return crossed(error)
  const reason = error instanceof Error ? error.message : String(error)
  return {
    failure: {
      code: 'terminal/unexpected',
      message: `Something went wrong that Rosette did not foresee: ${reason}`,
      details: {},
    },
    exit: 'unexpected',
  }
}

const usage = (message: string) => ({
  failure: { code: 'terminal/usage', message, details: {} },
  exit: 'usage' as const,
})

const coded = (code: string, message: string, details: Failure['details']) => ({
  failure: { code, message, details },
  exit: exitOf(code),
})

const studioData = z.object({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})
const refusedInput = z.object({
  issues: z.array(z.object({ message: z.string(), path: z.array(z.unknown()).default([]) })).min(1),
})

/** The contract speaks in sentences about what people type; about the rest, in the words of its parser. */
const sentenceOf = ({ path, message }: z.infer<typeof refusedInput>['issues'][number]): string =>
  message.endsWith('.') ? message : `This cannot be used: ${[...path.map(String), message].join(': ')}.`

/** An error as it comes through the contract: ours carries a code, a refused input carries what was wrong with it. */
function crossed(error: ORPCError<string, unknown>): { failure: Failure; exit: ExitName } {
  const ours = studioData.safeParse(error.data)
  if (ours.success) return coded(ours.data.code, error.message, ours.data.details)
  const input = refusedInput.safeParse(error.data)
  if (error.code === 'BAD_REQUEST' && input.success) {
    return usage(input.data.issues.map(sentenceOf).join('\n'))
  }
  return failureOf(new Error(error.message))
}

/** The area of a code decides; inputs a person can change are usage, whatever lies in the workspace is not. */
function exitOf(code: string): ExitName {
  if (code === 'terminal/interrupted') return 'interrupted'
  if (/^(workspace|keys|files)\//.test(code)) return 'workspace'
  return /^(terminal|people|achievements|families|batches|registry|artwork)\//.test(code)
    ? 'usage'
    : 'unexpected'
}
