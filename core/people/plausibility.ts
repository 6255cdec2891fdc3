/**
 * How much a decoded text looks like names and headings rather than letters of the wrong code page: 1 is flawless,
 * 0 is noise. Only words with a letter beyond ASCII are looked at.
 */
export function plausibility(text: string): number {
  let sum = 0
  let count = 0
  for (const [word] of text.matchAll(/[^\s;,|"<>()@.:/]*[^\0-\x7f][^\s;,|"<>()@.:/]*/g)) {
    sum += plausibilityOfWord(word)
    if (++count === 2000) break
  }
  return count === 0 ? 1 : sum / count
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Thai}/u,
]
const NEVER = /[\uFFFD\x80-\x9f]/
const COMMON = /^[äöåéèüøæñóíáçôêëšžãõâîàúýïŠŽÄÖÅÉØÆÜÓÁÍÑÇńłśćżźęąřčěůőűğışİŞŁŚŻŽČŘūėžņļģķīēāțșăď]+$/
const SPANISH_N_BEFORE_CONSONANT = /ñ[bcdfghjklmnpqrstvwxz]/i

function plausibilityOfWord(word: string): number {
  if (NEVER.test(word)) return 0
  const letters = word.replace(/[^\p{L}\p{M}]/gu, '')
  const strange = word.replace(/[\p{L}\p{M}\p{N}'’‘“”„–—\-+&*/\\!?_#%=ـ،؛·°]/gu, '')
  let score = strange === '' ? 1 : 0.3 / strange.length
  if (SCRIPTS.filter((script) => script.test(letters)).length > 1) score *= 0.1
  if (/\p{Ll}\p{Lu}/u.test(letters) && !/^\p{Lu}\p{Ll}{1,3}\p{Lu}\p{Ll}+$/u.test(letters)) score *= 0.3
  if (/^[\p{Script=Greek}\p{Script=Cyrillic}]+$/u.test(letters) && /^\p{Ll}/u.test(letters)) score *= 0.6
  if (SPANISH_N_BEFORE_CONSONANT.test(letters)) score *= 0.5
  const beyond = letters.replace(/[\0-\x7f]/g, '')
  if (/^\p{Script=Latin}+$/u.test(beyond) && !COMMON.test(beyond)) score *= 0.6
  return score
}
