/** Alphabets with letters that look like those of another. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

/**
 * Whether a word of a name mixes letters of alphabets that look alike, as `Аallokko` does with a Cyrillic А. Names in
 * several scripts, each word in one, are common and fine. A whole word in another alphabet that passes for a Latin one
 * is not told apart (UTS #39 calls that a whole-script confusable).
 */
export const hasMixedScripts = (name: string): boolean =>
  name
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1)
