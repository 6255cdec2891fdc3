import Konva from 'konva/lib/Core'
import { Shape as KonvaShape } from 'konva/lib/Shape'
import type { Design, Element } from '#core/design/element'
import { centreOf, placementMatrix } from '#core/design/matrix'
import { fadedShapes } from '#core/design/sceneOf'
import { type CanvasTools, sceneOnCanvas } from '#core/paint/sceneOnCanvas'
import type { Viewport } from './viewport.ts'

type Tools = CanvasTools<Path2D, CanvasImageSource>

/** The design itself: one node to an element, which paints all its shapes; a frame touches only what has changed. */
export interface ElementLayer {
  readonly layer: Konva.Layer
  show(design: Design): void
  look(viewport: Viewport): void
  /** Paints all of it again: a picture that was missing has come. */
  repaint(): void
}

export function createElementLayer(tools: Tools): ElementLayer {
  const layer = new Konva.Layer({ listening: false })
  const still = createStillPicture(layer)
  const nodes = new Map<string, { node: KonvaShape; shown: Element }>()
  let elements: readonly Element[] = []
  let view: Viewport = { zoom: 1, x: 0, y: 0 }
  /** Of the elements that changed last, the lowest. */
  let lowest = -1

  const make = (id: string): KonvaShape => {
    const node = new KonvaShape({ listening: false, perfectDrawEnabled: false })
    node.sceneFunc((context) => {
      const shown = nodes.get(id)?.shown
      if (shown) paintElement(shown, context._context, view.zoom * Konva.pixelRatio, tools)
    })
    layer.add(node)
    return node
  }

  /** What lies under everything that moves is painted once, as long as the same things go on moving. */
  const holdStill = (changed: number) => {
    if (still.count > 0 && changed >= still.count) return
    const isDrag = changed !== -1 && changed === lowest
    still.take(isDrag ? elements.slice(0, changed) : [], view, tools)
    for (const [i, { id, hidden }] of elements.entries()) {
      nodes.get(id)!.node.visible(!hidden && i >= still.count)
    }
  }

  return {
    layer,
    show(design) {
      const before = elements
      elements = design.elements
      const isRearranged =
        before.length !== elements.length || elements.some(({ id }, i) => id !== before[i]?.id)
      // An element that nothing was done to is the same object as before.
      const changed = elements.findIndex((element) => nodes.get(element.id)?.shown !== element)
      for (const element of elements) {
        const known = nodes.get(element.id)
        if (known?.shown === element) continue
        const node = known?.node ?? make(element.id)
        nodes.set(element.id, { node, shown: element })
        place(node, element)
      }
      if (isRearranged) {
        const present = new Set(elements.map(({ id }) => id))
        for (const [id, { node }] of nodes) {
          if (present.has(id)) continue
          node.destroy()
          nodes.delete(id)
        }
        for (const [i, { id }] of elements.entries()) nodes.get(id)!.node.zIndex(i + 1)
      }
      holdStill(isRearranged ? -1 : changed)
      lowest = changed
      layer.batchDraw()
    },
    repaint() {
      holdStill(-1)
      layer.batchDraw()
    },
    look(viewport) {
      view = viewport
      holdStill(-1)
      layer.setAttrs({ x: view.x, y: view.y, scaleX: view.zoom, scaleY: view.zoom })
      layer.batchDraw()
    },
  }
}

function place(node: KonvaShape, { placement, box, hidden }: Element): void {
  const [x, y] = centreOf(box)
  node.setAttrs({
    visible: !hidden,
    offsetX: x,
    offsetY: y,
    x: x + placement.x,
    y: y + placement.y,
    rotation: placement.rotation,
    scaleX: placement.scaleX,
    scaleY: placement.scaleY,
  })
}

/** The lowest elements as one picture of the screen's own pixels, under all others. */
function createStillPicture(layer: Konva.Layer) {
  const canvas = document.createElement('canvas')
  const node = new KonvaShape({ listening: false, perfectDrawEnabled: false, visible: false })
  node.sceneFunc(({ _context: context }) => {
    context.resetTransform()
    context.drawImage(canvas, 0, 0)
  })
  layer.add(node)
  return {
    /** How many elements are in it. */
    count: 0,
    take(elements: readonly Element[], { zoom, x, y }: Viewport, tools: Tools): void {
      this.count = elements.length
      node.visible(elements.length > 0)
      if (elements.length === 0) return
      canvas.width = layer.width() * Konva.pixelRatio
      canvas.height = layer.height() * Konva.pixelRatio
      const context = canvas.getContext('2d')!
      const sharpness = zoom * Konva.pixelRatio
      for (const element of elements) {
        if (element.hidden) continue
        context.setTransform(sharpness, 0, 0, sharpness, x * Konva.pixelRatio, y * Konva.pixelRatio)
        context.transform(...placementMatrix(element.placement, element.box))
        paintElement(element, context, sharpness, tools)
      }
    },
  }
}

/** Shapes stand in their natural place, and the node takes them, clips and all, to where the element was put. */
function paintElement(
  element: Element,
  context: CanvasRenderingContext2D,
  sharpness: number,
  tools: Tools,
): void {
  const { placement } = element
  const scale = Math.min(4, sharpness * Math.max(Math.abs(placement.scaleX), Math.abs(placement.scaleY)))
  const scene = {
    width: 1000,
    height: 1000,
    shapes: fadedShapes(element),
  }
  context.save()
  // What is painted aside first is painted as finely as the screen shows it.
  context.scale(1 / scale, 1 / scale)
  sceneOnCanvas(scene, scene.width * scale, context, tools)
  context.restore()
}
