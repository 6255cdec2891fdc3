import { changeAdded } from '#core/design/alter/add'
import { type Added, figureShapes } from '#core/design/edits'
import { SelectField } from '../../components/SelectField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { Section } from '../../stage/inspector/Section.tsx'
import { SliderField } from '../../stage/inspector/SliderField.tsx'
import { FigureDrawing } from '../FigureDrawing.tsx'
import { useActs } from '../useActs.ts'

type Figure = Extract<Added, { kind: 'figure' }>

/** What the figures with corners have unless told otherwise. */
const POINTS: Readonly<Partial<Record<Figure['shape'], number>>> = { polygon: 6, star: 5, scallop: 16 }

/** Which figure it is, and how many points it has. */
export function FigureSection({ figure }: { figure: Figure }) {
  const { t, format } = useWords()
  const acts = useActs()
  const set = (some: Partial<Figure>) => (edits: Parameters<typeof changeAdded>[0]) =>
    changeAdded(edits, figure.id, 'figure', (one) => ({ ...one, ...some }))
  const usual = POINTS[figure.shape]
  return (
    <Section title={t('designer.inspect.figure')}>
      <SelectField
        label={t('designer.inspect.figure')}
        hideLabel
        value={figure.shape}
        choices={figureShapes.map((id) => ({
          id,
          label: t(`designer.figure.${id}`),
          icon: <FigureDrawing shape={id} />,
        }))}
        onChange={(shape) => acts.edit('figure', set({ shape }))}
      />
      {usual !== undefined && (
        <SliderField
          label={t('designer.inspect.points')}
          value={figure.points ?? usual}
          min={3}
          max={40}
          words={format.number}
          onTry={(points) => acts.tryOut(set({ points }))}
          onKeep={(points) => acts.edit('figure', set({ points }))}
        />
      )}
    </Section>
  )
}
