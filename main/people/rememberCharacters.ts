export interface Letters {
  /** Those of the text that no font has. */
  readonly missing: (text: string) => readonly string[]
  /** All that were found missing so far, in the order they were met. */
  readonly found: () => string[]
}

/**
 * Asks about each character once: 200,000 names are made of a few hundred. Fonts are asked by character anyway, so
 * nothing is lost.
 */
export function rememberCharacters(missingCharacters: (text: string) => readonly string[]): Letters {
  const known = new Map<string, boolean>()
  return {
    missing(text) {
      const found = new Set<string>()
      for (const character of text) {
        let isMissing = known.get(character)
        if (isMissing === undefined) {
          isMissing = missingCharacters(character).length > 0
          known.set(character, isMissing)
        }
        if (isMissing) found.add(character)
      }
      return [...found]
    },
    found: () => Array.from(known).flatMap(([character, isMissing]) => (isMissing ? [character] : [])),
  }
}
