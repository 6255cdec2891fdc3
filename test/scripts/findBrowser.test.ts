import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type BrowserSearch, findBrowser } from '../../scripts/findBrowser.ts'
import { appWindowArguments } from '../../scripts/openAppWindow.ts'

const computer = (
  platform: NodeJS.Platform,
  files: string[],
  env: BrowserSearch['env'] = {},
): BrowserSearch => ({
  platform,
  env,
  home: '/home/aino',
  exists: (path) => files.includes(path),
})

test('finds Chromium on the path of a Linux computer, before others', () => {
  const files = ['/opt/bin/google-chrome', '/opt/bin/chromium']
  expect(findBrowser(computer('linux', files, { PATH: '/bin:/opt/bin' }))).toEqual({
    name: 'Chromium',
    path: '/opt/bin/chromium',
  })
})

test('finds Edge on Windows, where it always is', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }
  expect(findBrowser(computer('win32', [edge], env))).toEqual({ name: 'Edge', path: edge })
})

test('finds Chrome that one person installed for herself on a Mac', () => {
  const chrome = '/home/aino/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(findBrowser(computer('darwin', [chrome]))).toEqual({ name: 'Chrome', path: chrome })
})

test('takes the browser that CHROME names, if it is there', () => {
  const files = ['/usr/bin/chromium', '/opt/mine']
  expect(findBrowser(computer('linux', files, { CHROME: '/opt/mine' }))?.path).toBe('/opt/mine')
  expect(findBrowser(computer('linux', files, { CHROME: '/opt/gone' }))?.path).toBe('/usr/bin/chromium')
})

test('finds none where there is none', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const)
    expect(findBrowser(computer(platform, []))).toBeNull()
})

test('the app window has a profile of its own and no extensions', () => {
  const argv = appWindowArguments(
    { name: 'Chrome', path: '/usr/bin/chrome' },
    'http://127.0.0.1:1/',
    '/settings',
    false,
  )
  expect(argv).toContain('--app=http://127.0.0.1:1/')
  expect(argv).toContain(`--user-data-dir=${join('/settings', 'window')}`)
  expect(argv).toContain('--disable-extensions')
  expect(argv).not.toContain('--no-sandbox')
})

test('only root gives up the sandbox of the browser', () => {
  const argv = appWindowArguments(
    { name: 'Chrome', path: '/usr/bin/chrome' },
    'http://127.0.0.1:1/',
    '/settings',
    true,
  )
  expect(argv).toContain('--no-sandbox')
})

test('a browser from a snap gets a profile where it may write', () => {
  const argv = appWindowArguments(
    { name: 'Chromium', path: '/snap/bin/chromium' },
    'http://127.0.0.1:1/',
    '/settings',
  )
  expect(argv).toContain(`--user-data-dir=${join(homedir(), 'snap', 'chromium', 'common', 'rosette-window')}`)
})
