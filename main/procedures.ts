import { type ImplementerInternalWithMiddlewares, implement } from '@orpc/server'
import { type Contract, contract } from '#core/contract/contract'
import { carried, carrySteps, isSteps } from './carryErrors.ts'
import type { Report } from './errorLog.ts'

/**
 * Implementers of the contract, area by area: what a file of procedures receives. Each lets coded errors cross any
 * door with their sentence and their code, also out of the middle of a progress stream.
 */
export const procedures = (report: Report): Procedures =>
  implement(contract).use(async ({ next }) => {
    try {
      const result = await next()
      return isSteps(result.output) ? { ...result, output: carrySteps(result.output, report) } : result
    } catch (error) {
      throw carried(error, report)
    }
  })

type Nothing = Record<never, never>
/** Written out: inferred, it would hold every schema of the contract once more. */
export type Procedures = ImplementerInternalWithMiddlewares<Contract, Nothing, Nothing>
