import { StudioError } from '#core/errors'

/** For a workspace whose form (`found`) is newer than the newest that this application knows (`supported`). */
export const tooNew = (found: number, supported: number): StudioError =>
  new StudioError(
    'workspace/too-new',
    'This workspace was used with a newer Rosette. Install the newest version to open it; nothing was changed.',
    { found, supported },
  )
