import { createStudio } from '../../createStudio.ts'
import type { World } from '../../world.ts'
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts'
import type { ServePages } from './pages.ts'

/** Makes the studio and opens a browser door on it. The studio is closed when the door ends, whatever ended it. */
export async function openStudioInBrowser(options: {
  readonly world: World
  readonly pages: ServePages
  readonly port?: number
  readonly graceMs?: number
}): Promise<BrowserDoor> {
  const { world, ...doorOptions } = options
  const studio = createStudio(world)
  try {
    const door = await openBrowserDoor({
      ...doorOptions,
      studio,
      randomBytes: (count) => world.randomBytes(count),
    })
    const ended = door.ended.then(() => studio.close())
    return {
      ...door,
      ended,
      close: async () => {
        await door.close()
        await ended
      },
    }
  } catch (error) {
    await studio.close()
    throw error
  }
}
