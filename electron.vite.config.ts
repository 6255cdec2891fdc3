import { defineConfig } from 'electron-vite'
import { mainConfig, preloadConfig } from './scripts/electronConfig.ts'
import { rendererConfig } from './scripts/rendererConfig.ts'

export default defineConfig({ main: mainConfig, preload: preloadConfig, renderer: rendererConfig })
