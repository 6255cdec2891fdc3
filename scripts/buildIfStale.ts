import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pageOutput } from './pageConfig.ts'
import { projectFolder } from './projectFolder.ts'
import { rendererConfig, rendererOutput } from './rendererConfig.ts'
import { packageProgram, runNode } from './runProgram.ts'

/** Builds the renderer when it has never been built or a source is newer. Says so, because it takes seconds. */
export async function buildRendererIfStale(say: (sentence: string) => void): Promise<void> {
  if (!isStale(join(rendererOutput, 'index.html'), rendererSources)) return
  say('Building the studio …')
  const { build } = await import('vite')
  await build({ ...rendererConfig, configFile: false, logLevel: 'warn' })
}

/** Builds the verification page, for whoever serves or publishes it. */
export async function buildPageIfStale(say: (sentence: string) => void): Promise<void> {
  const sources = ['endpoint/page', 'core', 'resources/contexts', 'scripts/buildPage.ts', 'package-lock.json']
  if (!isStale(join(pageOutput, 'index.html'), sources)) return
  say('Building the page that checks badges …')
  const { buildPage } = await import('./buildPage.ts')
  await buildPage()
}

/** Builds all that Electron needs: its main process, the preload script and the renderer. */
export async function buildElectronIfStale(say: (sentence: string) => void): Promise<void> {
  const sources = [...rendererSources, 'main', 'preload', 'electron.vite.config.ts']
  const outputs = ['main/index.js', 'preload/index.cjs', 'renderer/index.html']
  if (!outputs.some((output) => isStale(join(projectFolder, 'out', output), sources))) return
  say('Building the studio …')
  const { exitCode, output } = await runNode([packageProgram('electron-vite', 'electron-vite'), 'build'])
  if (exitCode !== 0) throw new Error(`The studio could not be built.\n${output}`)
}

const rendererSources = ['renderer', 'core', 'scripts/rendererConfig.ts', 'package-lock.json']

function isStale(output: string, sources: readonly string[]): boolean {
  const builtAt = changedAt(output)
  return builtAt === 0 || sources.some((source) => newestIn(join(projectFolder, source)) > builtAt)
}

function newestIn(path: string): number {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changedAt(path)
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return entries.reduce((newest, entry) => Math.max(newest, changedAt(join(path, entry))), changedAt(path))
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
