/** Pixels of one badge, and of the space around it. */
const CELL = 300
const GAP = 26
const GROUND = '#f3f2ee'

export interface ContactSheet {
  readonly svg: string
  /** Pixels that it is meant for. */
  readonly width: number
}

/** Badges side by side, as designers lay them out to judge a family. `svgs`: as `sceneToSvg` writes them. */
export function contactSheet(svgs: readonly string[], columns: number): ContactSheet {
  const across = Math.max(1, Math.min(columns, svgs.length))
  const width = GAP + across * (CELL + GAP)
  const height = GAP + Math.ceil(svgs.length / across) * (CELL + GAP)
  const placed = svgs.map((svg, i) => {
    const x = GAP + (i % across) * (CELL + GAP)
    const y = GAP + Math.floor(i / across) * (CELL + GAP)
    return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${CELL}" height="${CELL}" `)
  })
  const ground = `<rect width="${width}" height="${height}" fill="${GROUND}"/>`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${ground}${placed.join('')}</svg>`,
    width,
  }
}
