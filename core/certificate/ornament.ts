import type { Scene, Shape } from '../design/scene.ts'

/** A small drawing and where it repeats: a painter that can refer to a drawing stores it once. */
export interface Ornament {
  readonly tile: Scene
  /** Centre of the tile, quarter turns clockwise, and by how much it is stretched along its own x. */
  readonly at: readonly {
    readonly x: number
    readonly y: number
    readonly turn: 0 | 1
    readonly stretch: number
  }[]
}

export interface Decoration {
  readonly ornaments: readonly Ornament[]
  /** In page coordinates. */
  readonly shapes: readonly Shape[]
}
