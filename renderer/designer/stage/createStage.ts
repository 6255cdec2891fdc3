/**
 * The working surface. Konva holds the nodes and redraws once a frame; it is driven from here rather than through
 * react-konva, because a drag changes the nodes sixty times a second and React has nothing to say about any of them.
 */
import Konva from 'konva/lib/Core'
import type { Design, Element } from '#core/design/element'
import type { Hex } from '#core/design/scene'
import type { Desk } from '../desk.ts'
import type { FamilyStore } from '../familyStore.ts'
import { createBadgeLayer } from './badgeLayer.ts'
import { browserCanvas } from './browserCanvas.ts'
import { followPointers } from './followPointers.ts'
import type { Gesture, Marks, PointerAt, Workplace } from './gestures/gesture.ts'
import { startMarquee } from './gestures/marqueeing.ts'
import { startMoving } from './gestures/moving.ts'
import { startPanning } from './gestures/panning.ts'
import { startPicking } from './gestures/picking.ts'
import { startResizing } from './gestures/resizing.ts'
import { startTurning } from './gestures/turning.ts'
import { createHitTest, isBackdrop } from './hitTest.ts'
import { createOverlayLayer } from './overlayLayer.ts'
import { cursorOf, frameOf, gripAt, isInside, keepsShape } from './selectionFrame.ts'
import { GRID } from './surroundings.ts'
import { fitted, type Point, panned, type Size, toCanvas, type Viewport, zoomedAt } from './viewport.ts'

export interface StageControls {
  readonly work: Workplace
  viewport(): Viewport
  /** Told when another part of the canvas shows, or something stands elsewhere on the screen. */
  onLook(listener: () => void): () => void
  fit(): void
  zoomBy(factor: number): void
  zoomTo(zoom: number): void
  /** Ends what the pointer is doing as if it had not begun; false if it was doing nothing. */
  cancel(): boolean
  /** While the space bar is down, the pointer moves the view. */
  setPanning(isPanning: boolean): void
  /** The theme has changed. */
  recolour(): void
  destroy(): void
}

export interface StageOptions {
  readonly store: FamilyStore
  readonly desk: Desk
  readonly stepName: Workplace['stepName']
  /** A text was pressed twice: it is to be written. */
  readonly write: (element: Element) => void
}

/** How far a finger or hand may miss, and how far it may slip before a press becomes a drag; pixels. */
const REACH = 5
const SLIP = 3

