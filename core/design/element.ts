/**
 * A badge as the things a person can take hold of. A style derives some of them, hand edits change them and add
 * others; composed in painter's order they make the scene.
 */
import type { Hex, Shape } from './scene.ts'

/** What a derived element is, so that the interface can name it and hand edits find it again in another style. */
export type PartName =
  | 'tails'
  | 'body'
  | 'ground'
  | 'pattern'
  | 'frame'
  | 'icon'
  | 'level'
  | 'ribbon'
  | 'title'
  | 'subtitle'

/** x, y is the upper left corner; canvas units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * One thing that the style drew. Its id says what it is (`title`, `icon`, `frame-2`: the second frame), not where it
 * stands in this style, so that an edit made in one style finds its element in the next.
 */
export interface DerivedElement {
  readonly id: string
  readonly part: PartName
  /** In canvas coordinates, colours resolved. */
  readonly shapes: readonly DerivedShape[]
  /** Of the ink, strokes included. */
  readonly box: Box
}

/** Which colour of the palette painted it: what a hand edit of the palette's roles goes by. */
export interface DerivedShape extends Shape {
  readonly fillRole?: string
  readonly strokeRole?: string
}

/** What a style makes of one member, before any hand edit. */
export interface DerivedBadge {
  readonly elements: readonly DerivedElement[]
  /** The colours of the family by their roles, for the colour picker. */
  readonly palette: Readonly<Record<string, Hex>>
  /** Outline of the silhouette, for snapping to the badge's own geometry and for cropping. */
  readonly body: string
}

/** Text as outlines, about the middle of its baseline. */
export interface Outlined {
  readonly path: string
  /** Of the ink. */
  readonly box: Box
}

/** An icon on a grid of its own. */
export interface Pictogram {
  readonly paths: readonly {
    readonly path: string
    /** The lighter second tone. */
    readonly tint?: true
    readonly stroke?: true
    readonly evenOdd?: true
  }[]
  /** Of the ink. */
  readonly box: Box
}

/** A picture of the person's own; width and height in pixels. */
export interface ImportedPicture {
  /** `data:` URI. */
  readonly image: string
  readonly width: number
  readonly height: number
}

/** Where an element stands beside its natural place: moved, then turned and scaled about its own centre. */
export interface Placement {
  /** Canvas units. */
  readonly x: number
  readonly y: number
  /** Degrees, clockwise. */
  readonly rotation: number
  /** Negative mirrors. */
  readonly scaleX: number
  readonly scaleY: number
}

export const AT_HOME: Placement = { x: 0, y: 0, rotation: 0, scaleX: 1, scaleY: 1 }

/** An element with its hand edits carried out. */
export interface Element {
  readonly id: string
  readonly origin: PartName | 'text' | 'icon' | 'figure' | 'picture' | 'path'
  /** The person's own name for it. */
  readonly name?: string
  readonly group?: string
  /** In the element's natural place; `placement` has not been applied. */
  readonly shapes: readonly Shape[]
  /** Of the ink in its natural place. Its centre is what it turns and scales about. */
  readonly box: Box
  readonly placement: Placement
  /** 0 to 1. */
  readonly opacity: number
  readonly hidden: boolean
  readonly locked: boolean
  /** The style draws it; `reset to style` gives it back its own look. */
  readonly derived: boolean
}

/** A badge ready to be painted, in painter's order. */
export interface Design {
  readonly width: number
  readonly height: number
  readonly elements: readonly Element[]
}
