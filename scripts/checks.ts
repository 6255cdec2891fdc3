import { packageProgram, runNode } from './runProgram.ts'

export interface CheckResult {
  readonly name: string
  readonly passed: boolean
  readonly output: string
}

/** Format and lint, typed lint, and types, at the same time. */
export function runChecks(): Promise<CheckResult[]> {
  return Promise.all([
    runCheck('format and lint', [packageProgram('@biomejs/biome', 'biome'), 'check', '--colors=off']),
    runCheck('typed lint', [packageProgram('oxlint', 'oxlint'), '--type-aware']),
    runCheck('types', [packageProgram('typescript', 'tsc'), '--build']),
  ])
}

async function runCheck(name: string, argv: readonly string[]): Promise<CheckResult> {
  const { exitCode, output } = await runNode(argv)
  return { name, passed: exitCode === 0, output: output.trim() }
}

/** One line for each check, with what it found only when it failed. */
export function sayChecks(results: readonly CheckResult[]): void {
  for (const { name, passed, output } of results) {
    console.log(passed ? `✓ ${name}` : `✗ ${name}\n\n${output}\n`)
  }
}
