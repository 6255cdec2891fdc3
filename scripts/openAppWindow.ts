import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { InstalledBrowser } from './findBrowser.ts'

/**
 * Shows an address in a window of its own, with a profile of its own, so that neither extensions nor other tabs see
 * it. False when the browser ended at once instead of showing a window.
 */
export async function openAppWindow(
  browser: InstalledBrowser,
  address: string,
  settingsFolder: string,
): Promise<boolean> {
  const child = spawn(browser.path, appWindowArguments(browser, address, settingsFolder), { stdio: 'ignore' })
  child.unref()
  const ended = once(child, 'exit').then(([code]) => code === 0)
  return Promise.race([ended.catch(() => false), wait(2000, true, { ref: false })])
}

export function appWindowArguments(
  browser: InstalledBrowser,
  address: string,
  settingsFolder: string,
  isRoot = process.getuid?.() === 0,
): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder(browser, settingsFolder)}`,
    '--window-size=1280,800',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-sync',
    '--disable-extensions',
    // Chromium refuses to start as root with its sandbox; only containers are used that way.
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

/** A browser installed as a snap may write nowhere but into its own folder. */
function profileFolder(browser: InstalledBrowser, settingsFolder: string): string {
  if (browser.path.startsWith('/snap/'))
    return join(homedir(), 'snap', 'chromium', 'common', 'rosette-window')
  return join(settingsFolder, 'window')
}
