import { setFill, setOpacity } from '#core/design/alter/style'
import type { Fill, HandEdits, Tint } from '#core/design/edits'
import type { Design, Element } from '#core/design/element'
import { hexOf } from '#core/design/paint'
import type { Hex } from '#core/design/scene'
import { Button } from '../../components/Button.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from '../../stage/inspector/Inspector.module.css'
import { Section } from '../../stage/inspector/Section.tsx'
import { SliderField } from '../../stage/inspector/SliderField.tsx'
import { TintField } from '../../stage/inspector/TintField.tsx'
import { useActs } from '../useActs.ts'
import { Readability } from './Readability.tsx'

interface FillSectionProps {
  readonly elements: readonly Element[]
  readonly design: Design
  readonly edits: HandEdits
  readonly palette: Readonly<Record<string, Hex>>
}

/** What the elements are filled with, and how much shows through. */
export function FillSection({ elements, design, edits, palette }: FillSectionProps) {
  const { t, format } = useWords()
  const acts = useActs()
  const [first] = elements
  const ids = elements.map(({ id }) => id)
  const own = first && edits.changes[first.id]?.fill
  const fill: Fill = own ?? { kind: 'flat', tint: { hex: colourOf(first) } }
  const opacity = first?.opacity ?? 1

  const tryFill = (next: Fill) => acts.tryOut((before) => setFill(before, ids, next))
  const keepFill = (next: Fill) => acts.edit('fill', (before) => setFill(before, ids, next))
  const change = (kind: Fill['kind']) => keepFill(asKind(kind, fill, palette))

  return (
    <Section
      title={t('designer.inspect.fill')}
      act={
        own &&
        first?.derived && (
          <Button
            size="small"
            look="link"
            onPress={() => acts.edit('fill', (before) => setFill(before, ids, undefined))}
          >
            {t('designer.inspect.asStyle')}
          </Button>
        )
      }
    >
      <Segments
        label={t('designer.inspect.fillKind')}
        value={fill.kind}
        onChange={change}
        segments={(['flat', 'linear', 'radial'] as const).map((id) => ({
          id,
          label: t(`designer.inspect.${id}`),
        }))}
      />
      {fill.kind === 'flat' ? (
        <TintField
          label={t('designer.inspect.fill')}
          value={fill.tint}
          palette={palette}
          onTry={(tint) => tryFill({ kind: 'flat', tint })}
          onKeep={(tint) => keepFill({ kind: 'flat', tint })}
        />
      ) : (
        <>
          {(['from', 'to'] as const).map((end) => (
            <div key={end} className={css.end}>
              <span>{t(`designer.inspect.${end}`)}</span>
              <TintField
                label={t(`designer.inspect.${end}`)}
                value={fill[end]}
                palette={palette}
                onTry={(tint) => tryFill({ ...fill, [end]: tint })}
                onKeep={(tint) => keepFill({ ...fill, [end]: tint })}
              />
            </div>
          ))}
          {fill.kind === 'linear' && (
            <SliderField
              label={t('designer.inspect.angle')}
              value={fill.angle}
              min={0}
              max={360}
              step={5}
              words={(value) => `${format.number(value)}°`}
              onTry={(value) => {
                tryFill({ ...fill, angle: value })
              }}
              onKeep={(value) => {
                keepFill({ ...fill, angle: value })
              }}
            />
          )}
        </>
      )}
      {first && elements.length === 1 && <Readability design={design} element={first} />}
      <SliderField
        label={t('designer.inspect.opacity')}
        value={Math.round(opacity * 100)}
        min={0}
        max={100}
        words={(value) => format.percent(value / 100)}
        onTry={(value) => acts.tryOut((before) => setOpacity(before, ids, value / 100))}
        onKeep={(value) => acts.edit('opacity', (before) => setOpacity(before, ids, value / 100))}
      />
    </Section>
  )
}

/** What the eye takes for the colour of an element: of the first shape that has a flat one. */
function colourOf(element: Element | undefined): Hex {
  for (const { fill, stroke } of element?.shapes ?? []) {
    if (typeof fill === 'string') return fill
    if (fill === undefined && stroke !== undefined) return stroke
  }
  return '#000000'
}

/** The same colours told as another kind; a gradient begins from the colour to a lighter or darker one of the family. */
function asKind(kind: Fill['kind'], fill: Fill, palette: FillSectionProps['palette']): Fill {
  const from: Tint = fill.kind === 'flat' ? fill.tint : fill.from
  if (kind === 'flat') return { kind, tint: from }
  const other = Object.entries(palette).find(([, hex]) => hex !== hexOf(from, palette))
  const to = fill.kind === 'flat' ? (other ? { role: other[0], hex: other[1] } : from) : fill.to
  return kind === 'linear'
    ? { kind, angle: fill.kind === 'linear' ? fill.angle : 90, from, to }
    : { kind, from, to }
}
