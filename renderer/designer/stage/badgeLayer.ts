import Konva from 'konva/lib/Core'
import { Shape as KonvaShape } from 'konva/lib/Shape'
import type { Design, Element } from '#core/design/element'
import { centreOf } from '#core/design/matrix'
import type { Shape } from '#core/design/scene'
import { type CanvasTools, sceneOnCanvas } from '#core/paint/sceneOnCanvas'
import type { Viewport } from './viewport.ts'

type Tools = CanvasTools<Path2D, CanvasImageSource>

/** The badge itself: one node to an element, which paints all its shapes; a frame touches only what has changed. */
export interface BadgeLayer {
  readonly layer: Konva.Layer
  show(design: Design): void
  look(viewport: Viewport): void
}

export function createBadgeLayer(tools: Tools): BadgeLayer {
  const layer = new Konva.Layer({ listening: false })
  const nodes = new Map<string, { node: KonvaShape; shown: Element }>()
  let order: readonly string[] = []
  /** Pixels of the screen to a canvas unit. */
  let sharpness = 1

  const make = (element: Element): KonvaShape => {
    const node = new KonvaShape({ listening: false, perfectDrawEnabled: false })
    node.sceneFunc((context) => {
      const shown = nodes.get(element.id)?.shown
      if (shown) paintElement(shown, context._context, sharpness, tools)
    })
    layer.add(node)
    return node
  }

  const place = (node: KonvaShape, { placement, box, hidden }: Element) => {
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

  return {
    layer,
    show({ elements }) {
      const ids = elements.map(({ id }) => id)
      const present = new Set(ids)
      for (const [id, { node }] of nodes) {
        if (present.has(id)) continue
        node.destroy()
        nodes.delete(id)
      }
      // An element that nothing was done to is the same object as before.
      for (const element of elements) {
        const known = nodes.get(element.id)
        if (known && known.shown === element) continue
        const node = known?.node ?? make(element)
        nodes.set(element.id, { node, shown: element })
        place(node, element)
      }
      if (ids.length !== order.length || ids.some((id, i) => id !== order[i])) {
        for (const [i, id] of ids.entries()) nodes.get(id)!.node.zIndex(i)
        order = ids
      }
      layer.batchDraw()
    },
    look({ zoom, x, y }) {
      sharpness = zoom * Konva.pixelRatio
      layer.setAttrs({ x, y, scaleX: zoom, scaleY: zoom })
      layer.batchDraw()
    },
  }
}

/** Shapes stand in their natural place, and the node takes them, clips and all, to where the element was put. */
function paintElement(
  { shapes, opacity, placement }: Element,
  context: CanvasRenderingContext2D,
  sharpness: number,
  tools: Tools,
): void {
  const scale = Math.min(4, sharpness * Math.max(Math.abs(placement.scaleX), Math.abs(placement.scaleY)))
  const scene = {
    width: 1000,
    height: 1000,
    shapes: opacity < 1 ? shapes.map((shape) => seenThrough(shape, opacity)) : shapes,
  }
  context.save()
  // What is painted aside first is painted as finely as the screen shows it.
  context.scale(1 / scale, 1 / scale)
  sceneOnCanvas(scene, scene.width * scale, context, tools)
  context.restore()
}

const seenThrough = (shape: Shape, opacity: number): Shape => ({
  ...shape,
  opacity: (shape.opacity ?? 1) * opacity,
})
