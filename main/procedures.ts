import { implement } from '@orpc/server'
import { contract } from '#core/contract/contract'
import { carried, carrySteps, isSteps } from './carryErrors.ts'
import type { Report } from './errorLog.ts'

/**
 * Implementers of the contract, area by area: what a file of procedures receives. Each lets coded errors cross any
 * door with their sentence and their code, also out of the middle of a progress stream.
 */
export const procedures = (report: Report) =>
  implement(contract).use(async ({ next }) => {
    try {
      const result = await next()
      return isSteps(result.output) ? { ...result, output: carrySteps(result.output, report) } : result
    } catch (error) {
      throw carried(error, report)
    }
  })

export type Procedures = ReturnType<typeof procedures>
