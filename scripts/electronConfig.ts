import { join } from 'node:path'
import type { UserConfig } from 'electron-vite'
import { projectFolder } from './projectFolder.ts'

/** How the main process is built. Packages stay packages; our own sources become one module. */
export const mainConfig = {
  build: {
    outDir: join(projectFolder, 'out', 'main'),
    rolldownOptions: { input: { index: join(projectFolder, 'main', 'index.ts') } },
  },
} satisfies UserConfig['main']

export const preloadConfig = {
  build: {
    outDir: join(projectFolder, 'out', 'preload'),
    rolldownOptions: {
      input: { index: join(projectFolder, 'preload', 'index.ts') },
      // A sandboxed preload script cannot be a module.
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
} satisfies UserConfig['preload']
