import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { safeWebPreferences } from './security.ts'

/** Makes the studio's window; it is shown once there is something in it. `mayClose` is asked each time. */
export function openStudioWindow(
  Window: new (options: BrowserWindowConstructorOptions) => BrowserWindow,
  options: { readonly preload: string; readonly mayClose: (window: BrowserWindow) => boolean },
): BrowserWindow {
  const window = new Window({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 500,
    title: 'Rosette',
    show: false,
    webPreferences: safeWebPreferences(options.preload),
  })
  window.once('ready-to-show', () => window.show())
  window.on('close', (event) => {
    if (!options.mayClose(window)) event.preventDefault()
  })
  return window
}
