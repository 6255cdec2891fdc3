import { setStroke } from '#core/design/alter/style'
import type { HandEdits, Stroke } from '#core/design/edits'
import type { Element } from '#core/design/element'
import type { Hex } from '#core/design/scene'
import { Button } from '../../components/Button.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { Section } from '../../stage/inspector/Section.tsx'
import { SliderField } from '../../stage/inspector/SliderField.tsx'
import { TintField } from '../../stage/inspector/TintField.tsx'
import { useActs } from '../useActs.ts'

interface StrokeSectionProps {
  readonly elements: readonly Element[]
  readonly edits: HandEdits
  readonly palette: Readonly<Record<string, Hex>>
}

type Line = 'none' | 'solid' | 'dashed' | 'dotted'

const WIDTH = 6

/** The line around the elements. */
export function StrokeSection({ elements, edits, palette }: StrokeSectionProps) {
  const { t, format } = useWords()
  const acts = useActs()
  const [first] = elements
  const ids = elements.map(({ id }) => id)
  const own = first && edits.changes[first.id]?.stroke
  const stroke = own === undefined ? drawnStroke(first) : own
  const tryStroke = (next: Stroke) => acts.tryOut((before) => setStroke(before, ids, next))
  const keep = (next: Stroke | null | undefined) =>
    acts.edit('stroke', (before) => setStroke(before, ids, next))

  const draw = (line: Line) => {
    if (line === 'none') return keep(null)
    const { tint, width } = stroke ?? { tint: firstTint(palette), width: WIDTH }
    keep({ tint, width, ...dashOf(line, width) })
  }

  return (
    <Section
      title={t('designer.inspect.stroke')}
      act={
        own !== undefined &&
        first?.derived && (
          <Button size="small" look="link" onPress={() => keep(undefined)}>
            {t('designer.inspect.asStyle')}
          </Button>
        )
      }
    >
      <Segments
        label={t('designer.inspect.dash')}
        value={lineOf(stroke)}
        onChange={draw}
        segments={[
          { id: 'none', label: t('designer.inspect.noStroke') },
          { id: 'solid', label: t('designer.inspect.solid') },
          { id: 'dashed', label: t('designer.inspect.dashed') },
          { id: 'dotted', label: t('designer.inspect.dotted') },
        ]}
      />
      {stroke && (
        <>
          <TintField
            label={t('designer.inspect.stroke')}
            value={stroke.tint}
            palette={palette}
            onTry={(tint) => tryStroke({ ...stroke, tint })}
            onKeep={(tint) => keep({ ...stroke, tint })}
          />
          <SliderField
            label={t('designer.inspect.strokeWidth')}
            value={stroke.width}
            min={1}
            max={60}
            words={format.number}
            onTry={(width) => tryStroke({ ...stroke, width, ...dashOf(lineOf(stroke), width) })}
            onKeep={(width) => keep({ ...stroke, width, ...dashOf(lineOf(stroke), width) })}
          />
        </>
      )}
    </Section>
  )
}

/** As the style draws it. */
function drawnStroke(element: Element | undefined): Stroke | null {
  const lined = element?.shapes.find(({ stroke }) => stroke !== undefined)
  if (!lined?.stroke) return null
  const { stroke: hex, strokeWidth = 1, dash, matrix } = lined
  const scale = matrix ? Math.hypot(matrix[0], matrix[1]) : 1
  return { tint: { hex }, width: Math.round(strokeWidth * scale * 10) / 10, ...(dash && { dash: [...dash] }) }
}

const firstTint = (palette: StrokeSectionProps['palette']): Stroke['tint'] => {
  const [role, hex] =
    Object.entries(palette).find(([name]) => name === 'ink') ?? Object.entries(palette)[0] ?? []
  return role !== undefined && hex !== undefined ? { role, hex } : { hex: '#000000' }
}

/** Dots are dashes no longer than the line is thick. */
const lineOf = (stroke: Stroke | null): Line =>
  stroke === null
    ? 'none'
    : !stroke.dash || stroke.dash.length === 0
      ? 'solid'
      : stroke.dash[0]! <= stroke.width * 1.5
        ? 'dotted'
        : 'dashed'

const dashOf = (line: Line, width: number): { dash: number[] } =>
  line === 'dashed'
    ? { dash: [width * 3, width * 2] }
    : line === 'dotted'
      ? { dash: [width, width * 1.5] }
      : { dash: [] }
