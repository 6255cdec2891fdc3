/** The cuts of an icon from the drawings that its set has: what is missing is stood in for by what comes closest. */
import type { Icon, IconCut, IconPath } from '../family/icon.ts'

/** At least one of `fill`, `duotone` and `line`. */
export type Drawings = Readonly<Partial<Record<IconCut, Icon>>>

export function cutsOf(drawings: Drawings): Readonly<Record<IconCut, Icon>> {
  const line = drawings.line ?? withoutTint(drawings.duotone) ?? drawings.fill
  const fill = drawings.fill ?? line
  if (!line || !fill) throw new Error('An icon has no drawing')
  return {
    fill,
    line,
    bold: drawings.bold ?? line,
    duotone: drawings.duotone ?? withTint(line, fill),
  }
}

function withoutTint(duotone: Icon | undefined): Icon | undefined {
  return duotone && { ...duotone, paths: duotone.paths.filter(({ tint }) => !tint) }
}

/** The second tone is the solid icon below the lines of the other one. */
const withTint = (line: Icon, fill: Icon): Icon => ({
  ...line,
  paths: [...fill.paths.map((path): IconPath => ({ ...path, tint: true })), ...line.paths],
})
