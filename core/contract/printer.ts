import { oc } from '@orpc/contract'
import { z } from 'zod'
import { language, studioErrors } from './shapes.ts'

const base = oc.errors(studioErrors)

const shift = z
  .number()
  .min(-20, 'A printer is never off by more than 20 mm. Measure again.')
  .max(20, 'A printer is never off by more than 20 mm. Measure again.')
const margin = z
  .number()
  .min(0, 'A margin is a length in millimetres, such as 4.2.')
  .max(40, 'A printer leaves at most 40 mm white. Measure again.')

/** What this computer's printer does to a sheet of A4 or Letter, as read from the calibration page. Millimetres. */
export const printerFacts = z.object({
  /** By how much sheets and labels are moved so that they come out in their place. */
  right: shift.default(0),
  down: shift.default(0),
  /** What stays white at each edge. */
  margins: z
    .object({ top: margin, right: margin, bottom: margin, left: margin })
    .default({ top: 4.2, right: 4.2, bottom: 4.2, left: 4.2 }),
  /**
   * Where the top of a sheet that lies on its side comes out, seen beside one that stands upright. Null while nobody
   * has looked: then such sheets are not moved.
   */
  sideways: z.enum(['left', 'right']).nullable().default(null),
})
export type PrinterFacts = z.infer<typeof printerFacts>

export const printerContract = {
  get: base.output(printerFacts),
  set: base.input(printerFacts).output(printerFacts),
  /** A page by which a person finds these numbers without a ruler. */
  calibration: base
    .input(z.object({ language: language.default('en'), paper: z.enum(['A4', 'Letter']).default('A4') }))
    .output(z.instanceof(File)),
}
