import type { Added, figureShapes } from '#core/design/edits'

export type Picture = Extract<Added, { kind: 'picture' }>
type FigureShape = (typeof figureShapes)[number]

/** Which part of a picture shows, as a person thinks of it. */
export interface View {
  /** 1 shows as much as the shape can. */
  readonly zoom: number
  /** 0 to 1: from the left or upper end of what there is to the other. */
  readonly x: number
  readonly y: number
}

const WHOLE = { x: 0, y: 0, width: 1, height: 1 }
/** Shapes that follow a picture of any proportions; the others are cut out of its middle square. */
const LONG: ReadonlySet<FigureShape> = new Set(['rectangle', 'rounded', 'ribbon', 'arrow'])

/** Width to height of the whole picture: cropping never squeezes it. */
export function pictureRatio({ width, height, crop = { ...WHOLE, shape: 'rectangle' } }: Picture): number {
  return width / crop.width / (height / crop.height)
}

/** Cut to another shape, with the middle of the picture showing; the larger side of the box stays. */
export function croppedTo(picture: Picture, shape: FigureShape, ratio: number): Picture {
  const side = Math.max(picture.width, picture.height)
  const wanted = LONG.has(shape) ? ratio : 1
  const size = wanted >= 1 ? { width: side, height: side / wanted } : { width: side * wanted, height: side }
  const crop = { ...largest(wanted, ratio), shape }
  return { ...picture, ...size, crop: centred(crop) }
}

export function viewOf(picture: Picture): View {
  const { crop = { ...WHOLE, shape: 'rectangle' } } = picture
  const most = largest(picture.width / picture.height, pictureRatio(picture))
  const along = (start: number, length: number) => (length >= 1 ? 0.5 : start / (1 - length))
  return { zoom: most.width / crop.width, x: along(crop.x, crop.width), y: along(crop.y, crop.height) }
}

export function withView(picture: Picture, { zoom, x, y }: View): Picture {
  const most = largest(picture.width / picture.height, pictureRatio(picture))
  const [width, height] = [Math.max(0.01, most.width / zoom), Math.max(0.01, most.height / zoom)]
  const shape = picture.crop?.shape ?? 'rectangle'
  return { ...picture, crop: { shape, x: x * (1 - width), y: y * (1 - height), width, height } }
}

/** The largest part, as shares of the picture, of the proportions wanted. */
const largest = (wanted: number, ratio: number): { width: number; height: number } =>
  wanted >= ratio ? { width: 1, height: ratio / wanted } : { width: wanted / ratio, height: 1 }

const centred = <Part extends { width: number; height: number }>(part: Part) => ({
  ...part,
  x: (1 - part.width) / 2,
  y: (1 - part.height) / 2,
})
