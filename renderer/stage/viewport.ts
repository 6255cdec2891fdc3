/** Which part of the canvas the screen shows. Screen points are CSS pixels from the upper left corner of the stage. */
export interface Viewport {
  /** CSS pixels to a canvas unit. */
  readonly zoom: number
  /** Where the canvas's origin lies on the screen. */
  readonly x: number
  readonly y: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const SMALLEST = 0.05
const LARGEST = 16
/** Room around a design that fills the stage, in pixels. */
const MARGIN = 40

export const toCanvas = ({ zoom, x, y }: Viewport, at: Point): Point => ({
  x: (at.x - x) / zoom,
  y: (at.y - y) / zoom,
})

export const toScreen = ({ zoom, x, y }: Viewport, at: Point): Point => ({
  x: at.x * zoom + x,
  y: at.y * zoom + y,
})

/** As large as it can be seen whole, in the middle. */
export function fitted(canvas: Size, screen: Size): Viewport {
  const across = (screen.width - 2 * MARGIN) / canvas.width
  const down = (screen.height - 2 * MARGIN) / canvas.height
  return centred(canvas, screen, within(Math.min(across, down)))
}

const centred = (canvas: Size, screen: Size, zoom: number): Viewport => ({
  zoom,
  x: Math.round((screen.width - canvas.width * zoom) / 2),
  y: Math.round((screen.height - canvas.height * zoom) / 2),
})

/** Nearer or farther, with what is under a point of the screen staying there. */
export function zoomedAt(viewport: Viewport, at: Point, factor: number): Viewport {
  const zoom = within(viewport.zoom * factor)
  const fixed = toCanvas(viewport, at)
  return { zoom, x: at.x - fixed.x * zoom, y: at.y - fixed.y * zoom }
}

export const panned = (viewport: Viewport, dx: number, dy: number): Viewport => ({
  ...viewport,
  x: viewport.x + dx,
  y: viewport.y + dy,
})

const within = (zoom: number): number => Math.min(LARGEST, Math.max(SMALLEST, zoom))
