/** A text without some of its characters, its spaces in order again. */
export const withoutCharacters = (text: string, missing: ReadonlySet<string>): string =>
  Array.from(text.normalize('NFC'))
    .filter((char) => !missing.has(char))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
