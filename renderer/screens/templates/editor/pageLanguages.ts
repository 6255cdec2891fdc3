import { wordingLanguages } from '#core/certificate/wording'

/** The languages that the studio has the sentences of a certificate in. */
export const pageLanguages: readonly string[] = wordingLanguages
