import { join } from 'node:path'

/** What lies where in a workspace. Everything is below one folder, so that copying the folder copies all. */
export const workspacePaths = (folder: string) => ({
  folder,
  /** Says that this is a workspace, and of which format. */
  marker: join(folder, 'rosette-workspace.json'),
  registry: join(folder, 'registry.sqlite'),
  artwork: join(folder, 'artwork'),
  /** Logos and photos put onto badges by hand. */
  pictures: join(folder, 'pictures'),
  keys: join(folder, 'keys'),
  issuerKey: join(folder, 'keys', 'issuer-key.json'),
  issued: join(folder, 'issued'),
  backups: join(folder, 'backups'),
})
export type WorkspacePaths = ReturnType<typeof workspacePaths>
