/**
 * Text that other people wrote, made safe and legible for a terminal: lists and credentials may hold anything.
 */

/** Control characters become visible, so that no name can move the cursor, recolour the screen or retitle the window. */
export const withoutControls = (text: string): string =>
  // The line and paragraph separators also break lines in some terminals.
  text.replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd')

/** Characters that steer direction. Isolated text must not hold any of its own, or it could end its isolation. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** A name inside a sentence, kept from turning the words around it (UAX #9: FSI … PDI). */
export function isolated(text: string): string {
  const plain = text.replace(DIRECTION_CONTROLS, '')
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain
}
