import Konva from 'konva/lib/Core'
import { Shape as KonvaShape } from 'konva/lib/Shape'
import { directionOf } from '#core/design/alter/resize'
import type { Box } from '#core/design/element'
import type { Guide } from '#core/design/snapping/guide'
import { type Frame, type Grips, HANDLE_SIZE, handlesOf, onScreen, turnerOf } from './selectionFrame.ts'
import { toScreen, type Viewport } from './viewport.ts'

/** All that lies over the design and is not part of it. Lengths in canvas units unless said. */
export interface Overlay extends Grips {
  readonly viewport: Viewport
  readonly canvas: { readonly width: number; readonly height: number }
  /** Each chosen element in its own frame, thin. */
  readonly chosen: readonly Frame[]
  /** Around all of them, with handles; null while nothing is chosen or all of it is locked. */
  readonly frame: Frame | null
  readonly hasHandles: boolean
  readonly hovered: Frame | null
  readonly marquee: Box | null
  readonly guides: readonly Guide[]
  /** Shown under the frame, such as its size while it changes. */
  readonly label: string | null
  readonly grid: number | null
}

interface Colours {
  readonly select: string
  readonly guide: string
  readonly paper: string
  readonly line: string
  readonly onSelect: string
}

export interface OverlayLayer {
  readonly layer: Konva.Layer
  show(overlay: Overlay): void
  /** Reads the colours of the theme anew. */
  recolour(): void
}

type Context = CanvasRenderingContext2D

export function createOverlayLayer(host: HTMLElement): OverlayLayer {
  const layer = new Konva.Layer({ listening: false })
  let shown: Overlay | null = null
  let colours = coloursOf(host)
  const node = new KonvaShape({ listening: false, perfectDrawEnabled: false })
  node.sceneFunc(({ _context: context }) => {
    if (!shown) return
    context.save()
    if (shown.grid !== null) drawGrid(context, shown, shown.grid, colours)
    drawFrames(context, shown, colours)
    drawGuides(context, shown, colours)
    drawMarquee(context, shown, colours)
    drawLabel(context, shown, colours)
    context.restore()
  })
  layer.add(node)
  return {
    layer,
    show(overlay) {
      shown = overlay
      layer.batchDraw()
    },
    recolour() {
      colours = coloursOf(host)
      layer.batchDraw()
    },
  }
}

function coloursOf(host: HTMLElement): Colours {
  const style = getComputedStyle(host)
  const colour = (name: string) => style.getPropertyValue(name)
  return {
    select: colour('--select'),
    guide: colour('--guide'),
    paper: colour('--paper'),
    line: colour('--fg-3'),
    onSelect: colour('--on-select'),
  }
}

/** Every tenth line is stronger; lines that would lie too close are left out. */
function drawGrid(context: Context, { viewport, canvas }: Overlay, step: number, { line }: Colours): void {
  const every = step * viewport.zoom >= 6 ? step : step * 5
  const start = toScreen(viewport, { x: 0, y: 0 })
  const end = toScreen(viewport, { x: canvas.width, y: canvas.height })
  context.strokeStyle = line
  context.lineWidth = 1
  for (const strong of [false, true]) {
    context.globalAlpha = strong ? 0.3 : 0.14
    context.beginPath()
    for (let at = 0; at <= canvas.width; at += every) {
      if ((at % (every * 5) === 0) !== strong) continue
      const { x, y } = toScreen(viewport, { x: at, y: at })
      context.moveTo(crisp(x), start.y)
      context.lineTo(crisp(x), end.y)
      context.moveTo(start.x, crisp(y))
      context.lineTo(end.x, crisp(y))
    }
    context.stroke()
  }
  context.globalAlpha = 1
}

function drawFrames(context: Context, overlay: Overlay, colours: Colours): void {
  const { viewport, chosen, frame, hovered, hasHandles, onlyCorners, turns } = overlay
  if (hovered) outline(context, hovered, viewport, colours.select, 1)
  if (chosen.length > 1) for (const one of chosen) outline(context, one, viewport, colours.select, 1)
  if (!frame) return
  outline(context, frame, viewport, colours.paper, 3.5, 0.7)
  outline(context, frame, viewport, colours.select, 1.5)
  if (!hasHandles) return
  context.strokeStyle = colours.select
  context.fillStyle = colours.paper
  context.lineWidth = 1.5
  if (turns) drawTurner(context, frame, viewport)
  for (const handle of handlesOf(frame, viewport, onlyCorners)) {
    const { x, y } = onScreen(frame, viewport, ...directionOf(handle))
    context.beginPath()
    context.roundRect(x - HANDLE_SIZE / 2, y - HANDLE_SIZE / 2, HANDLE_SIZE, HANDLE_SIZE, 2)
    context.fill()
    context.stroke()
  }
}

