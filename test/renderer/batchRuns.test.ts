import { expect, test } from 'vitest'
import type { StudioClient } from '../../core/contract/client.ts'
import { createBatchRuns, type Run, secondsLeft } from '../../renderer/state/batchRuns.ts'

type Step = { stage: 'signing' | 'printing'; done: number; total: number }

/** A studio that knows only how to run and print, step by step. */
function studioWith(options: { steps: Step[]; state?: 'done' | 'paused'; failAfter?: number }) {
  const calls: string[] = []
  const steps = async function* (stage: Step['stage']) {
    for (const [index, step] of options.steps.entries()) {
      if (index === options.failAfter) throw new Error('the disk is full')
      yield { ...step, stage }
    }
    return { merged: 'certificates.pdf', notes: [] }
  }
  const studio = {
    batches: {
      run: async () => {
        calls.push('run')
        return steps('signing')
      },
      print: async () => {
        calls.push('print')
        return steps('printing')
      },
      get: async () => ({ state: options.state ?? 'done', counts: { filed: options.steps.length } }),
    },
  } as unknown as StudioClient
  return { studio, calls }
}

const twoSteps: Step[] = [
  { stage: 'signing', done: 1, total: 2 },
  { stage: 'signing', done: 2, total: 2 },
]

test('issuing is followed step by step and then printed when that was asked for', async () => {
  const { studio, calls } = studioWith({ steps: twoSteps })
  const runs = createBatchRuns(
    studio,
    () => 0,
    () => {},
  )
  const seen: (Run | null)[] = []
  runs.subscribe(() => seen.push(runs.current()))
  await runs.issue('b', 2, 0, true)
  expect(calls).toEqual(['run', 'print'])
  expect(seen.filter((run) => run?.stage === 'signing').map((run) => run?.done)).toEqual([0, 1, 2])
  expect(runs.current()).toBeNull()
})

test('a paused batch is not printed', async () => {
  const { studio, calls } = studioWith({ steps: twoSteps, state: 'paused' })
  const runs = createBatchRuns(
    studio,
    () => 0,
    () => {},
  )
  await runs.issue('b', 2, 0, true)
  expect(calls).toEqual(['run'])
  expect(runs.current()).toBeNull()
})

test('a failure stays to be shown until it is dismissed', async () => {
  const { studio, calls } = studioWith({ steps: twoSteps, failAfter: 1 })
  let settled = 0
  const runs = createBatchRuns(
    studio,
    () => 0,
    () => {
      settled += 1
    },
  )
  await runs.issue('b', 2, 0, true)
  expect(calls).toEqual(['run'])
  expect(runs.current()).toMatchObject({ done: 1, error: new Error('the disk is full') })
  expect(settled).toBe(1)
  runs.dismiss()
  expect(runs.current()).toBeNull()
})

test('the time left counts the pace of this run only, and says nothing too early', () => {
  const run: Run = {
    batchId: 'b',
    stage: 'signing',
    done: 600,
    total: 1000,
    startedAt: 0,
    startedFrom: 500,
    error: null,
  }
  expect(secondsLeft(run, 10_000)).toBe(40)
  expect(secondsLeft({ ...run, done: 502 }, 10_000)).toBeNull()
  expect(secondsLeft({ ...run, startedAt: null }, 10_000)).toBeNull()
})
