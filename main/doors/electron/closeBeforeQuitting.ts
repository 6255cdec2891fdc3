import type { App } from 'electron'
import type { Studio } from '../../studio.ts'

/** Ends the application with its window, on every system, and not before the studio has let go of the workspace. */
export function closeBeforeQuitting(
  app: Pick<App, 'on' | 'quit' | 'exit'>,
  studio: Pick<Studio, 'close'>,
): void {
  let isClosing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    studio.close().then(
      () => app.exit(0),
      () => app.exit(1),
    )
  })
}
