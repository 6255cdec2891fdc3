import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../../../../scripts/projectFolder.ts'
import { packageProgram, runNode } from '../../../../scripts/runProgram.ts'

/** Inside the checkout, so that the built module finds its packages. */
const folder = join(projectFolder, 'test', '.output', 'build')
const output = join(folder, 'main', 'index.js')

beforeAll(async () => {
  const config = join(import.meta.dirname, 'withoutRenderer.config.ts')
  const { exitCode, output: said } = await runNode(
    [packageProgram('electron-vite', 'electron-vite'), 'build', '--config', config],
    { env: { ...process.env, BUILD_FOLDER: folder } },
  )
  expect(exitCode, said).toBe(0)
})

test('the main process is built into one module that loads, as far as Node can tell without Electron', async () => {
  expect(readdirSync(join(folder, 'main'))).toEqual(['index.js'])
  const standIn = join(folder, 'standIn.mjs')
  writeFileSync(standIn, electronStandIn)
  const { exitCode, output: said } = await runNode([`--import=${pathToFileURL(standIn).href}`, output])
  expect(said).toBe('a second instance ends\n')
  expect(exitCode).toBe(0)
})

test('it needs Electron, Node and packages that are installed with it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const source = readFileSync(output, 'utf8')
  const needed = [...source.matchAll(/^import .*?["']([^"'.][^"']*)["'];?$/gm)].map(([, name]) => name!)
  expect(needed).toContain('better-sqlite3')
  const isThere = (name: string) =>
    name === 'electron' ||
    builtinModules.includes(name.replace('node:', '')) ||
    Object.keys(dependencies).some((installed) => name === installed || name.startsWith(`${installed}/`))
  expect(needed.filter((name) => !isThere(name))).toEqual([])
})

test('the preload script is built as a script', () => {
  expect(readdirSync(join(folder, 'preload'))).toEqual(['index.cjs'])
})

/** Answers `import 'electron'` with an application that already runs elsewhere, so that only loading is tried. */
const electronStandIn = `
  import { registerHooks } from 'node:module'
  const names = 'BrowserWindow, Menu, dialog, ipcMain, protocol, safeStorage, session, shell'
  const source = \`
    export const app = { requestSingleInstanceLock: () => false, quit: () => console.log('a second instance ends') }
    export const { \${names} } = {}\`
  registerHooks({
    resolve: (name, context, next) =>
      name === 'electron'
        ? { url: 'data:text/javascript,' + encodeURIComponent(source), shortCircuit: true }
        : next(name, context),
  })
`
