/** `npm run check`: everything that can be said about the code without running it. */
import { runChecks, sayChecks } from './checks.ts'

const results = await runChecks()
sayChecks(results)
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1
