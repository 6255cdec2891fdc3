import { join } from 'node:path'

/** Where the parts of the application lie below its own folder: a checkout, or the archive of an installed one. */
export const shippedFolders = (appFolder: string) => ({
  resources: join(appFolder, 'resources'),
  checkPage: join(appFolder, 'out', 'page'),
  renderer: join(appFolder, 'out', 'renderer'),
  preload: join(appFolder, 'out', 'preload', 'index.cjs'),
})
