import type { Gesture, PointerAt } from './gestures/gesture.ts'
import type { Point } from './viewport.ts'

interface Followed {
  readonly canvasPoint: (screen: Point) => Point
  /** The main button or a finger, or the middle button, goes down. */
  readonly press: (at: PointerAt, isMiddle: boolean) => Gesture
  /** The gesture is over, whichever way. */
  readonly released: () => void
  /** The pointer passes with no button down; null when it leaves. */
  readonly hover: (at: PointerAt | null) => void
  readonly pressTwice: (at: PointerAt) => void
  readonly zoomAt: (screen: Point, factor: number) => void
  readonly pan: (dx: number, dy: number) => void
}

export interface Pointers {
  /** Ends what is under way as if it had not begun; false if nothing was. */
  cancel(): boolean
  stop(): void
}

/** Turns what mouse, pen and fingers do on the stage into gestures. Two fingers zoom and pan. */
export function followPointers(host: HTMLElement, followed: Followed): Pointers {
  const fingers = new Map<number, Point>()
  let gesture: Gesture | null = null
  let last: PointerAt | null = null

  const at = (event: PointerEvent | MouseEvent): PointerAt => {
    const { left, top } = host.getBoundingClientRect()
    const screen = { x: event.clientX - left, y: event.clientY - top }
    return {
      screen,
      canvas: followed.canvasPoint(screen),
      shift: event.shiftKey,
      alt: event.altKey,
      control: event.ctrlKey || event.metaKey,
    }
  }

  const finish = (end: (gesture: Gesture) => void): boolean => {
    const done = gesture
    gesture = null
    if (!done) return false
    end(done)
    followed.released()
    return true
  }

  const down = (event: PointerEvent) => {
    const where = at(event)
    if (event.pointerType === 'touch') fingers.set(event.pointerId, where.screen)
    if (fingers.size === 2) {
      finish((begun) => begun.cancel())
      return
    }
    if (gesture || (event.button !== 0 && event.button !== 1)) return
    if (event.button === 1) event.preventDefault()
    host.setPointerCapture(event.pointerId)
    last = where
    gesture = followed.press(where, event.button === 1)
  }

  const move = (event: PointerEvent) => {
    const where = at(event)
    if (fingers.size === 2 && fingers.has(event.pointerId)) return pinch(event.pointerId, where.screen)
    last = where
    if (gesture) gesture.move(where)
    else if (event.pointerType !== 'touch') followed.hover(where)
  }

  const pinch = (id: number, now: Point) => {
    const before = fingers.get(id)!
    const other = [...fingers].find(([one]) => one !== id)![1]
    fingers.set(id, now)
    const distance = (from: Point) => Math.hypot(from.x - other.x, from.y - other.y) || 1
    followed.pan((now.x - before.x) / 2, (now.y - before.y) / 2)
    followed.zoomAt({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }, distance(now) / distance(before))
  }

  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    const where = at(event)
    finish((done) => done.end(where))
  }

  const lost = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    finish((done) => done.cancel())
  }

  const wheel = (event: WheelEvent) => {
    event.preventDefault()
    const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY
    if (event.shiftKey) followed.pan(-(event.deltaX || step), 0)
    // Pinching on a touchpad comes as a wheel with control held, in small steps.
    else followed.zoomAt(at(event).screen, Math.exp(-step * (event.ctrlKey ? 0.01 : 0.0015)))
  }

  /** Shift and Alt change a drag while the pointer rests. */
  const key = (event: KeyboardEvent) => {
    if (!gesture || !last || !['Shift', 'Alt', 'Control', 'Meta'].includes(event.key)) return
    gesture.move({
      ...last,
      shift: event.shiftKey,
      alt: event.altKey,
      control: event.ctrlKey || event.metaKey,
    })
  }

  const stop = new AbortController()
  const { signal } = stop
  host.addEventListener('pointerdown', down, { signal })
  host.addEventListener('pointermove', move, { signal })
  host.addEventListener('pointerup', up, { signal })
  host.addEventListener('pointercancel', lost, { signal })
  host.addEventListener('pointerleave', () => gesture || followed.hover(null), { signal })
  host.addEventListener('dblclick', (event) => followed.pressTwice(at(event)), { signal })
  host.addEventListener('wheel', wheel, { signal, passive: false })
  addEventListener('keydown', key, { signal })
  addEventListener('keyup', key, { signal })
  return { cancel: () => finish((begun) => begun.cancel()), stop: () => stop.abort() }
}
