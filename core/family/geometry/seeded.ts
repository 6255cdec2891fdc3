/** Numbers from 0 to 1 that look random and are the same for the same seed: a style draws one confetti, always. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const range = (count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i)
