import type { Handle, ResizeOptions } from '#core/design/alter/resize'
import type { Design, Element } from '#core/design/element'
import type { Surroundings } from '#core/design/snapping/snap'

/** What lies on the stage, and what can be done to it by hand: a badge is one such thing, a page another. */
export interface Subject {
  /** As it is shown, drags and all; in painter's order. */
  design(): Design
  /** Ids of elements, in the order they were chosen. */
  selection(): readonly string[]
  select(ids: readonly string[]): void
  /** Told of everything that changes what is shown, every frame of a drag included. */
  subscribe(listener: () => void): () => void
  /** Shows what a motion would make of these elements, as they stood before it; null shows them there again. */
  drag(elements: readonly Element[], motion: Motion | null): void
  /** Keeps a motion as one step of the history. */
  keep(elements: readonly Element[], motion: Motion): void
  /** What a moved or pulled element may fall into place beside; null where there is nothing. */
  surroundings(moving: readonly Element[]): Pick<Surroundings, 'others' | 'body'> | null
  readonly traits: Traits
  readonly scale: Scale
}

/** One gesture as far as it has come. Lengths in canvas units. */
export type Motion =
  | { readonly kind: 'move'; readonly dx: number; readonly dy: number }
  | {
      readonly kind: 'resize'
      readonly handle: Handle
      readonly dx: number
      readonly dy: number
      readonly options: ResizeOptions
    }
  | { readonly kind: 'turn'; readonly degrees: number; readonly about: readonly [x: number, y: number] }

/** How the elements of a subject let themselves be handled. */
export interface Traits {
  /** A large surface: a drag that begins on one, unless it was chosen before, chooses what lies upon it. */
  readonly isBackdrop: (element: Element) => boolean
  /** It is taken by its whole box rather than by its ink. */
  readonly isSolid: (element: Element) => boolean
  /** Together they keep their proportions when they are pulled. */
  readonly keepsShape: (elements: readonly Element[]) => boolean
  readonly turns: boolean
}

/** What lengths are told in. */
export interface Scale {
  /** Canvas units to one unit of the rulers, of the labels and of the arrow keys. */
  readonly unit: number
  /** Width of a square of the grid, in canvas units. */
  readonly grid: number
}

/** A length as labels tell it: without decimals. */
export const told = (length: number, { unit }: Scale): number => Math.round(length / unit)
