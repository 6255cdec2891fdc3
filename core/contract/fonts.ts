/** Fonts of the computer, for writings that the studio ships no font of. They are read where they are, and never sent. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { studioErrors } from './shapes.ts'

const base = oc.errors(studioErrors)

const usedFont = z.object({
  /** As other programs list it. */
  name: z.string(),
  /** Gone: it was removed from the computer; printed as if it had never been chosen, as is a damaged one. */
  state: z.enum(['ready', 'gone', 'damaged']),
})
export type UsedFont = z.infer<typeof usedFont>

const fontsWanted = z.object({
  /** Every writing of which letters are missing, the one that misses most first. */
  writings: z.array(
    z.object({
      /** ISO 15924, such as `Hani`, `Kore`, `Zsye` for emoji; `Zzzz` if unknown. */
      writing: z.string(),
      /** One after the other. */
      characters: z.string(),
      /** Of this computer, best first; none if it has none. `lacks`: characters that even this one has not. */
      fonts: z.array(z.object({ name: z.string(), lacks: z.string() })),
      /** What to install where there is none: an optional feature of Windows, a package of Debian, or a font. */
      install: z.object({ kind: z.enum(['feature', 'package', 'font']), name: z.string() }),
    }),
  ),
  system: z.enum(['windows', 'mac', 'linux']),
  /** Fonts that were chosen and are not there now. */
  lost: z.array(usedFont),
})
export type FontsWanted = z.infer<typeof fontsWanted>

const named = z.object({ name: z.string().min(1).max(200) })

export const fontsContract = {
  /** Those chosen on this computer, in the order they are tried. */
  list: base.output(z.array(usedFont)),
  /** Which letters of a text would not be printed, and which fonts of this computer have them. */
  wanted: base.input(z.object({ text: z.string().max(200_000) })).output(fontsWanted),
  /** Prints with a font of this computer, from now on, whatever the fonts of the studio lack. */
  use: base.input(named).output(z.array(usedFont)),
  forget: base.input(named).output(z.array(usedFont)),
}
