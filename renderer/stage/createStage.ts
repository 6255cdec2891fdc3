/**
 * The working surface. Konva holds the nodes and redraws once a frame; it is driven from here rather than through
 * react-konva, because a drag changes the nodes sixty times a second and React has nothing to say about any of them.
 */
import Konva from 'konva/lib/Core'
import type { Design, Element } from '#core/design/element'
import type { Hex } from '#core/design/scene'
import { browserCanvas } from './browserCanvas.ts'
import type { Desk } from './desk.ts'
import { createElementLayer } from './elementLayer.ts'
import { followPointers } from './followPointers.ts'
import type { Gesture, Marks, Workplace } from './gestures/gesture.ts'
import { createHitTest } from './hitTest.ts'
import { createOverlayLayer } from './overlayLayer.ts'
import { createPresses, together } from './presses.ts'
import { frameOf } from './selectionFrame.ts'
import type { Subject } from './subject.ts'
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
  readonly subject: Subject
  readonly desk: Desk
  /** An element was pressed twice. */
  readonly open: (element: Element) => void
}

/** How far a hand may miss, in pixels. */
const REACH = 5

export function createStage(host: HTMLDivElement, options: StageOptions): StageControls {
  const { subject, desk } = options
  const { traits, scale } = subject
  const stage = new Konva.Stage({ container: host, width: 1, height: 1, listening: false })
  const tools = browserCanvas(() => drawing.repaint())
  const drawing = createElementLayer(tools)
  const overlay = createOverlayLayer(host)
  stage.add(drawing.layer, overlay.layer)
  const hit = createHitTest(tools.pathOf, traits)
  const lookListeners = new Set<() => void>()
  let size: Size = { width: 0, height: 0 }
  let viewport: Viewport = { zoom: 1, x: 0, y: 0 }
  let isFitted = true
  let marks: Marks = {}
  let hovered: Element | null = null
  let isPanning = false

  const chosenOf = ({ elements }: Design): readonly Element[] => {
    const ids = new Set(subject.selection())
    return elements.filter(({ id }) => ids.has(id))
  }
  const free = (elements: readonly Element[]) => elements.filter(({ locked, hidden }) => !locked && !hidden)

  const draw = () => {
    const shown = subject.design()
    drawing.show(shown)
    drawOverlay(shown)
  }
  const drawOverlay = (shown = subject.design()) => {
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
      onlyCorners: traits.keepsShape(chosen),
      turns: traits.turns,
      hovered: frameOf(hoveredNow),
      marquee: marks.marquee ?? null,
      guides: marks.guides ?? [],
      label: marks.label ?? null,
      grid: hasGrid ? scale.grid : null,
    })
  }

  const look = (next: Viewport) => {
    viewport = next
    isFitted = false
    drawing.look(next)
    desk.set({ zoom: next.zoom })
    drawOverlay()
    for (const listener of lookListeners) listener()
  }
  const showAll = () => {
    if (size.width === 0) return
    look(fitted(subject.design(), size))
    isFitted = true
  }
  const zoomBy = (factor: number, at: Point = { x: size.width / 2, y: size.height / 2 }) =>
    look(zoomedAt(viewport, at, factor))

  const work: Workplace = {
    subject,
    desk,
    design: subject.design,
    chosen: () => free(chosenOf(subject.design())),
    viewport: () => viewport,
    look,
    mark(next) {
      marks = next
      drawOverlay()
    },
  }

  const colourAt = (x: number, y: number): Hex | null => {
    const ratio = Konva.pixelRatio
    const context = drawing.layer.getCanvas().getContext()._context
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(x * ratio, y * ratio, 1, 1).data
    return a < 128 ? null : `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`
  }

  let gesture: Gesture | null = null
  const presses = createPresses({
    work,
    hit: (at) => hit(subject.design(), at, REACH / viewport.zoom),
    isPanning: () => isPanning,
    isAllFree: () => work.chosen().length === chosenOf(subject.design()).length,
    colourAt,
    open: options.open,
  })

  const pointers = followPointers(host, {
    canvasPoint: (screen) => toCanvas(viewport, screen),
    press(at, isMiddle) {
      gesture = presses.press(at, isMiddle)
      if (gesture.cursor) host.style.cursor = gesture.cursor
      return gesture
    },
    released() {
      gesture = null
      host.style.cursor = ''
      drawOverlay()
    },
    hover(at) {
      const found = at && hit(subject.design(), at.canvas, REACH / viewport.zoom)
      host.style.cursor = at ? presses.cursorAt(at) : ''
      if (found?.id === hovered?.id) return
      hovered = found && !traits.isBackdrop(found) ? found : null
      drawOverlay()
    },
    pressTwice: presses.pressTwice,
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
  const stopStore = subject.subscribe(draw)
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
