import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTally, sumTallies, tallyLine } from '../../scripts/vitestReport.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

const folder = temporaryFolder()
let written = 0

function report(change: object): string {
  const path = join(folder, `${written++}.json`)
  const counts = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  }
  writeFileSync(path, JSON.stringify({ ...counts, ...change }))
  return path
}

test('counts what passed, failed and was skipped', () => {
  const file = report({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })
  expect(readTally(file, 1)).toEqual({ passed: 12, failed: 1, skipped: 3 })
})

test('a file that could not be loaded counts as one failure', () => {
  const unloadable = { status: 'failed', assertionResults: [] }
  const loaded = { status: 'failed', assertionResults: [{}] }
  const file = report({ numPassedTests: 3, numFailedTests: 1, testResults: [unloadable, loaded] })
  expect(readTally(file, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 })
})

test('a run that ended badly never counts as clean', () => {
  expect(readTally(report({ numPassedTests: 3 }), 1).failed).toBe(1)
  expect(readTally(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('the closing line names skipped tests only when there are some', () => {
  const tally = sumTallies([
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 40, failed: 1, skipped: 0 },
  ])
  expect(tallyLine(tally)).toBe('43 passed, 1 failed')
  expect(tallyLine({ ...tally, skipped: 2 })).toBe('43 passed, 1 failed, 2 skipped')
})
