import { oc } from '@orpc/contract'
import { z } from 'zod'
import { look } from '../family/familyDocument.ts'
import { familyState, titleFound } from './families.ts'
import { chosenFile, language, picture, studioErrors, uuid } from './shapes.ts'

const base = oc.errors(studioErrors)

export const ownStyle = z.object({ id: uuid, name: z.string().trim().min(1).max(60), look })
export type OwnStyle = z.infer<typeof ownStyle>

export const asset = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number(),
  height: z.number(),
  image: picture,
})
export type Asset = z.infer<typeof asset>

/** `black`: solid ink and bare paper, for a printer without colours. */
const ink = z.enum(['colour', 'black']).default('colour')

/** What goes into a family from outside, and out of it. */
export const familyFilesContract = {
  /** Reads titles out of pasted text (also pasted HTML, or a table) or a file, one a line, with icons suggested and levels recognised. */
  readTitles: base
    .input(z.object({ text: z.string().max(200_000).optional(), file: chosenFile.optional(), language }))
    .output(z.object({ titles: z.array(titleFound), notes: z.array(z.string()) })),
  importAsset: base.input(z.object({ file: chosenFile })).output(asset),
  assets: base.input(z.object({ ids: z.array(z.string()).max(500) })).output(z.array(asset)),
  ownStyles: base.output(z.array(ownStyle)),
  keepStyle: base.input(ownStyle.omit({ id: true })).output(ownStyle),
  forgetStyle: base.input(z.object({ id: uuid })).output(z.object({})),
  /** One `.rosette` file: the design, the pictures in it, and the names of its fonts. */
  exportFamily: base.input(z.object({ id: uuid })).output(z.instanceof(File)),
  /**
   * Opens a family from such a file: under its own ids, or under new ones where the workspace has them already. `notes`
   * tell what could not be taken over as it was.
   */
  importFamily: base
    .input(z.object({ file: chosenFile, language: language.default('en') }))
    .output(familyState.extend({ notes: z.array(z.string()) })),
  exportPicture: base
    .input(
      z.object({
        id: uuid,
        member: uuid,
        language: language.optional(),
        kind: z.enum(['png', 'svg', 'pdf']),
        /** Of a PNG, which is square. */
        pixels: z.int().min(16).max(8192).default(1024),
        ink,
      }),
    )
    .output(z.instanceof(File)),
  /** Every badge of a family in a row or grid, as a PNG or a PDF page to be printed. */
  exportSheet: base
    .input(
      z.object({
        id: uuid,
        kind: z.enum(['png', 'pdf']),
        ink,
      }),
    )
    .output(z.instanceof(File)),
}
