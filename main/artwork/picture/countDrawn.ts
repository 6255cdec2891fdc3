import { StudioError } from '#core/errors'
import type { CleanElement } from './cleanElement.ts'

const MOST_DRAWN = 50_000

/**
 * SECURITY: a few lines of SVG can ask for billions of shapes by using a shape that uses a shape. Counts what would
 * really be drawn; throws `artwork/too-large` for too much, `artwork/unsafe-svg` for circles.
 */
export function countDrawn(root: CleanElement): void {
  const elementsById = new Map<string, CleanElement>()
  const remember = (element: CleanElement): void => {
    const id = element.attributes.get('id')
    if (id !== undefined && !elementsById.has(id)) elementsById.set(id, element)
    element.children.forEach(remember)
  }
  remember(root)

  const counts = new Map<CleanElement, number | 'counting'>()
  const count = (element: CleanElement): number => {
    const known = counts.get(element)
    if (known === 'counting') throw circular()
    if (known !== undefined) return known
    counts.set(element, 'counting')
    const used = referencesOf(element).flatMap((id) => elementsById.get(id) ?? [])
    let drawn = 1
    for (const part of [...element.children, ...used]) drawn += count(part)
    if (drawn > MOST_DRAWN) throw tooMuch()
    counts.set(element, drawn)
    return drawn
  }
  count(root)
}

const referencesOf = ({ attributes }: CleanElement): string[] =>
  [...attributes].flatMap(([name, value]) =>
    name === 'href'
      ? value.startsWith('#')
        ? [value.slice(1)]
        : []
      : [...value.matchAll(/url\(\s*['"]?#([\w.-]+)/gi)].map(([, id]) => id!),
  )

const circular = (): StudioError =>
  new StudioError(
    'artwork/unsafe-svg',
    'This SVG has a part that contains itself. Save the picture as PNG, and choose that file.',
  )

const tooMuch = (): StudioError =>
  new StudioError(
    'artwork/too-large',
    'This SVG repeats its parts too many times for a badge. Save it as PNG, 1000 pixels wide, and choose that file.',
    { limit: MOST_DRAWN },
  )
