import type { IconPath } from '#core/family/icon'

/** The paths of an Iconify body as they are written there, each once for every way that it is painted. */
export function readPaths(name: string, body: string): IconPath[] {
  const strange = [...body.matchAll(/<(\w+)/g)].find(([, tag]) => tag !== 'path' && tag !== 'g')
  if (strange) throw new Error(`${name} has a ${strange[1]}, which this program does not read`)
  const [, group = ''] = /^<g([^>]*)>/.exec(body) ?? []
  return [...body.matchAll(/<path([^>]*)>/g)].flatMap(([, own = '']) => {
    const [, path] = /\sd="([^"]+)"/.exec(own) ?? []
    if (!path) throw new Error(`${name} has a path without data`)
    const tint = /opacity="\.\d"/.test(own) && { tint: true as const }
    const evenOdd = /fill-rule="evenodd"/.test(own + group) && { evenOdd: true as const }
    const isStroked = paintOf('stroke', own, group) === 'currentColor'
    const isFilled = paintOf('fill', own, group) !== 'none'
    return [
      ...(isFilled ? [{ path, ...tint, ...evenOdd }] : []),
      ...(isStroked ? [{ path, ...tint, stroke: true as const }] : []),
    ]
  })
}

/** What a path says itself goes before what its group says. */
const paintOf = (kind: 'fill' | 'stroke', own: string, group: string): string | undefined =>
  [own, group].map((attributes) => new RegExp(`\\s${kind}="([^"]+)"`).exec(attributes)?.[1]).find(Boolean)
