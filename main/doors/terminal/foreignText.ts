/**
 * Text that other people wrote, made safe and legible for a terminal: lists and credentials may hold anything.
 */

/** Control characters become visible, so that no name can move the cursor, recolour the screen or retitle the window. */
export const withoutControls = (text: string): string =>
  // The line and paragraph separators also break lines in some terminals.
  text.replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd')
