/**
 * What a person did by hand to one badge, kept as differences over what the style derives. An edit names its element
 * by id; where a style has no such element, the edit sleeps until one does.
 */
import { z } from 'zod'

const hex = z.string().regex(/^#[0-9a-f]{6}$/)
const coordinate = z.number().min(-100_000).max(100_000)
/** Of an element or group: a part of the style such as `title`, or the id of something added. */
export const elementId = z.string().regex(/^[a-zA-Z0-9-]{1,64}$/)

/** A colour of one's own, or one of the palette: that one follows the brand, and `hex` stands in if a style lacks it. */
export const tint = z.object({ role: z.string().max(40).optional(), hex })
export type Tint = z.infer<typeof tint>

/** Gradients run over the element's own box: linear along `angle` (degrees, 0 left to right, clockwise), or out of the middle. */
export const fill = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('flat'), tint }),
  z.object({ kind: z.literal('linear'), angle: z.number().min(-360).max(360), from: tint, to: tint }),
  z.object({ kind: z.literal('radial'), from: tint, to: tint }),
])
export type Fill = z.infer<typeof fill>

export const stroke = z.object({
  tint,
  /** Canvas units. */
  width: z.number().min(0).max(200),
  dash: z.array(z.number().min(0).max(500)).max(8).optional(),
})
export type Stroke = z.infer<typeof stroke>

/** How an element differs from what it is by itself. What is absent stays as the style, or the addition, has it. */
export const change = z.object({
  placement: z
    .object({
      x: coordinate,
      y: coordinate,
      rotation: z.number().min(-360).max(360),
      scaleX: z.number().min(-100).max(100),
      scaleY: z.number().min(-100).max(100),
    })
    .optional(),
  fill: fill.optional(),
  /** Null takes the stroke away. */
  stroke: stroke.nullable().optional(),
  opacity: z.number().min(0).max(1).optional(),
  hidden: z.literal(true).optional(),
  locked: z.literal(true).optional(),
  name: z.string().max(80).optional(),
})
export type Change = z.infer<typeof change>

/** The fields of a text element that decide its letters; also what `families.lettering` shapes. */
export const lettering = z.object({
  text: z.string().max(300),
  /** BCP 47. */
  language: z.string().max(35),
  voice: z.enum([
    'geometric',
    'geometricBold',
    'condensed',
    'serif',
    'display',
    'slab',
    'rounded',
    'soft',
    'block',
    'sturdy',
  ]),
  /** Em, in canvas units. */
  size: z.number().min(4).max(600),
  /** Extra space between letters, in ems. */
  tracking: z.number().min(-0.1).max(1),
  align: z.enum(['start', 'middle', 'end']),
  /** Radius of the circle its baseline follows: over the top if positive, under the foot if negative. 0 is straight. */
  bend: coordinate,
  caps: z.boolean(),
})
export type Lettering = z.infer<typeof lettering>

export const figureShapes = [
  'rectangle',
  'rounded',
  'ellipse',
  'triangle',
  'polygon',
  'star',
  'heart',
  'line',
  'arrow',
  'shield',
  'scallop',
  'ribbon',
] as const

const size = { width: z.number().min(1).max(10_000), height: z.number().min(1).max(10_000) }

/** SECURITY: written into pictures as it is, and a family file may come from anybody. */
const pathData = z
  .string()
  .max(200_000)
  .regex(/^M[MLQCZ\d\s.,-]*$/)

/** Something put onto the badge by hand. Its natural place is the middle of the canvas. */
export const added = z.discriminatedUnion('kind', [
  z.object({ id: elementId, kind: z.literal('text'), lettering }),
  z.object({
    id: elementId,
    kind: z.literal('icon'),
    icon: z.string().max(120),
    size: z.number().min(4).max(4000),
  }),
  z.object({
    id: elementId,
    kind: z.literal('figure'),
    shape: z.enum(figureShapes),
    ...size,
    /** Corners of a polygon, points of a star. */
    points: z.int().min(3).max(60).optional(),
  }),
  z.object({
    id: elementId,
    kind: z.literal('picture'),
    /** SHA-256 of the imported picture, in hexadecimal. */
    asset: z.string().regex(/^[0-9a-f]{64}$/),
    ...size,
    /** The shape it is cut to, and the part of the picture that shows, as shares of it. */
    crop: z
      .object({
        shape: z.enum(figureShapes),
        x: z.number().min(0).max(1),
        y: z.number().min(0).max(1),
        width: z.number().min(0.01).max(1),
        height: z.number().min(0.01).max(1),
      })
      .optional(),
  }),
  /** In canvas coordinates: the result of uniting, subtracting or intersecting others, or a copy of what a style drew. */
  z.object({
    id: elementId,
    kind: z.literal('path'),
    path: pathData,
    evenOdd: z.boolean(),
    /** Drawn as a line along the path rather than filled. */
    line: z.literal(true).optional(),
  }),
])
export type Added = z.infer<typeof added>

export const handEdits = z.object({
  /** By the id of the element, derived or added. */
  changes: z.record(elementId, change),
  added: z.array(added).max(2000),
  /** Painter's order, bottom first, as far as it was changed by hand. Ids it does not name stand where they would. */
  order: z.array(elementId).max(4000),
  /** Members of each group move and are selected together. */
  groups: z.record(elementId, z.array(elementId).min(1)),
})
export type HandEdits = z.infer<typeof handEdits>

export const NO_EDITS: HandEdits = { changes: {}, added: [], order: [], groups: {} }
