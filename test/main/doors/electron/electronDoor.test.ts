import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { partialRouter } from '../partialRouter.ts'
import { RecordingContents, recordingElectron } from './recordingElectron.ts'

const { electron, settings, calls, windows } = recordingElectron()
const studio = { router: partialRouter(), busy: vi.fn(() => false), close: vi.fn(async () => undefined) }
vi.mock('electron', () => electron)
vi.mock('../../../../main/createStudio.ts', () => ({ createStudio: () => studio }))

const contents = new RecordingContents()

beforeAll(async () => {
  await import('../../../../main/index.ts')
  await vi.waitFor(() => expect(windows[0]?.address).toBe('rosette://app/'))
  electron.app.emit('web-contents-created', {}, contents)
})

test('everything is guarded before there is a window', () => {
  expect(calls).toEqual([
    'declare scheme',
    'enable sandbox',
    'ready',
    'guard session',
    'serve pages',
    'open window',
  ])
})

describe('the window', () => {
  const preferences = () => windows[0]!.options.webPreferences

  test('keeps the page apart from what preload uses', () => expect(preferences().contextIsolation).toBe(true))
  test('is sandboxed', () => expect(preferences().sandbox).toBe(true))
  test('has no Node in pages', () => expect(preferences().nodeIntegration).toBe(false))
  test('has no Node in frames', () => expect(preferences().nodeIntegrationInSubFrames).toBe(false))
  test('has no Node in workers', () => expect(preferences().nodeIntegrationInWorker).toBe(false))
  test('keeps the same-origin rule', () => expect(preferences().webSecurity).toBe(true))
  test('mixes in nothing insecure', () => expect(preferences().allowRunningInsecureContent).toBe(false))
  test('has no webviews', () => expect(preferences().webviewTag).toBe(false))
  test('does not open dropped files', () => expect(preferences().navigateOnDragDrop).toBe(false))
  test('fetches no dictionaries', () => expect(preferences().spellcheck).toBe(false))
  test('turns on no experiment', () => {
    for (const name of ['experimentalFeatures', 'enableBlinkFeatures', 'enableWebSQL', 'plugins']) {
      expect(preferences()[name], name).toBeUndefined()
    }
  })
  test('has its preload script from the build', () =>
    expect(preferences().preload).toMatch(/out[/\\]preload[/\\]index\.cjs$/))
  test('shows the page of the own scheme', () => expect(windows[0]!.address).toBe('rosette://app/'))
})

