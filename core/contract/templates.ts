import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Hex, Shape } from '../design/scene.ts'
import {
  blockBox,
  colourRoles,
  type OwnTemplate,
  type OwnTemplateInput,
  ownTemplate,
} from '../template/ownTemplate.ts'
import { chosenFile, instant, language, picture, studioErrors, templateId, uuid } from './shapes.ts'

const base = oc.errors(studioErrors)

const document: z.ZodType<OwnTemplate, OwnTemplateInput> = ownTemplate

/** A template of the person's own as it is kept; `base` of the next change is this `revision`. */
const ownTemplateState = z.object({
  document,
  revision: z.int().min(0),
  updatedAt: instant,
})
export type OwnTemplateState = z.infer<typeof ownTemplateState>

const ownTemplateSummary = z.object({
  id: uuid,
  name: z.string(),
  paper: z.enum(['A4', 'A5', 'Letter']),
  orientation: z.enum(['portrait', 'landscape']),
  updatedAt: instant,
  /** A small PNG of its front; null if not asked for. */
  preview: picture.nullable(),
})
export type OwnTemplateSummary = z.infer<typeof ownTemplateSummary>

/** A picture for `pictureBlock.picture`, in pixels. */
const templatePicture = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number(),
  height: z.number(),
  image: picture,
})

/** Drawn by the studio itself: it crosses the door without being read through again. */
const shapes = z.custom<readonly Shape[]>()

/** A block as it is laid out with some content, in page coordinates as they are seen: mirrored on a page that is. */
const drawnBlock = z.object({
  id: z.string(),
  box: blockBox,
  /** Around what is drawn; null where nothing is, for want of content or by its condition. */
  ink: blockBox.nullable(),
  /** Lines, boxes, the modules of the code, and words as outlines. */
  shapes,
  /** Lie beneath the shapes. */
  pictures: z.array(z.object({ box: blockBox, image: picture })),
  /** In which its words are set after shrinking, in points; null for what has no words. */
  size: z.number().nullable(),
  wasCut: z.boolean(),
})
export type DrawnBlock = z.infer<typeof drawnBlock>

/**
 * Something about the page that will not do, for the sentence that says so:
 * - `cut`: words did not fit at their smallest size, with this content
 * - `small`: words are set below 7 points, with this content
 * - `overlap`: the ink of two blocks meets
 * - `code-small`: modules under 0.4 mm if the code is as full as it can be
 * - `code-crowded`: another block reaches into the code's quiet zone
 * - `code-second`: only the first code is printed
 * - `code-missing`: there is no code, so nobody can check the paper by itself
 * - `name-missing`: nowhere does the recipient's name stand
 * - `margin`: reaches where printers do not print, or over the frame
 * - `outside`: wholly off the page
 * - `contrast`: words are too pale for what they stand on
 * - `unknown-field`: braces with a name that stands for nothing; `names` has them
 * - `picture-missing`: the picture is not in the workspace any more
 * - `nothing-to-print`: characters that no font draws; `names` has them
 */
export const templateHint = z.object({
  code: z.enum([
    'cut',
    'small',
    'overlap',
    'code-small',
    'code-crowded',
    'code-second',
    'code-missing',
    'name-missing',
    'margin',
    'outside',
    'contrast',
    'unknown-field',
    'picture-missing',
    'nothing-to-print',
  ]),
  /** The ids of the blocks it is about; none if it is about the page. */
  blocks: z.array(z.string()),
  names: z.array(z.string()).default([]),
})

const templatePreview = z.object({
  width: z.number(),
  height: z.number(),
  /** Nothing but ornament stands outside. */
  safe: blockBox,
  /** Whether the page is the mirror image of the document: `left` is then `width - left - box.width`. */
  mirrored: z.boolean(),
  /** What the roles of colours are on it. */
  palette: z.record(z.enum(colourRoles), z.custom<Hex>()),
  /** The whole page as it is printed, an SVG; null if not asked for. */
  image: picture.nullable(),
  /** The page without its blocks, an SVG. */
  background: picture,
  /** In the document's order. */
  blocks: z.array(drawnBlock),
  hints: z.array(templateHint),
})
export type TemplatePreview = z.infer<typeof templatePreview>

/** How much content the sample person and the badge have. */
export const sampleContent = z.enum(['shortest', 'typical', 'longest'])
export type SampleContent = z.infer<typeof sampleContent>

/** Certificate templates of the person's own. */
export const templatesContract = {
  /** The one changed last first. */
  list: base.input(z.object({ previews: z.boolean().default(true) })).output(z.array(ownTemplateSummary)),
  /** Throws `templates/not-found`; `templates/damaged` and `templates/too-new` for one this studio cannot read. */
  get: base.input(z.object({ id: uuid })).output(ownTemplateState),
  /** Makes a built-in template the person's own, as blocks that look the same; or copies one of their own. Throws `templates/name-taken`. */
  create: base
    .input(z.object({ from: templateId, name: z.string().trim().min(1).max(120) }))
    .output(ownTemplateState),
  /**
   * Keeps the whole document. Certificates printed before stay as they are recorded. Throws `templates/stale` if
   * another window has gone on from `base`, and `templates/name-taken`.
   */
  change: base.input(z.object({ base: z.int().min(0), document })).output(ownTemplateState),
  /** Only the name, whatever the revision. Throws `templates/name-taken`. */
  rename: base
    .input(z.object({ id: uuid, name: z.string().trim().min(1).max(120) }))
    .output(ownTemplateState),
  /** Takes it out of the lists; `restore` brings it back. */
  remove: base.input(z.object({ id: uuid })).output(z.object({})),
  restore: base.input(z.object({ id: uuid })).output(ownTemplateState),
  /** A page of a document, which need not be kept, with sample content; by the very layout that is printed. */
  preview: base
    .input(
      z.object({
        document,
        side: z.enum(['front', 'back']).default('front'),
        content: sampleContent.default('typical'),
        /** Of the page. */
        language: language.default('en'),
        /** Whose words and picture it shows; null: the workspace's first badge, or a sample. Its words only in `typical` content. */
        achievementId: uuid.nullable().default(null),
        /** Besides its parts, the page as one picture: as heavy as all of them together. */
        whole: z.boolean().default(true),
      }),
    )
    .output(templatePreview),
  /** Takes a PNG, JPEG or SVG into the workspace. Throws the `artwork/…` errors. */
  addPicture: base.input(z.object({ file: chosenFile })).output(templatePicture),
  /** Those that are there, in the order asked for. */
  pictures: base.input(z.object({ ids: z.array(z.string()).max(100) })).output(z.array(templatePicture)),
  /** One `.rosette-template` file with the pictures in it. */
  exportTemplate: base.input(z.object({ id: uuid })).output(z.instanceof(File)),
  /** Such a file as a new template. Throws `templates/not-a-template`, `templates/too-new`, `artwork/…`. */
  importTemplate: base.input(z.object({ file: chosenFile })).output(ownTemplateState),
}
