import { oc } from '@orpc/contract'
import { z } from 'zod'
import { diff } from '../design/diff.ts'
import { lettering } from '../design/edits.ts'
import type { Box, DerivedBadge, Pictogram } from '../design/element.ts'
import {
  type FamilyDocument,
  type FamilyDocumentInput,
  familyDocument,
  familyMember,
  look,
} from '../family/familyDocument.ts'
import { instant, language, picture, studioErrors, uuid } from './shapes.ts'

const base = oc.errors(studioErrors)

/** Drawn by the studio itself, thousands of shapes at a time: it crosses the door without being read through again. */
const derived = z.custom<DerivedBadge>()

/** Something about a badge that will not look right, and what would mend it. */
const qualityHint = z.object({
  code: z.string(),
  /** A sentence for the person, in their language. */
  message: z.string(),
  severity: z.enum(['look', 'mend']),
  /** The element it is about. */
  element: z.string().optional(),
  /** What one press would do, in words, and the differences it makes to the document. */
  remedy: z.object({ label: z.string(), diff }).optional(),
})
export type QualityHint = z.infer<typeof qualityHint>

const drawnMember = z.object({ id: uuid, derived })
export type DrawnMember = z.infer<typeof drawnMember>

const document: z.ZodType<FamilyDocument, FamilyDocumentInput> = familyDocument

/** A family as it stands after a step; `base` of the next step is this `revision`. */
export const familyState = z.object({
  document,
  revision: z.int().min(0),
  /** What undo and redo would do, in words; null when there is nothing. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  /** Members whose drawing changed with the step; all of them when a family is opened. */
  drawn: z.array(drawnMember),
  /** Of each member: how it stands beside what can be issued. */
  releases: z.record(uuid, z.enum(['never', 'current', 'changed'])),
})
export type FamilyState = z.infer<typeof familyState>

const familySummary = z.object({
  id: uuid,
  name: z.string(),
  count: z.int(),
  /** Of up to six members, as they stand. */
  pictures: z.array(picture),
  /** Members that are not released, or changed since. */
  unreleased: z.int(),
  updatedAt: instant,
})
export type FamilySummary = z.infer<typeof familySummary>

/** A title read out of a pasted list or a sheet, with what it says about the badge. */
export const titleFound = z.object({
  title: z.string(),
  subtitle: z.string(),
  level: z.int(),
  of: z.int(),
  icon: z.string(),
  language: z.string(),
})
export type TitleFound = z.infer<typeof titleFound>

export const release = z.object({
  number: z.int().min(1),
  at: instant,
  image: picture,
  /** Credentials that were issued with it. */
  issuedCount: z.int(),
})
export type Release = z.infer<typeof release>

/** How large the outlines of set text are, in canvas units, about the middle of its baseline. */
export const outlined = z.object({ path: z.string(), box: z.custom<Box>() })
export type Outlined = z.infer<typeof outlined>

/** An icon of the library as paths; no paths if there is none of this name. */
export const pictogram = z.object({ id: z.string(), pictogram: z.custom<Pictogram>().nullable() })

const step = { id: uuid, base: z.int().min(0) }

export const familiesContract = {
  list: base.output(z.array(familySummary)),
  /** Every title becomes a badge with starting texts. Throws `families/name-taken`. */
  begin: base
    .input(
      z.object({
        name: z.string().trim().min(1).max(120),
        look,
        members: z.array(titleFound).max(500),
      }),
    )
    .output(familyState),
  /** Opens a family; one that was made as single badges only gets its document now. */
  open: base.input(z.object({ id: uuid })).output(familyState),
  /** One gesture is one step. Throws `families/stale` if another window has gone on from `base`. */
  change: base.input(z.object({ ...step, label: z.string().max(120), diff })).output(familyState),
  undo: base.input(z.object(step)).output(familyState),
  redo: base.input(z.object(step)).output(familyState),
  /** Draws without keeping: while a title is being typed, or to show a family in other styles. */
  draw: base
    .input(
      z.object({
        look,
        members: z.array(familyMember).max(500),
        /** The family they belong to: they speak at one volume with its other members. */
        family: uuid.optional(),
      }),
    )
    .output(z.array(drawnMember)),
  /**
   * What does not look right about each member as the family is kept now, sentences in the language of the interface.
   * Looking takes longer than drawing, so it is asked for once a step is kept.
   */
  hints: base
    .input(z.object({ id: uuid, language: language.default('en') }))
    .output(z.record(uuid, z.array(qualityHint))),
  /** Shapes text with the studio's own fonts. */
  lettering: base.input(z.array(lettering).max(200)).output(z.array(outlined)),
  pictograms: base.input(z.array(z.string().max(120)).max(200)).output(z.array(pictogram)),
  /**
   * Finished pictures of members as they stand, hand edits and all; SVG. `small`: as they are best drawn for 48 pixels
   * and less; `black`: for a printer with one ink.
   */
  pictures: base
    .input(
      z.object({
        look,
        members: z.array(familyMember).max(500),
        manner: z.enum(['full', 'small', 'black']).default('full'),
      }),
    )
    .output(z.array(picture)),
  /** The page on which a badge would be printed as it stands, for somebody who does not exist; SVG. */
  certificate: base.input(z.object({ look, member: familyMember, family: uuid })).output(picture),
  /**
   * Makes what is drawn the picture that is issued from now on. What was issued before keeps its own. Throws
   * `families/facts-missing`.
   */
  release: base.input(z.object({ ...step, members: z.array(uuid).min(1) })).output(familyState),
  releases: base.input(z.object({ member: uuid })).output(z.array(release)),
  /** Brings back the design of an earlier release, as one step that can be undone. */
  returnTo: base
    .input(z.object({ ...step, label: z.string().max(120), member: uuid, number: z.int().min(1) }))
    .output(familyState),
  /** Takes the family and its badges out of the lists; `restore` brings them back. */
  archive: base.input(z.object({ id: uuid })).output(z.object({})),
  restore: base.input(z.object({ id: uuid })).output(z.object({})),
}
