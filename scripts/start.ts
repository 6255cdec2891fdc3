/**
 * `npm start`: opens the studio in the best way this computer has.
 *
 *   npm start                        Electron, else a window of an installed browser, else an address to open
 *   npm start -- --no-open           only prints the address
 *   PORT=8080 npm start              on a chosen port, for example to reach it through SSH
 */
import { spawn } from 'node:child_process'
import { isStudioError, StudioError } from '#core/errors'
import type { BrowserDoor } from '../main/doors/browser/openBrowserDoor.ts'
import { openStudioInBrowser } from '../main/doors/browser/openStudioInBrowser.ts'
import { servePages } from '../main/doors/browser/pages.ts'
import { listRendererFiles } from '../main/doors/pages/rendererFiles.ts'
import { nodeWorld } from '../main/nodeWorld.ts'
import { buildElectronIfStale, buildRendererIfStale } from './buildIfStale.ts'
import { findBrowser } from './findBrowser.ts'
import { findElectron } from './findElectron.ts'
import { openAppWindow } from './openAppWindow.ts'
import { projectFolder } from './projectFolder.ts'
import { rendererOutput } from './rendererConfig.ts'
import { exitCodeOf } from './runProgram.ts'

const say = (sentence: string): void => console.log(sentence)
const wantsWindow = !process.argv.includes('--no-open')
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

try {
  const electron = wantsWindow && hasDisplay ? await findElectron() : null
  process.exitCode = electron ? await openInElectron(electron) : await openInBrowser()
} catch (error) {
  console.error(isStudioError(error) ? error.message : error)
  process.exitCode = 1
}

async function openInElectron(electron: string): Promise<number> {
  await buildElectronIfStale(say)
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return exitCodeOf(spawn(electron, [projectFolder, ...asRoot], { stdio: 'inherit' }))
}

async function openInBrowser(): Promise<number> {
  await buildRendererIfStale(say)
  const world = nodeWorld('browser')
  const door = await openStudioInBrowser({
    world,
    pages: servePages(await listRendererFiles(rendererOutput)),
    port: wantedPort(process.env.PORT),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void door.close())

  const isShown = wantsWindow && hasDisplay && (await openInAppWindow(door, world.settingsFolder))
  if (isShown) say('It ends some time after its window is closed, or here with Ctrl+C.')
  else sayWhereItIs(door)
  await door.ended
  return 0
}

async function openInAppWindow(door: BrowserDoor, settingsFolder: string): Promise<boolean> {
  const browser = findBrowser()
  if (!browser) {
    say(
      'Neither Electron nor Chromium, Chrome, Edge or Brave is on this computer, so no window can be opened.',
    )
    return false
  }
  say(`Electron is not on this computer and cannot be fetched now, so the studio opens in ${browser.name}.`)
  const isShown = await openAppWindow(browser, door.startAddress('once'), settingsFolder)
  if (!isShown) say('It opened no window.')
  return isShown
}

function sayWhereItIs(door: BrowserDoor): void {
  if (!hasDisplay) say('This computer has no display, so no window can be opened.')
  say(`The studio is at  ${door.startAddress('while-open')}`)
  say('Open this address in a browser on this computer.')
  say('It ends some time after its last window is closed, or here with Ctrl+C.')
  if (hasDisplay) return
  say(
    `From another computer, first connect with:  ssh -L ${door.port}:127.0.0.1:${door.port} <this computer>`,
  )
  say('To see the whole job done without any window:  npm run demo')
}

function wantedPort(text = '0'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StudioError(
    'door/port-invalid',
    `PORT is “${text}”. It must be a number from 0 to 65535; 0 means any free port.`,
  )
}
