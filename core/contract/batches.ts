import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { templateIds, templateKinds } from '../templateIds.ts'
import { visibilities } from '../visibilities.ts'
import { listDefaults } from './people.ts'
import { printNote } from './printNotes.ts'
import { day, fileKind, instant, page, progress, studioErrors, templateId, uuid } from './shapes.ts'

const base = oc.errors(studioErrors)

/** planned: nothing signed yet · running · paused: can be resumed · done · cancelled: what was filed stays. */
export const batchState = z.enum(['planned', 'running', 'paused', 'done', 'cancelled'])
export type BatchState = z.infer<typeof batchState>

/** Fronts alone, or both sides on a printer that turns the paper over this edge. */
export const printSides = z.enum(['front', 'long-edge', 'short-edge'])
export type PrintSides = z.infer<typeof printSides>

/** What was chosen when certificates were printed last. */
export const printedHow = z.object({
  /** Null if it is a person's own and there no more. */
  template: templateId.nullable(),
  layout: z.enum(['1up', '2up', '4up']),
  sides: printSides,
})
export type PrintedHow = z.infer<typeof printedHow>

export const batch = z.object({
  id: uuid,
  name: z.string(),
  state: batchState,
  createdAt: instant,
  folder: z.string(),
  counts: z.object({
    planned: z.int(),
    filed: z.int(),
    failed: z.int(),
    cancelled: z.int(),
    total: z.int(),
    withoutEmail: z.int(),
    /** Who can be sent an envelope. */
    withAddress: z.int(),
  }),
  achievements: z.array(z.object({ id: uuid, name: z.string(), count: z.int() })),
  /** The merged certificates, once printed. */
  certificates: z.string().nullable(),
  /** How many people's certificates were printed, and the first and the last day of that; null if none. */
  printed: z.object({ people: z.int(), firstOn: day, lastOn: day, how: printedHow }).nullable(),
})
export type Batch = z.infer<typeof batch>

export const rowState = z.enum(['planned', 'filed', 'failed', 'cancelled'])
export type RowState = z.infer<typeof rowState>

export const batchRow = z.object({
  row: z.int(),
  name: z.string(),
  achievement: z.string(),
  state: rowState,
  credentialId: z.string(),
  /** Why it failed and what to do, for failed rows. */
  problem: z.string().nullable(),
  files: z.array(z.object({ kind: fileKind, path: z.string() })),
})

const printMode = z.enum(['merged', 'per-person', 'both'])
export type PrintMode = z.infer<typeof printMode>

/**
 * What goes onto a sheet: a certificate with a page of its own, two or four on a sheet to be cut; name and badge on
 * label sheets (by measurements such as `labels:70x37`, by a maker's number, or `labels:own`); name badges for clip
 * holders, or tents for tables; badges as buttons of so many millimetres; a list to sign for
 * what was handed out; or one of who is there, which has everybody of the batch, issued yet or not;
 * or, for those with a postal address, labels with it or envelopes.
 */
const sharedSheet = z.union([
  z.enum(['2up', '4up', 'list', 'attendance']),
  z.enum(['names:90x55', 'names:86x54', 'names:tent']),
  z.enum(['buttons:25', 'buttons:32', 'buttons:38', 'buttons:44', 'buttons:56', 'buttons:75']),
  z.templateLiteral(['labels:', z.string().min(1).max(40)]),
  z.templateLiteral(['addresses:', z.string().min(1).max(40)]),
  z.enum(['envelopes:dl', 'envelopes:c5', 'envelopes:c6']),
])
export type SharedSheet = z.infer<typeof sharedSheet>

/** A certificate on a page of its own, or such a sheet. */
export const printLayout = z.union([z.literal('1up'), sharedSheet])
export type PrintLayout = z.infer<typeof printLayout>

const millimetres = z.number().min(-100).max(1000)

/** A sheet of labels as someone measured it. Millimetres. */
export const ownLabels = z.object({
  paper: z.enum(['A4', 'Letter']).default('A4'),
  columns: z.int().min(1).max(50),
  rows: z.int().min(1).max(100),
  width: millimetres,
  height: millimetres,
  /** From the edges of the paper to the first label. */
  left: millimetres.default(0),
  top: millimetres.default(0),
  /** Between neighbours. */
  gapAcross: millimetres.default(0),
  gapDown: millimetres.default(0),
})
export type OwnLabelsInput = z.input<typeof ownLabels>

/**
 * What a page says of people whose certificates were printed before. `mark-later`: the day of the print stands on pages
 * of people who were first printed on an earlier day; of today, a second print is still the first. `mark`: on pages of
 * all who were printed before. `replace`: on none; what was printed before was not handed out, and this takes its place.
 */
export const reprints = z.enum(['mark-later', 'mark', 'replace'])
export type Reprints = z.infer<typeof reprints>

