import type { Element } from '#core/design/element'
import type { Traits } from '../stage/subject.ts'

/** What a style draws large. */
const BACKDROP: ReadonlySet<string> = new Set(['tails', 'body', 'ground', 'pattern', 'frame'])
const RIGID: ReadonlySet<string> = new Set(['title', 'subtitle', 'text', 'icon', 'level'])

export const isBackdrop = ({ origin }: Element): boolean => BACKDROP.has(origin)

/** How the elements of a badge let themselves be handled. */
export const badgeTraits: Traits = {
  isBackdrop,
  isSolid: () => false,
  /** Letters and pictograms are never squeezed, and nothing that stands askew is sheared. */
  keepsShape: (elements) =>
    elements.some(({ origin }) => RIGID.has(origin)) ||
    (elements.length > 1 && elements.some(({ placement }) => placement.rotation % 180 !== 0)),
  turns: true,
}
