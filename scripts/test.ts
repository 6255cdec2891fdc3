/**
 * `npm test`: checks, then every test, then the studio in a real browser. The last line is the tally of all; each
 * check counts as one test.
 *
 *   npm test                 everything
 *   npm test -- certificate  only tests whose file name holds the word, without checks
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildRendererIfStale } from './buildIfStale.ts'
import { runChecks, sayChecks } from './checks.ts'
import { findTestBrowser } from './findTestBrowser.ts'
import { projectFolder } from './projectFolder.ts'
import { exitCodeOf, packageProgram } from './runProgram.ts'
import { readTally, sumTallies, type Tally, tallyLine } from './vitestReport.ts'

const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 }
const filters = process.argv.slice(2)

const tally = sumTallies([
  ...(filters.length > 0 ? [] : [await check()]),
  await runVitest('vitest.config.ts'),
  await runInBrowser(),
])
console.log(tallyLine(tally))
process.exitCode = tally.failed > 0 ? 1 : 0

async function check(): Promise<Tally> {
  const results = await runChecks()
  sayChecks(results)
  const passed = results.filter((result) => result.passed).length
  return { passed, failed: results.length - passed, skipped: 0 }
}

async function runInBrowser(): Promise<Tally> {
  try {
    await buildRendererIfStale(console.log)
    const browser = await findTestBrowser()
    console.log(`The studio is tried in ${browser.path}.`)
  } catch (error) {
    console.error(error instanceof Error ? `✗ ${error.message}` : error)
    return oneFailed
  }
  return runVitest('vitest.e2e.config.ts')
}

/** Shows Vitest's own account of the run as it happens, and counts from its report afterwards. */
async function runVitest(config: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-test-'))
  const report = join(folder, 'report.json')
  const child = spawn(
    process.execPath,
    [
      packageProgram('vitest', 'vitest'),
      'run',
      `--config=${config}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    { cwd: projectFolder, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const exitCode = await exitCodeOf(child)
  const tally = readTally(report, exitCode)
  rmSync(folder, { recursive: true, force: true })
  return tally
}
