import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './findBrowser.ts'

/** A Chromium for tests, with what its process needs in its environment. */
export interface TestBrowser {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * An installed browser, or one named by `CHROME`; else the headless Chromium that comes as an npm package, which is
 * unpacked into the temporary folder. Throws a sentence when neither can run here.
 */
export async function findTestBrowser(): Promise<TestBrowser> {
  const installed = findBrowser()
  if (installed) return { path: installed.path, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The end-to-end tests need Chromium, Chrome, Edge or Brave. Install one, or name it in CHROME.',
    )
  }
  return unpackBrowser()
}

async function unpackBrowser(): Promise<TestBrowser> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  if (missingLibrary(path, {}) === null) return { path, env: {} }

  // A bare server lacks a few system libraries; the package carries them for the servers of one cloud.
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  await inflate(join(packageFolder, 'bin', 'al2023.tar.br'))
  const env = { LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') }
  const missing = missingLibrary(path, env)
  if (missing === null) return { path, env }
  throw new Error(
    `The end-to-end tests cannot start their browser: ${missing} is missing. ` +
      'Install it (on Debian and Ubuntu: apt-get install -y libnss3 libnspr4), or install Chromium.',
  )
}

/** The library that the system's loader did not find, if any. */
function missingLibrary(path: string, env: Readonly<Record<string, string>>): string | null {
  const { stderr, status } = spawnSync(path, ['--no-sandbox', '--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (status === 0) return null
  return /loading shared libraries: (\S+):/.exec(stderr ?? '')?.[1] ?? 'something that it needs'
}
