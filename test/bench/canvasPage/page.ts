/** The real stage on a page of its own, and beside it a stage of the bare library, to be dragged about from outside. */
import Konva from 'konva'
import type { StudioClient } from '#core/contract/client'
import type { FamilyState } from '#core/contract/families'
import { middleOf } from '#core/design/alter/rotate'
import { badgeSubject } from '../../../renderer/designer/badgeSubject.ts'
import { createFamilyStore } from '../../../renderer/designer/familyStore.ts'
import { createStage } from '../../../renderer/stage/createStage.ts'
import { createDesk } from '../../../renderer/stage/desk.ts'
import { toScreen } from '../../../renderer/stage/viewport.ts'

export interface CanvasBench {
  /** Seconds from the answer of the studio to the first frame with all of the badge on it. */
  open(state: FamilyState): Promise<number>
  /** One movement of the pointer a frame, with these elements held. */
  drag(ids: readonly string[], frames: number): Promise<void>
  /** A stage with one rectangle on it, dragged likewise. */
  dragEmpty(frames: number): Promise<void>
}

const host = document.getElementById('stage') as HTMLDivElement
/** Nothing is sent while something is dragged. */
const silent = {} as StudioClient
const nextFrame = () => new Promise(requestAnimationFrame)

let opened: { store: ReturnType<typeof createFamilyStore>; stage: ReturnType<typeof createStage> } | null =
  null

const bench: CanvasBench = {
  async open(state) {
    const start = performance.now()
    const store = createFamilyStore({ studio: silent, state, language: 'en' })
    const stage = createStage(host, {
      subject: badgeSubject(store, (act) => act),
      desk: createDesk(),
      open: () => {},
    })
    opened = { store, stage }
    await nextFrame()
    await nextFrame()
    return (performance.now() - start) / 1000
  },
  async drag(ids, frames) {
    const { store, stage } = opened!
    store.select(ids)
    const element = store.designOf(store.snapshot().member!.id).elements.find(({ id }) => id === ids[0])!
    const [x, y] = middleOf(element)
    const start = toScreen(stage.viewport(), { x, y })
    await pull(host, start, frames)
    stage.cancel()
  },
  async dragEmpty(frames) {
    opened?.stage.destroy()
    const stage = new Konva.Stage({ container: host, width: 900, height: 640 })
    const layer = new Konva.Layer()
    const square = new Konva.Rect({ x: 100, y: 100, width: 80, height: 80, fill: '#204080' })
    stage.add(layer)
    layer.add(square)
    host.addEventListener('pointermove', ({ clientX, clientY }) =>
      square.position({ x: clientX, y: clientY }),
    )
    await pull(host, { x: 100, y: 100 }, frames)
    stage.destroy()
  },
}

/** Presses and moves, and does not let go. */
async function pull(target: HTMLElement, start: { x: number; y: number }, frames: number): Promise<void> {
  const { left, top } = target.getBoundingClientRect()
  const send = (type: string, by: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX: left + start.x + by,
        clientY: top + start.y + by / 2,
        pointerType: 'mouse',
        isPrimary: true,
      }),
    )
  // A made-up pointer cannot be captured.
  target.setPointerCapture = () => {}
  send('pointerdown', 0)
  for (let frame = 1; frame <= frames; frame++) {
    await nextFrame()
    send('pointermove', frame)
  }
  await nextFrame()
}

Object.assign(window, { bench })
