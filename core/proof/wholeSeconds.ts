/** UTC without fractions: JWT claims count whole seconds, and other verifiers stumble over finer instants. */
export const wholeSeconds = (instant: string): string => instant.replace(/\.\d+(?=Z$)/, '')
