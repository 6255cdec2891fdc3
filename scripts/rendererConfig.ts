import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { projectFolder } from './projectFolder.ts'

export const rendererOutput = join(projectFolder, 'out', 'renderer')

/** How the renderer is built: the same bytes for the Electron door and the browser door. */
export const rendererConfig = {
  root: join(projectFolder, 'renderer'),
  // Both doors serve the page from a folder of their own choosing.
  base: './',
  plugins: [react()],
  build: {
    outDir: rendererOutput,
    emptyOutDir: true,
    target: 'chrome130',
    minify: true,
    // SECURITY: the content policy allows data: for pictures only, so that fonts stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    rolldownOptions: { input: join(projectFolder, 'renderer', 'index.html') },
  },
} satisfies InlineConfig
