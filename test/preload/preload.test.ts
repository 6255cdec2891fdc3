import { runInNewContext } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { preloadConfig } from '../../scripts/electronConfig.ts'

let script = ''
beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { ...preloadConfig.build.rolldownOptions, external: ['electron'] },
    },
  })) as Rolldown.RolldownOutput
  expect(built.output).toHaveLength(1)
  expect(built.output[0].fileName).toBe('index.cjs')
  script = built.output[0].code
})

describe('the preload script', () => {
  test('is small, needs Electron alone and holds no schemas', () => {
    expect(script.length).toBeLessThan(1500)
    expect([...script.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron'])
    expect(script).not.toMatch(/^\s*import\s/m)
    expect(script).not.toMatch(/zod|orpc/i)
  })

  test('shows the page one plain value and no function', () => {
    const { exposed } = run()
    expect(exposed).toEqual([['rosette', { door: 'electron' }]])
  })

  test('passes on one port of the one message that the page posts to itself', () => {
    const { window, posted } = run()
    window.deliver({ source: window, data: 'rosette:connect', ports: ['port 1', 'port 2'] })
    expect(posted).toEqual([['rosette:connect', null, ['port 1']]])
  })

  test('passes on nothing that another window or frame says, and no other word', () => {
    const { window, posted } = run()
    window.deliver({ source: {}, data: 'rosette:connect', ports: ['port'] })
    window.deliver({ source: window, data: 'rosette:other', ports: ['port'] })
    window.deliver({ source: window, data: { toString: () => 'rosette:connect' }, ports: ['port'] })
    expect(posted).toEqual([])
  })
})

interface PageMessage {
  readonly source: unknown
  readonly data: unknown
  readonly ports: readonly string[]
}

/** Runs the built script the way Electron would, with a recording `electron` and a window without a page. */
function run() {
  const exposed: unknown[][] = []
  const posted: unknown[][] = []
  const listener = vi.fn<(message: PageMessage) => void>()
  const window = {
    addEventListener: (kind: string, listen: (message: PageMessage) => void) => {
      if (kind === 'message') listener.mockImplementation(listen)
    },
    deliver: listener,
  }
  const electron = {
    contextBridge: { exposeInMainWorld: (...args: unknown[]) => exposed.push(args) },
    ipcRenderer: { postMessage: (...args: unknown[]) => posted.push(args) },
  }
  runInNewContext(script, { window, require: () => electron, exports: {}, module: { exports: {} } })
  return { exposed, posted, window }
}
