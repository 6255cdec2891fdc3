/**
 * A certificate template of a person's own, as it is kept, sent and written to a file: a page, and blocks on it. What
 * the schema says is for a page that runs left to right; one that runs right to left is its mirror image.
 */
import { z } from 'zod'
import { templateIds } from '../templateIds.ts'
import { fields } from './fields.ts'

/** Written by this version of the studio; what a later one writes is refused, as it would be printed without its new parts. */
export const TEMPLATE_FORMAT = 1

const hex = z.string().regex(/^#[0-9a-f]{6}$/)
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
const templateId = z.enum(templateIds)

/** Colours that follow from the badge's, or from the template's own `brand`. */
export const colourRoles = ['ink', 'deep', 'accent', 'tint', 'muted', 'brand', 'pale'] as const
export type ColourRole = (typeof colourRoles)[number]

const blockColour = z.union([z.enum(colourRoles), hex])
export type BlockColour = z.infer<typeof blockColour>

/** In points from the upper left of the page. It may reach over the page's edge; what is outside is not printed. */
export const blockBox = z.object({
  left: z.number().min(-2000).max(2000),
  top: z.number().min(-2000).max(2000),
  width: z.number().min(0).max(2000),
  height: z.number().min(0).max(2000),
})
export type BlockBox = z.infer<typeof blockBox>

const anyBlock = {
  /** One of its kind in a template. */
  id: z.string().regex(/^[\w-]{1,40}$/),
  box: blockBox,
  /** Left out where this field is empty; null: never. */
  shownIf: z.enum(fields).nullable().default(null),
  /** Only said to the editor: it is not to be moved by a slip. */
  locked: z.boolean().default(false),
  /** Kept, but not printed. */
  hidden: z.boolean().default(false),
}

/** At the side where reading begins, in the middle, or where a line ends. */
export const alignment = z.enum(['start', 'middle', 'end'])
export type Alignment = z.infer<typeof alignment>

const words = z.string().max(4000)

export const textBlock = z.object({
  ...anyBlock,
  kind: z.literal('text'),
  /** With fields in braces; see `fields`. A line break is kept. */
  words,
  /** Instead of `words` on pages in these languages; `fi` also serves `fi-FI`. */
  translations: z.record(languageTag, words).default({}),
  /** Whose sentences and dates its fields have. Blocks in the second one are left out of templates without one. */
  language: z.enum(['page', 'second']).default('page'),
  face: z.enum(['text', 'italic', 'strong', 'code']).default('text'),
  /** In points. Longer content is set smaller, down to `smallest`, on up to `lines` lines, and then cut. */
  size: z.number().min(4).max(200),
  smallest: z.number().min(4).max(200),
  lines: z.int().min(1).max(60),
  /** Baseline to baseline, in ems. */
  leading: z.number().min(0.8).max(3).default(1.2),
  align: alignment.default('start'),
  vertical: z.enum(['top', 'middle', 'bottom']).default('top'),
  colour: blockColour.default('ink'),
  /** Spaced capitals in alphabets that have them. */
  capitals: z.boolean().default(false),
})
export type TextBlock = z.infer<typeof textBlock>

/** As large as fits into its box, at the end of it that `align` says. */
const fitted = { align: alignment.default('middle') }

export const pictureBlock = z.object({
  ...anyBlock,
  ...fitted,
  kind: z.literal('picture'),
  /** The logo of the issuer, if there is one, or a picture of the workspace by its id. */
  picture: z.union([z.literal('logo'), z.string().regex(/^[0-9a-f]{64}$/)]),
  /** Read aloud instead of it; empty for what is only ornament. */
  description: z.string().max(300).default(''),
})
export type PictureBlock = z.infer<typeof pictureBlock>

const badgeBlock = z.object({ ...anyBlock, ...fitted, kind: z.literal('badge') })
export type BadgeBlock = z.infer<typeof badgeBlock>

/**
 * The signed code with its quiet zone, and below it what to do with it. Of a credential that fits into no code, the
 * number stands there. The first one of a template is printed.
 */
export const codeBlock = z.object({
  ...anyBlock,
  ...fitted,
  kind: z.literal('code'),
  caption: z.boolean().default(true),
})
export type CodeBlock = z.infer<typeof codeBlock>

export const lineBlock = z.object({
  ...anyBlock,
  ...fitted,
  kind: z.literal('line'),
  /** A plain one runs along the middle of its box, whichever way that is longer; the others are ornaments of the built-in templates. */
  look: z.enum(['plain', 'flourish', 'bar', 'dots']).default('plain'),
  colour: blockColour.default('accent'),
  thickness: z.number().min(0.1).max(20).default(0.6),
})
export type LineBlock = z.infer<typeof lineBlock>

const boxBlock = z.object({
  ...anyBlock,
  kind: z.literal('box'),
  fill: blockColour.nullable().default(null),
  stroke: blockColour.nullable().default(null),
  thickness: z.number().min(0.1).max(20).default(0.8),
  /** Of its corners. */
  radius: z.number().min(0).max(1000).default(0),
})
export type BoxBlock = z.infer<typeof boxBlock>

export const block = z.discriminatedUnion('kind', [
  textBlock,
  pictureBlock,
  badgeBlock,
  codeBlock,
  lineBlock,
  boxBlock,
])
export type Block = z.infer<typeof block>

/**
 * In the order they are read aloud, and painted: each over those before it. Lines and boxes lie beneath all others,
 * the code above them.
 */
const blocks = z.array(block).max(120)

export const MAX_SIGNATORIES = 3
export const signatory = z.object({ name: z.string().max(120), title: z.string().max(120) })
export type Signatory = z.infer<typeof signatory>

export const ownTemplate = z
  .object({
    format: z.literal(TEMPLATE_FORMAT),
    id: z.uuid(),
    name: z.string().trim().min(1).max(120),
    /** The built-in template it began as. */
    basedOn: templateId,
    paper: z.enum(['A4', 'A5', 'Letter']),
    orientation: z.enum(['portrait', 'landscape']),
    /** Which letters it is set in. */
    face: z.enum(['serif', 'sans', 'round']),
    /** The built-in template whose ornament lies beneath everything; null for bare paper. */
    decoration: templateId.nullable(),
    /** The one colour all others follow from; null: the badge's. */
    brand: hex.nullable().default(null),
    /** Whether there are words in a second language as well. */
    isBilingual: z.boolean().default(false),
    /** Who signs; blocks name them by their place. */
    signatories: z.array(signatory).max(MAX_SIGNATORIES).default([]),
    front: blocks,
    /** Printed where both sides of the paper are, if there is anything on it. */
    back: blocks.default([]),
  })
  .refine(({ front, back }) => hasOwnIds([...front, ...back]), {
    error: 'Each block needs an id of its own.',
    path: ['front'],
  })
/** With a name of their own, as what is made of them would be too long to write out for the compiler. */
export interface OwnTemplate extends z.output<typeof ownTemplate> {}
export interface OwnTemplateInput extends z.input<typeof ownTemplate> {}

const hasOwnIds = (all: readonly Block[]): boolean => new Set(all.map(({ id }) => id)).size === all.length

/** The template as it is printed. */
export function withoutHidden(document: OwnTemplate): OwnTemplate {
  const shown = (side: readonly Block[]): Block[] => side.filter(({ hidden }) => !hidden)
  return { ...document, front: shown(document.front), back: shown(document.back) }
}

/** Every picture of the workspace that a template shows. */
export const picturesOn = ({ front, back }: Pick<OwnTemplate, 'front' | 'back'>): string[] => [
  ...new Set(
    [...front, ...back].flatMap((one) =>
      one.kind === 'picture' && one.picture !== 'logo' ? [one.picture] : [],
    ),
  ),
]
