import { join } from 'node:path'
import { defineConfig } from 'electron-vite'
import { mainConfig, preloadConfig } from '../../../../scripts/electronConfig.ts'

const into = <Config extends { build: object }>(config: Config, name: string) => ({
  ...config,
  build: { ...config.build, outDir: join(process.env.BUILD_FOLDER ?? '', name), emptyOutDir: true },
})

/** The real build of main and preload, into a folder that build.test.ts chooses. */
export default defineConfig({ main: into(mainConfig, 'main'), preload: into(preloadConfig, 'preload') })
