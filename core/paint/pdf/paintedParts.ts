/** Small things as marked content (ISO 32000-1, 14.7): labels, buttons, envelopes, whatever is read part by part. */
import type { PageLayer } from '../../certificate/layer.ts'
import { shapeOperators } from './certificateToPdf.ts'
import type { PdfFonts } from './pdfFonts.ts'
import type { TaggedPart } from './structureTree.ts'
import type { TaggedContent } from './taggedCertificate.ts'
import { textOperators } from './textOperators.ts'

/** What is read as one; null as its tag is ornament. */
export interface PaintedPart extends Omit<TaggedPart, 'id' | 'tag'> {
  readonly tag: TaggedPart['tag'] | null
  readonly operators: string
}

export const ornament = (operators: string): PaintedPart => ({ tag: null, operators })

/** What a role's texts are, if not a paragraph in the document's language; null for what is not read. */
export type SpokenRoles = Readonly<Record<string, Pick<PaintedPart, 'tag' | 'lang'>>>

/** Shapes as ornament, then the texts role by role, in the order in which they first come. */
export function layerParts(
  { page, shapes, texts }: PageLayer,
  fonts: PdfFonts,
  spoken: SpokenRoles = {},
): PaintedPart[] {
  const roles = [...new Set(texts.map(({ role }) => role))]
  const read = roles.map((role): PaintedPart => {
    const own = texts.filter((text) => text.role === role)
    return { tag: 'P', ...spoken[role ?? ''], operators: textOperators(own, page, fonts) }
  })
  return [ornament(shapeOperators(shapes, page)), ...read]
}

/** `firstId`: of marked content; unique on a page. */
export function markedParts(painted: readonly PaintedPart[], firstId = 0): TaggedContent {
  let operators = ''
  const parts: TaggedPart[] = []
  for (const { operators: content, tag, ...said } of painted) {
    if (content === '') continue
    if (tag === null) {
      operators += `/Artifact BMC ${content}EMC\n`
      continue
    }
    const id = firstId + parts.length
    operators += `/${tag}<</MCID ${id}>>BDC ${content}EMC\n`
    parts.push({ tag, id, ...said })
  }
  return { operators, parts }
}
