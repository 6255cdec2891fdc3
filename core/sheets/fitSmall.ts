import { type Fit, type FittedLines, fitLines } from '../certificate/fitLines.ts'
import type { TextOptions } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'

/** `fitLines` breaks words anywhere below this size, which is for the large type of certificates. */
const CERTIFICATES_BREAK_BELOW = 15
/** Small type breaks words when it would shrink to less than this part of the size wished for. */
const BREAK_BELOW = 0.6

/** `fitLines` for small type: laid out larger, and scaled down. */
export function fitSmall(
  pieces: readonly string[],
  stack: FontStack,
  { width, height, size, wrappedSize = size, ...fit }: Fit,
  options: TextOptions,
): FittedLines {
  const by = Math.max(1, CERTIFICATES_BREAK_BELOW / (size * BREAK_BELOW))
  const large = {
    ...fit,
    width: width * by,
    height: height * by,
    size: size * by,
    wrappedSize: wrappedSize * by,
  }
  const fitted = fitLines(pieces, stack, large, options)
  return {
    lines: fitted.lines,
    size: fitted.size / by,
    leading: fitted.leading / by,
    above: fitted.above / by,
    below: fitted.below / by,
  }
}
