import { foldText } from './foldText.ts'

/**
 * Finds the choices that a mistyped text most likely means, at most three, best first. A choice counts when fewer
 * than about a third of its letters differ, or when one text is the beginning of the other.
 */
export function nearestTexts(choices: readonly string[]): (text: string) => string[] {
  const folded = choices.map((choice) => ({ choice, folded: foldText(choice) }))
  return (text) => {
    const wanted = foldText(text.slice(0, 200))
    if (wanted === '') return []
    return folded
      .map((each) => ({ choice: each.choice, distance: distanceTo(wanted, each.folded) }))
      .filter(({ distance }) => distance <= 0.4)
      .sort((one, other) => one.distance - other.distance)
      .slice(0, 3)
      .map(({ choice }) => choice)
  }
}

/** 0 for the same, 1 for nothing in common. */
function distanceTo(wanted: string, choice: string): number {
  const longest = Math.max(wanted.length, choice.length)
  if (wanted.length >= 3 && choice !== '' && (choice.startsWith(wanted) || wanted.startsWith(choice)))
    return 0.2
  return Math.abs(wanted.length - choice.length) > longest / 2 ? 1 : editDistance(wanted, choice) / longest
}

/** Letters to add, drop, replace or swap with their neighbour (Damerau-Levenshtein, optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