export const printInput = z.object({
  id: uuid,
  /** Other layouts than 1up are always one file. */
  mode: printMode.default('both'),
  layout: printLayout.default('1up'),
  /** The first free label of the first sheet, in reading order. */
  startAt: z.int().min(1).default(1),
  /** What `labels:own` stands for. */
  ownLabels: ownLabels.optional(),
  /** So many buttons of each badge instead of one for each person. */
  copies: z.int().min(1).max(1000).optional(),
  /** Criteria that are too long for the front go on on the back; cards and labels have the same on both. */
  sides: printSides.default('front'),
  /** Whether cuts and folds are marked. */
  marks: z.boolean().default(true),
  /** Of the certificates; labels and lists have none. */
  template: templateId.default('formal'),
  /** Ids of credentials: only these people, in the order of the batch, into files beside those of the whole batch. */
  only: z.array(z.string()).min(1).max(10_000).optional(),
  reprints: reprints.default('mark-later'),
})
export type PrintOrder = z.input<typeof printInput>

/** How certificates can look by the studio's own templates; `templates.list` has the person's. */
const certificateTemplate = z.object({
  id: z.enum(templateIds),
  kind: z.enum(templateKinds),
  /** For people who read English, such as “Modern, portrait”. */
  name: z.string(),
  paper: z.enum(['A4', 'A5', 'Letter']),
  orientation: z.enum(['portrait', 'landscape']),
  /** A small PNG as a data URI; null if not asked for. */
  preview: z.string().nullable(),
})
export type CertificateTemplateChoice = z.infer<typeof certificateTemplate>

/** One certificate, to look at before it is printed. */
const certificatePage = z.object({
  /** How many there are. */
  total: z.int(),
  name: z.string(),
  /** An SVG as a data URI. */
  picture: z.string(),
  /** Likewise, upright; null where nothing is printed on it. */
  back: z.string().nullable(),
})
export type CertificatePage = z.infer<typeof certificatePage>

/** One sheet of several things, to look at before it is printed. */
export const sheetPage = z.object({
  /** How many sheets there are. */
  total: z.int(),
  /** Whose things stand on it, in order; nobody's where each badge is printed so many times. */
  names: z.array(z.string()),
  /** A PDF, from the same press as what is printed. */
  file: z.instanceof(File),
  /** Of the file, from 1: the sheet's front. Its back, if both sides are printed, is the page after. */
  page: z.int(),
})
export type SheetPage = z.infer<typeof sheetPage>

export const batchesContract = {
  /** Plans the ready rows of a checked list in one transaction. From here nothing can be issued twice. */
  plan: base
    .input(
      z.object({
        listId: uuid,
        name: z.string().trim().min(1).max(120),
        defaults: listDefaults,
        /** How much of these credentials anyone can see; null: as the issuer chose for all. */
        visibility: z.enum(visibilities).nullable().default(null),
      }),
    )
    .output(batch),
  /** Signs, bakes and files every row not yet filed. Run again to resume. Ends with the batch as it then is. */
  run: base.input(z.object({ id: uuid })).output(eventIterator(progress, batch)),
  /** Lets the rows in hand finish and stops; `run` goes on later. */
  pause: base.input(z.object({ id: uuid })).output(batch),
  /** Stops for good. Badges already filed stay genuine. */
  cancel: base.input(z.object({ id: uuid })).output(batch),
  /**
   * Writes certificates of the filed rows, or labels or a list of the same people. A batch has one set of certificates: printed again, in another template
   * or the same, they take the place of the first.
   */
  print: base.input(printInput).output(
    eventIterator(
      progress,
      z.object({
        merged: z.string().nullable(),
        folder: z.string().nullable(),
        /** The people's own files, whole paths, in the order of the batch. */
        own: z.array(z.string()),
        pages: z.int(),
        /** How many people's pages carry the mark of a reprint. */
        reprints: z.int(),
        notes: z.array(printNote),
      }),
    ),
  ),
  /** Opens a printed file in the system's program for PDFs, where the door can: from there it goes to the printer. */
  openPrinted: base.input(z.object({ path: z.string() })).output(z.object({ shown: z.boolean() })),
  /** What certificates can look like, shown with an achievement; with the first there is if none is given. */
  templates: base
    .input(
      z.object({
        achievementId: uuid.nullable().default(null),
        /** Drawing them takes a second or two. */
        previews: z.boolean().default(true),
      }),
    )
    .output(z.array(certificateTemplate)),
  /** The `index`th certificate of those that would be printed now, from 0. */
  page: base
    .input(
      printInput
        .pick({ id: true, template: true, sides: true, only: true, reprints: true })
        .extend({ index: z.int().min(0) }),
    )
    .output(certificatePage),
  /** The `index`th sheet of those that would be printed now, from 0. */
  sheet: base
    .input(printInput.omit({ mode: true }).extend({ layout: sharedSheet, index: z.int().min(0) }))
    .output(sheetPage),
  list: base.output(z.array(batch)),
  get: base.input(z.object({ id: uuid })).output(batch),
  rows: base
    .input(page.extend({ id: uuid, state: rowState.optional() }))
    .output(z.object({ total: z.int(), rows: z.array(batchRow) })),
}
