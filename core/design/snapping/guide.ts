/** What is shown while something is in place. `across` is a line from left to right, at one height. */
export type Guide =
  | {
      readonly kind: 'line'
      readonly axis: 'across' | 'down'
      readonly at: number
      readonly from: number
      readonly to: number
    }
  /** Equal distances, along an axis: the stretches that are alike, drawn at `at` on the other axis. */
  | {
      readonly kind: 'gaps'
      readonly axis: 'across' | 'down'
      readonly at: number
      readonly gaps: readonly (readonly [from: number, to: number])[]
    }
  | { readonly kind: 'rim'; readonly x: number; readonly y: number; readonly radius: number }
