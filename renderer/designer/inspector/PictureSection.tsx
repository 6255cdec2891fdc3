import { changeAdded } from '#core/design/alter/add'
import { type Added, figureShapes } from '#core/design/edits'
import { SelectField } from '../../components/SelectField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { Section } from '../../stage/inspector/Section.tsx'
import { SliderField } from '../../stage/inspector/SliderField.tsx'
import { croppedTo, type Picture, pictureRatio, viewOf, withView } from '../crop.ts'
import { FigureDrawing } from '../FigureDrawing.tsx'
import { useActs } from '../useActs.ts'

const SHAPES = figureShapes.filter((shape) => shape !== 'line')

/** What a picture is cut to, and which part of it shows. */
export function PictureSection({ picture }: { picture: Extract<Added, { kind: 'picture' }> }) {
  const { t, format } = useWords()
  const acts = useActs()
  const set = (next: Picture) => (edits: Parameters<typeof changeAdded>[0]) =>
    changeAdded(edits, picture.id, 'picture', () => next)
  const view = viewOf(picture)
  const percent = (value: number) => format.percent(value / 100)
  const slider = (
    label: 'cropZoom' | 'cropX' | 'cropY',
    key: 'zoom' | 'x' | 'y',
    min: number,
    max: number,
  ) => (
    <SliderField
      label={t(`designer.inspect.${label}`)}
      value={Math.round(view[key] * 100)}
      min={min}
      max={max}
      words={percent}
      onTry={(value) => acts.tryOut(set(withView(picture, { ...view, [key]: value / 100 })))}
      onKeep={(value) => acts.edit('crop', set(withView(picture, { ...view, [key]: value / 100 })))}
    />
  )
  return (
    <Section title={t('designer.inspect.crop')}>
      <SelectField
        label={t('designer.inspect.cropShape')}
        value={picture.crop?.shape ?? 'rectangle'}
        choices={SHAPES.map((id) => ({
          id,
          label: t(`designer.figure.${id}`),
          icon: <FigureDrawing shape={id} />,
        }))}
        onChange={(shape) => acts.edit('crop', set(croppedTo(picture, shape, pictureRatio(picture))))}
      />
      {slider('cropZoom', 'zoom', 100, 600)}
      {slider('cropX', 'x', 0, 100)}
      {slider('cropY', 'y', 0, 100)}
    </Section>
  )
}
