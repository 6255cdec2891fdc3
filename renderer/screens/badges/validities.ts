/** Months a badge may stay valid; null is for ever. */
export const validities = [null, 6, 12, 24, 36, 60] as const
