import type { Supplies } from '../design/compose.ts'
import type { HandEdits } from '../design/edits.ts'
import type { DerivedBadge, Design } from '../design/element.ts'
import type { Hint } from '../family/hints.ts'
import { type Likeness, likenessOf } from './alikeFindings.ts'
import { busyFindings } from './busyFindings.ts'
import { contrastFindings } from './contrastFindings.ts'
import type { Finding } from './finding.ts'
import { pictureFindings } from './pictureFindings.ts'
import { placeFindings } from './placeFindings.ts'
import { sizeFindings } from './sizeFindings.ts'

export interface Drawn {
  readonly design: Design
  readonly derived: DerivedBadge
  readonly edits: HandEdits
  /** Height of the title's letter bodies as the style has them. */
  readonly titleBody: number
  /** What the style has to say about the words. */
  readonly hints: readonly Hint[]
  readonly assetOf: Supplies['assetOf']
}

export interface Inspection {
  readonly findings: readonly Finding[]
  /** To be compared with the other members of the family. */
  readonly likeness: Likeness
}

/** What does not look right about one badge as it stands, hand edits and all. */
export function inspectBadge(id: string, drawn: Drawn): Inspection {
  const { design, derived, edits, titleBody, hints, assetOf } = drawn
  const { elements } = design
  const { findings, view } = contrastFindings(elements)
  return {
    findings: [
      ...hints.map(({ code, message }): Finding => ({ code, said: message })),
      ...placeFindings(elements, derived.body),
      ...sizeFindings(elements, edits, titleBody),
      ...pictureFindings(elements, edits, assetOf),
      ...findings,
      ...busyFindings(view),
    ],
    likeness: likenessOf(id, elements, view),
  }
}
