import type { HandEdits } from '#core/design/edits'
import type { Design, Element } from '#core/design/element'
import { rememberLast } from '#core/design/rememberLast'

/** A line of the layers: an element, or a group with its elements. */
export interface Layer {
  readonly id: string
  /** One of its own, or all of the group. */
  readonly elements: readonly Element[]
  readonly isGroup: boolean
  /** Of a group, topmost first. */
  readonly inside: readonly Layer[]
}

/** The same line for the same element, so that a list draws only those again that have changed. */
const layerOf = rememberLast(
  (element: Element): Layer => ({ id: element.id, elements: [element], isGroup: false, inside: [] }),
)

/** The elements as a person thinks of them: topmost first, groups as one where their topmost element stands. */
export function layerTree({ elements }: Design): readonly Layer[] {
  const topFirst = elements.toReversed()
  const groups = Map.groupBy(topFirst, ({ group }) => group)
  const seen = new Set<string>()
  return topFirst.flatMap((element): Layer[] => {
    if (element.group === undefined) return [layerOf(element)]
    if (seen.has(element.group)) return []
    seen.add(element.group)
    const inside = groups.get(element.group)!
    return [{ id: element.group, elements: inside, isGroup: true, inside: inside.map(layerOf) }]
  })
}

/** The elements behind ids of lines. */
export const elementsOf = (layers: readonly Layer[], ids: ReadonlySet<string>): readonly Element[] =>
  layers.flatMap((layer) => (ids.has(layer.id) ? layer.elements : elementsOf(layer.inside, ids)))

/** Of elements dropped beside a line: the element they come to stand under; null is over everything. */
export function aboveDrop(
  { elements }: Design,
  layers: readonly Layer[],
  target: string,
  position: 'before' | 'after' | 'on',
  moved: ReadonlySet<string>,
): string | null {
  const [layer] = [...layers, ...layers.flatMap(({ inside }) => inside)].filter(({ id }) => id === target)
  if (!layer) return null
  const order = elements.map(({ id }) => id).filter((id) => !moved.has(id))
  const there = layer.elements.map(({ id }) => order.indexOf(id)).filter((at) => at !== -1)
  if (there.length === 0) return null
  // The list runs from the top down: before a line is over it, after it is under its lowest element.
  if (position === 'after') return order[Math.min(...there)]!
  return order[Math.max(...there) + 1] ?? null
}

/** Whether the person has changed how an element of the style looks or stands. */
export const isChanged = ({ changes }: HandEdits, id: string): boolean => {
  const { name: _, locked: __, ...look } = changes[id] ?? {}
  return Object.keys(look).length > 0
}
