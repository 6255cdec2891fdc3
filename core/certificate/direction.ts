const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u
const LEFT_TO_RIGHT = /(?!\p{Script=Arabic}|\p{Script=Hebrew})\p{L}/u

/** The page's own direction, unless the text has letters and none of them reads that way. */
export function directionOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  if (page === 'ltr') return RIGHT_TO_LEFT.test(text) && !LEFT_TO_RIGHT.test(text) ? 'rtl' : 'ltr'
  return LEFT_TO_RIGHT.test(text) && !RIGHT_TO_LEFT.test(text) ? 'ltr' : 'rtl'
}
