import { composeBadge, type Supplies } from '#core/design/compose'
import { type Added, type HandEdits, NO_EDITS } from '#core/design/edits'
import type { DerivedBadge, DerivedElement, Design } from '#core/design/element'
import type { Hex } from '#core/design/scene'

export const square = (x: number, y: number, side: number): string =>
  `M${x} ${y}L${x + side} ${y}L${x + side} ${y + side}L${x} ${y + side}Z`

const part = (
  id: string,
  [x, y, side]: readonly [number, number, number],
  fill: Hex,
  fillRole: string,
): DerivedElement => ({
  id,
  part: id as 'body' | 'icon' | 'title',
  shapes: [{ path: square(x, y, side), fill, fillRole }],
  box: { x, y, width: side, height: side },
})

/** A badge of three squares: body, icon, title. */
export const sampleBadge: DerivedBadge = {
  elements: [
    part('body', [0, 0, 1000], '#eeeeee', 'ground'),
    part('icon', [400, 200, 200], '#336699', 'accent'),
    part('title', [450, 700, 100], '#112233', 'ink'),
  ],
  palette: { ground: '#eeeeee', accent: '#336699', ink: '#112233' },
  body: square(0, 0, 1000),
}

export const noSupplies: Supplies = {
  outlineOf: ({ text, size }) => ({
    path: square(-size, -size, size * text.length),
    box: { x: -size, y: -size, width: size * text.length, height: size },
  }),
  iconOf: () => undefined,
  assetOf: () => undefined,
}

export const compose = (edits: HandEdits): Design => composeBadge(sampleBadge, edits, noSupplies)

/** The elements of these ids as they stand with the edits. */
export const chosen = (edits: HandEdits, ...ids: string[]) =>
  compose(edits).elements.filter(({ id }) => ids.includes(id))

export const figure = (id: string, size = 100): Added => ({
  id,
  kind: 'figure',
  shape: 'rectangle',
  width: size,
  height: size,
})

export const withFigures = (...ids: string[]): HandEdits => ({
  ...NO_EDITS,
  added: ids.map((id) => figure(id)),
})
