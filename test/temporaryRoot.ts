import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives a whole run of Vitest one folder for everything temporary, that of the programs under test included, and takes
 * it away at the end, whatever became of them.
 */
export default function setUp(): () => void {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'rosette-tests-'))
  for (const variable of ['TMPDIR', 'TMP', 'TEMP']) process.env[variable] = root
  // Again and again: on Windows a file of a process that has just ended may still be held for a moment.
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 5 })
}
