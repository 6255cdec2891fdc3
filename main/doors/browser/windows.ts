import type { ServerResponse } from 'node:http'

export interface Windows {
  /** Keeps the answer open for as long as the window that asked for it. */
  add(response: ServerResponse): void
  close(): void
}

/**
 * Counts open windows by one never-ending answer each. Some time after the last has gone, `onGone` is called:
 * late enough for a reload, and never while the studio is busy.
 */
export function watchWindows(options: {
  readonly graceMs: number
  readonly isBusy: () => boolean
  readonly onGone: () => void
}): Windows {
  const open = new Set<ServerResponse>()
  let timer: NodeJS.Timeout | undefined

  const waitForAnother = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (options.isBusy() ? waitForAnother() : options.onGone()), options.graceMs)
  }

  return {
    add(response) {
      clearTimeout(timer)
      open.add(response)
      response.once('close', () => {
        open.delete(response)
        if (open.size === 0) waitForAnother()
      })
      response.writeHead(200, { 'Content-Type': 'text/event-stream' })
      response.write(': open\n\n')
    },
    close() {
      for (const response of open) {
        response.removeAllListeners('close')
        response.end()
      }
      open.clear()
      clearTimeout(timer)
    },
  }
}