function drawTurner(context: Context, frame: Frame, viewport: Viewport): void {
  const knob = turnerOf(frame, viewport)
  const top = onScreen(frame, viewport, 0, -1)
  context.beginPath()
  context.moveTo(top.x, top.y)
  context.lineTo(knob.x, knob.y)
  context.stroke()
  context.beginPath()
  context.arc(knob.x, knob.y, HANDLE_SIZE / 2 + 0.5, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
}

function outline(
  context: Context,
  frame: Frame,
  viewport: Viewport,
  colour: string,
  width: number,
  opacity = 1,
): void {
  const corners = (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([across, down]) => onScreen(frame, viewport, across, down))
  context.globalAlpha = opacity
  context.strokeStyle = colour
  context.lineWidth = width
  context.beginPath()
  for (const [i, { x, y }] of corners.entries()) {
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  context.closePath()
  context.stroke()
  context.globalAlpha = 1
}

function drawGuides(context: Context, { guides, viewport }: Overlay, { guide: colour }: Colours): void {
  context.strokeStyle = colour
  context.lineWidth = 1
  context.beginPath()
  for (const guide of guides) {
    if (guide.kind === 'rim') {
      const { x, y } = toScreen(viewport, guide)
      context.moveTo(x + guide.radius * viewport.zoom, y)
      context.arc(x, y, guide.radius * viewport.zoom, 0, 2 * Math.PI)
    } else if (guide.kind === 'line') {
      line(context, viewport, guide.axis, guide.at, guide.from, guide.to)
    } else {
      for (const [from, to] of guide.gaps) gap(context, viewport, guide.axis, guide.at, from, to)
    }
  }
  context.stroke()
}

function line(
  context: Context,
  viewport: Viewport,
  axis: 'across' | 'down',
  at: number,
  from: number,
  to: number,
): void {
  const isAcross = axis === 'across'
  const start = toScreen(viewport, isAcross ? { x: from, y: at } : { x: at, y: from })
  const end = toScreen(viewport, isAcross ? { x: to, y: at } : { x: at, y: to })
  context.moveTo(crisp(start.x), crisp(start.y))
  context.lineTo(crisp(end.x), crisp(end.y))
}

/** A distance between two things: a line with a bar at either end. */
function gap(
  context: Context,
  viewport: Viewport,
  axis: 'across' | 'down',
  at: number,
  from: number,
  to: number,
): void {
  const bar = 5 / viewport.zoom
  line(context, viewport, axis, at, from, to)
  for (const end of [from, to]) {
    line(context, viewport, axis === 'across' ? 'down' : 'across', end, at - bar, at + bar)
  }
}

function drawMarquee(context: Context, { marquee, viewport }: Overlay, { select }: Colours): void {
  if (!marquee) return
  const { x, y } = toScreen(viewport, marquee)
  const [width, height] = [marquee.width * viewport.zoom, marquee.height * viewport.zoom]
  context.fillStyle = select
  context.globalAlpha = 0.1
  context.fillRect(x, y, width, height)
  context.globalAlpha = 1
  context.strokeStyle = select
  context.lineWidth = 1
  context.strokeRect(crisp(x), crisp(y), width, height)
}

function drawLabel(context: Context, { label, frame, viewport }: Overlay, colours: Colours): void {
  if (label === null || !frame) return
  const corners = [-1, 1].flatMap((across) => [-1, 1].map((down) => onScreen(frame, viewport, across, down)))
  const below = Math.max(...corners.map(({ y }) => y)) + 10
  const middle = toScreen(viewport, frame.centre).x
  context.font = '540 12px "Inter Variable", system-ui, sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const width = context.measureText(label).width + 14
  context.fillStyle = colours.select
  context.beginPath()
  context.roundRect(middle - width / 2, below, width, 20, 4)
  context.fill()
  context.fillStyle = colours.onSelect
  context.fillText(label, middle, below + 10.5)
}

const crisp = (value: number): number => Math.round(value) + 0.5
