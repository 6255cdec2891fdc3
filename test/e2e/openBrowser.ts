import { type Browser, chromium } from 'playwright'
import { findTestBrowser } from '../../scripts/findTestBrowser.ts'

/** A headless Chromium that talks to nobody of its own accord. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, env } = await findTestBrowser()
  return chromium.launch({
    executablePath: path,
    headless: true,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      // Containers have no user namespaces for it to use; the only pages shown are our own.
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Names resolve to nothing, so that even what slips past the page's own blocking goes nowhere.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...more,
    ],
  })
}
