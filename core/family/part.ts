import type { Shape } from '../design/scene.ts'

/** The name a style gives to one of its colours: `ground`, `ink`, … */
export type Role = string

/** The first, second and third colour of a pattern. */
export type Inks = readonly [Role, Role, Role]

/** A shape that does not have its colours yet: fill and stroke name roles. */
export type Part = Omit<Shape, 'fill' | 'stroke'> & { readonly fill?: Role; readonly stroke?: Role }
