import type { StudioClient } from '#core/contract/client'

/** The part of the Network Information API that some browsers have. */
interface BrowserConnection {
  readonly saveData?: boolean
  readonly type?: string
}

/** Whether sending now could cost somebody money: the system says so, or the browser. */
export async function isMetered(
  studio: StudioClient,
  connection: BrowserConnection | undefined,
): Promise<boolean> {
  if (connection?.saveData === true || connection?.type === 'cellular') return true
  return (await studio.sync.cost()) === 'metered'
}

export const browserConnection = (): BrowserConnection | undefined =>
  (navigator as { connection?: BrowserConnection }).connection
