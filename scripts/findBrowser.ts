import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, posix, win32 } from 'node:path'

/** A browser that can show an address as a window of its own, without tabs. */
export interface InstalledBrowser {
  readonly name: string
  readonly path: string
}

/** What is looked at to find one: the computer this runs on, unless a test says otherwise. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly exists: (path: string) => boolean
}

const thisComputer = (): BrowserSearch => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
})

/** An installed Chromium, Chrome, Edge or Brave; the `CHROME` variable names another. Null when there is none. */
export function findBrowser(search: BrowserSearch = thisComputer()): InstalledBrowser | null {
  const named = search.env.CHROME
  if (named && search.exists(named)) return { name: 'the browser named by CHROME', path: named }
  return candidates(search).find(({ path }) => search.exists(path)) ?? null
}

function candidates(search: BrowserSearch): InstalledBrowser[] {
  if (search.platform === 'win32') return windowsCandidates(search)
  if (search.platform === 'darwin') return macCandidates(search)
  return linuxCandidates(search)
}

function linuxCandidates({ env }: BrowserSearch): InstalledBrowser[] {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  )
  return linuxCommands.flatMap(([name, command]) =>
    folders.map((folder) => ({ name, path: posix.join(folder, command) })),
  )
}

const linuxCommands = [
  ['Chromium', 'chromium'],
  ['Chrome', 'google-chrome'],
  ['Chrome', 'google-chrome-stable'],
  ['Edge', 'microsoft-edge'],
  ['Edge', 'microsoft-edge-stable'],
  ['Brave', 'brave-browser'],
  ['Chromium', 'chromium-browser'],
] as const

function macCandidates({ home }: BrowserSearch): InstalledBrowser[] {
  const applications = [
    ['Chromium', 'Chromium'],
    ['Chrome', 'Google Chrome'],
    ['Edge', 'Microsoft Edge'],
    ['Brave', 'Brave Browser'],
  ] as const
  return applications.flatMap(([name, application]) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) => ({
      name,
      path: posix.join(folder, `${application}.app`, 'Contents', 'MacOS', application),
    })),
  )
}

function windowsCandidates({ env }: BrowserSearch): InstalledBrowser[] {
  const programs = [
    ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
    ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
    ['Brave', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
    ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ] as const
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  )
  return programs.flatMap(([name, program]) =>
    folders.map((folder) => ({ name, path: win32.join(folder, program) })),
  )
}