test('the own scheme is standard and secure and bypasses nothing', () => {
  expect(settings.privilegedSchemes).toEqual([
    { scheme: 'rosette', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
})

describe('navigation', () => {
  test('to other pages is refused, in the window and in frames', () => {
    for (const url of [
      'https://evil.example/',
      'file:///etc/passwd',
      'rosette://other/',
      'javascript:1',
      'data:text/html,x',
    ]) {
      expect(contents.refuses('will-navigate', { url }), url).toBe(true)
      expect(contents.refuses('will-frame-navigate', { url }), url).toBe(true)
      expect(contents.refuses('will-redirect', { url }), url).toBe(true)
    }
    expect(contents.refuses('will-frame-navigate', { url: 'rosette://app/', isMainFrame: false })).toBe(true)
  })

  test('within the studio is allowed', () => {
    expect(contents.refuses('will-navigate', { url: 'rosette://app/#/people' })).toBe(false)
  })

  test('to a new window is refused, whatever is asked for', () => {
    for (const url of ['https://evil.example/', 'rosette://app/', 'about:blank']) {
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' })
    }
  })

  test('into a webview is refused', () => {
    expect(contents.refuses('will-attach-webview')).toBe(true)
  })
})

describe('permissions', () => {
  test('are denied when asked for', () => {
    for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'usb']) {
      const decide = vi.fn()
      settings.permissionRequest!(contents, permission, decide)
      expect(decide, permission).toHaveBeenCalledWith(false)
    }
  })

  test('are denied when checked, and for every device', () => {
    expect(settings.permissionCheck!(null, 'media')).toBe(false)
    expect(settings.devicePermission!({ deviceType: 'hid' })).toBe(false)
  })

  test('to record the screen are denied', () => {
    const decide = vi.fn()
    settings.displayMedia!({}, decide)
    expect(decide).toHaveBeenCalledWith(null)
  })
})

test('the page reaches no network', () => {
  const isCancelled = (url: string) => {
    const decide = vi.fn()
    settings.beforeRequest!({ url }, decide)
    return decide.mock.calls[0]![0].cancel
  }
  for (const url of [
    'https://evil.example/',
    'http://127.0.0.1/',
    'ws://evil.example',
    'file:///etc/passwd',
    'ftp://x',
  ]) {
    expect(isCancelled(url), url).toBe(true)
  }
  for (const url of ['rosette://app/', 'data:image/png;base64,', 'blob:rosette://app/1']) {
    expect(isCancelled(url), url).toBe(false)
  }
})

describe('rosette://', () => {
  const get = (url: string, method = 'GET') =>
    settings.protocolHandlers.get('rosette')!({ url, method } as Request)

  test('serves the renderer with the content policy and the guarding headers', async () => {
    for (const [url, text] of [
      ['rosette://app/', '<title>Rosette</title>'],
      ['rosette://app/index.html', '<title>Rosette</title>'],
      ['rosette://app/assets/main.js', 'ready'],
    ] as const) {
      const answer = await get(url)
      expect(await answer.text()).toBe(text)
      const policy = answer.headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('has no way out of the renderer, by any spelling', async () => {
    for (const path of [
      '../../package.json',
      '..%2f..%2fpackage.json',
      '%2e%2e/%2e%2e/package.json',
      'assets/../../../package.json',
      '..%5c..%5cpackage.json',
      '/etc/passwd',
      'assets',
      '%E0%A4%A',
    ]) {
      expect((await get(`rosette://app/${path}`)).status, path).toBe(404)
    }
  })

  test('answers for no other host and no other method', async () => {
    expect((await get('rosette://other/index.html')).status).toBe(404)
    expect((await get('rosette://app/', 'POST')).status).toBe(404)
  })
})

describe('a second instance', () => {
  test('brings the first one to the front', () => {
    electron.app.emit('second-instance')
    expect(windows[0]!.isFocused).toBe(true)
    expect(windows).toHaveLength(1)
  })
})

describe('closing', () => {
  const isHeld = () => {
    let isRefused = false
    windows[0]!.emit('close', { preventDefault: () => (isRefused = true) })
    return isRefused
  }

  test('the window asks first while a batch is being issued', () => {
    expect(isHeld()).toBe(false)
    studio.busy.mockReturnValue(true)
    settings.questionAnswer = 0
    expect(isHeld()).toBe(true)
    settings.questionAnswer = 1
    expect(isHeld()).toBe(false)
    studio.busy.mockReturnValue(false)
  })

  test('the last window ends the application on every system', () => {
    electron.app.emit('window-all-closed')
    expect(calls.at(-1)).toBe('quit')
  })

  test('the application waits until the studio has let go of the workspace', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    studio.close.mockReturnValue(promise)
    const preventDefault = vi.fn()
    electron.app.emit('will-quit', { preventDefault })
    await wait(10)
    expect(preventDefault).toHaveBeenCalled()
    expect(settings.exitCode).toBeNull()
    resolve(undefined)
    await vi.waitFor(() => expect(settings.exitCode).toBe(0))
  })
})

test('the menus are the usual ones, by role, and open no developer tools', () => {
  const template = JSON.stringify(settings.menu)
  for (const role of ['editMenu', 'windowMenu', 'zoomIn']) expect(template).toContain(role)
  expect(template).not.toContain('toggleDevTools')
  expect(template).not.toContain('viewMenu')
})
