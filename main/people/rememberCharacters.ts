/**
 * Asks about each character once: 200,000 names are made of a few hundred. Fonts are asked by character anyway, so
 * nothing is lost.
 */
export function rememberCharacters(
  missingCharacters: (text: string) => readonly string[],
): (text: string) => readonly string[] {
  const missing = new Map<string, boolean>()
  return (text) => {
    const found = new Set<string>()
    for (const character of text) {
      let isMissing = missing.get(character)
      if (isMissing === undefined) {
        isMissing = missingCharacters(character).length > 0
        missing.set(character, isMissing)
      }
      if (isMissing) found.add(character)
    }
    return [...found]
  }
}
