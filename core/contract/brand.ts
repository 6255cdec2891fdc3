import { oc } from '@orpc/contract'
import { z } from 'zod'
import { chosenFile, colour, studioErrors } from './shapes.ts'

const base = oc.errors(studioErrors)

export const brandContract = {
  /** Brand colours found in a logo, strongest first; none in one that is black and white. */
  coloursOf: base.input(z.object({ file: chosenFile })).output(z.array(colour)),
  /** The issuer's logo, if there is one, speaks for the brand. */
  brandSuggestions: base.output(z.array(colour)),
}
