import type { TFunction } from 'i18next'
import type { HandEdits } from '#core/design/edits'
import type { Element } from '#core/design/element'

/** What an element is called in lists and announcements: the person's own name, its words, or what it is. */
export function elementName(t: TFunction, element: Element, edits: HandEdits): string {
  if (element.name) return element.name
  const added = edits.added.find(({ id }) => id === element.id)
  if (added?.kind === 'text' && added.lettering.text.trim() !== '') return added.lettering.text
  if (added?.kind === 'figure') return t(`designer.figure.${added.shape}`)
  // The style may draw several of a kind: ground-1, ground-2.
  const number = /-(\d+)$/.exec(element.id)?.[1]
  const name = t(`designer.part.${element.origin}`)
  return element.derived && number !== undefined && number !== '1'
    ? t('designer.part.numbered', { name, number: Number(number) })
    : name
}

/** The name of one, or how many there are. */
export function namesOf(t: TFunction, elements: readonly Element[], edits: HandEdits): string {
  const [only, another] = elements
  if (only && !another) return elementName(t, only, edits)
  return t('designer.elements', { count: elements.length })
}
