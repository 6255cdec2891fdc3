import { join } from 'node:path'
import type { UserConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { projectFolder } from './projectFolder.ts'

/** How the main process is built. Packages stay packages; our own sources become one module. */
export const mainConfig = {
  plugins: [withoutCommonJsShim()],
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

/**
 * electron-vite declares a `require` in every module that seems to use one. Ours make their own where they need it,
 * and a second declaration of the name is a syntax error in the finished module.
 */
function withoutCommonJsShim(): Plugin {
  return {
    name: 'rosette:without-commonjs-shim',
    configResolved({ plugins }) {
      const shim = plugins.findIndex(({ name }) => name === 'vite:esm-shim')
      if (shim >= 0) (plugins as Plugin[]).splice(shim, 1)
    },
  }
}
