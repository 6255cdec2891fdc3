import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StudioError } from '#core/errors'
import { verifyPage } from '#core/sync/addresses'
import type { PlannedFile } from './plannedFile.ts'

/** A copy of the checking page, so that the folder needs nobody else. Throws 'publishing/no-check-page'. */
export function checkPageFiles(folder: string): PlannedFile[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new StudioError(
      'publishing/no-check-page',
      'The page that checks badges has not been built on this computer. Run npm run build:page, then publish again.',
    )
  }
  return readdirSync(folder).map((name) => {
    const content = readFileSync(join(folder, name))
    return { path: `${verifyPage}${name}`, from: hash('sha256', content), make: () => content }
  })
}