export function createStage(host: HTMLDivElement, options: StageOptions): StageControls {
  const { store, desk } = options
  const stage = new Konva.Stage({ container: host, width: 1, height: 1, listening: false })
  const tools = browserCanvas(() => badge.layer.batchDraw())
  const badge = createBadgeLayer(tools)
  const overlay = createOverlayLayer(host)
  stage.add(badge.layer, overlay.layer)
  const hit = createHitTest(tools.pathOf)
  const lookListeners = new Set<() => void>()
  let size: Size = { width: 0, height: 0 }
  let viewport: Viewport = { zoom: 1, x: 0, y: 0 }
  let isFitted = true
  let marks: Marks = {}
  let hovered: Element | null = null
  let isPanning = false

  const memberId = () => store.snapshot().member?.id ?? null
  const design = (): Design => store.designOf(memberId() ?? '')
  const chosenOf = ({ elements }: Design): readonly Element[] => {
    const ids = new Set(store.snapshot().selection)
    return elements.filter(({ id }) => ids.has(id))
  }
  const free = (elements: readonly Element[]) => elements.filter(({ locked, hidden }) => !locked && !hidden)

  const draw = () => {
    const shown = design()
    badge.show(shown)
    drawOverlay(shown)
  }
  const drawOverlay = (shown = design()) => {
    const chosen = chosenOf(shown).filter((element) => !element.hidden)
    const { hasGrid, group } = desk.state()
    const frame = frameOf(chosen)
    const isOver = hovered && !chosen.some(({ id }) => id === hovered?.id) && !gesture
    const hoveredNow = isOver ? together(shown, hovered!, group) : []
    overlay.show({
      viewport,
      canvas: shown,
      chosen: chosen.map((element) => frameOf([element])!),
      frame,
      hasHandles: !marks.isBusy && free(chosen).length === chosen.length && desk.state().writing === null,
      onlyCorners: keepsShape(chosen),
      hovered: frameOf(hoveredNow),
      marquee: marks.marquee ?? null,
      guides: marks.guides ?? [],
      label: marks.label ?? null,
      grid: hasGrid ? GRID : null,
    })
  }

  const look = (next: Viewport) => {
    viewport = next
    isFitted = false
    badge.look(next)
    desk.set({ zoom: next.zoom })
    drawOverlay()
    for (const listener of lookListeners) listener()
  }
  const showAll = () => {
    if (size.width === 0) return
    look(fitted(design(), size))
    isFitted = true
  }
  const zoomBy = (factor: number, at: Point = { x: size.width / 2, y: size.height / 2 }) =>
    look(zoomedAt(viewport, at, factor))

  const work: Workplace = {
    store,
    desk,
    memberId,
    design,
    chosen: () => free(chosenOf(design())),
    viewport: () => viewport,
    look,
    mark(next) {
      marks = next
      drawOverlay()
    },
    stepName: options.stepName,
  }

  const colourAt = (x: number, y: number): Hex | null => {
    const ratio = Konva.pixelRatio
    const context = badge.layer.getCanvas().getContext()._context
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(x * ratio, y * ratio, 1, 1).data
    return a < 128 ? null : `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`
  }

  let gesture: Gesture | null = null
  const isTouching = (at: PointerAt) => {
    const elements = work.chosen()
    const frame = frameOf(elements)
    return {
      elements,
      frame,
      grip:
        frame && elements.length === chosenOf(design()).length
          ? gripAt(frame, viewport, at.screen, keepsShape(elements))
          : null,
    }
  }

  /** What a press with the main button begins. */
  const press = (at: PointerAt, isMiddle: boolean): Gesture => {
    if (desk.state().isPicking) return startPicking(work, colourAt)
    if (isMiddle || isPanning) return startPanning(work, at)
    const { elements, frame, grip } = isTouching(at)
    if (grip === 'turn') return startTurning(work, at)
    if (grip) return startResizing(work, grip, at)
    const shown = design()
    const found = hit(shown, at.canvas, REACH / viewport.zoom)
    const isChosen = found && elements.some(({ id }) => id === found.id)
    const isUnder = frame && isInside(frame, at.canvas) && (!found || isBackdrop(found))
    if (isChosen || (isUnder && !at.shift && !at.control)) {
      return pressedOn(
        at,
        () => startMoving(work, at),
        () => chooseAt(shown, found, at),
      )
    }
    if (found && !isBackdrop(found)) {
      chooseAt(shown, found, at)
      return pressedOn(at, () => startMoving(work, at))
    }
    const all = (caught: readonly Element[]) => allTogether(shown, caught, desk.state().group)
    return pressedOn(
      at,
      () => startMarquee(work, at, all),
      () => chooseAt(shown, found, at),
    )
  }

  /** A press becomes a drag once the pointer has gone further than a hand slips. */
  const pressedOn = (start: PointerAt, drag: () => Gesture, click?: () => void): Gesture => {
    let dragging: Gesture | null = null
    return {
      move(at) {
        const distance = Math.hypot(at.screen.x - start.screen.x, at.screen.y - start.screen.y)
        if (!dragging && distance < SLIP) return
        dragging ??= drag()
        dragging.move(at)
      },
      end: (at) => (dragging ? dragging.end(at) : click?.()),
      cancel: () => dragging?.cancel(),
    }
  }

  const chooseAt = (shown: Design, found: Element | null, at: PointerAt) => {
    const { selection } = store.snapshot()
    const { group } = desk.state()
    const adds = at.shift || at.control
    if (found && group !== null && found.group !== group) desk.set({ group: null })
    if (!found) {
      desk.set({ group: null })
      if (!adds) store.select([])
      return
    }
    const ids = together(shown, found, desk.state().group).map(({ id }) => id)
    const isChosen = ids.every((id) => selection.includes(id))
    if (!adds) store.select(ids)
    else store.select(isChosen ? selection.filter((id) => !ids.includes(id)) : [...selection, ...ids])
  }

  const cursorAt = (at: PointerAt): string => {
    if (desk.state().isPicking) return 'crosshair'
    if (isPanning) return 'grab'
    const { frame, grip } = isTouching(at)
    if (grip === 'turn') return 'grab'
    if (grip && frame) return cursorOf(grip, frame)
    const found = hit(design(), at.canvas, REACH / viewport.zoom)
    return found && !isBackdrop(found) ? 'move' : 'default'
  }

  const pointers = followPointers(host, {
    canvasPoint: (screen) => toCanvas(viewport, screen),
    press(at, isMiddle) {
      gesture = press(at, isMiddle)
      if (gesture.cursor) host.style.cursor = gesture.cursor
      return gesture
    },
    released() {
      gesture = null
      host.style.cursor = ''
      drawOverlay()
    },
    hover(at) {
      const found = at && hit(design(), at.canvas, REACH / viewport.zoom)
      host.style.cursor = at ? cursorAt(at) : ''
      if (found?.id === hovered?.id) return
      hovered = found && !isBackdrop(found) ? found : null
      drawOverlay()
    },
    pressTwice(at) {
      const shown = design()
      const found = hit(shown, at.canvas, REACH / viewport.zoom)
      if (!found) return
      if (found.group !== undefined && desk.state().group !== found.group) {
        desk.set({ group: found.group })
        store.select([found.id])
      } else {
        options.write(found)
      }
    },
    zoomAt: (screen, factor) => zoomBy(factor, screen),
    pan: (dx, dy) => look(panned(viewport, dx, dy)),
  })

  const resize = new ResizeObserver(() => {
    const next = { width: host.clientWidth, height: host.clientHeight }
    if (next.width === 0 || next.height === 0) return
    const before = size
    size = next
    stage.size(next)
    if (isFitted || before.width === 0) showAll()
    else look(panned(viewport, (next.width - before.width) / 2, (next.height - before.height) / 2))
  })
  resize.observe(host)
  const stopStore = store.subscribeToFrames(draw)
  const stopDesk = desk.subscribe(() => drawOverlay())
  draw()

  return {
    work,
    viewport: () => viewport,
    onLook(listener) {
      lookListeners.add(listener)
      return () => lookListeners.delete(listener)
    },
    fit: showAll,
    zoomBy: (factor) => zoomBy(factor),
    zoomTo: (zoom) => zoomBy(zoom / viewport.zoom),
    cancel: pointers.cancel,
    setPanning(now) {
      isPanning = now
      host.style.cursor = now ? 'grab' : ''
    },
    recolour: overlay.recolour,
    destroy() {
      resize.disconnect()
      pointers.stop()
      stopStore()
      stopDesk()
      stage.destroy()
    },
  }
}

/** The element, or all of its group while one is not inside it. */
function together({ elements }: Design, { id, group }: Element, entered: string | null): readonly Element[] {
  if (group === undefined || group === entered) return elements.filter((one) => one.id === id)
  return elements.filter((one) => one.group === group)
}

const allTogether = (design: Design, caught: readonly Element[], entered: string | null): readonly string[] =>
  caught.flatMap((element) => together(design, element, entered).map(({ id }) => id))
