import { useState } from 'react'
import { changeAdded } from '#core/design/alter/add'
import { type Added, type Lettering, lettering as letteringShape } from '#core/design/edits'
import { Segments } from '../../components/Segments.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { Switch } from '../../components/Switch.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from '../../stage/inspector/Inspector.module.css'
import { NumberBox } from '../../stage/inspector/NumberBox.tsx'
import { Section } from '../../stage/inspector/Section.tsx'
import { SliderField } from '../../stage/inspector/SliderField.tsx'
import { useActs } from '../useActs.ts'

const VOICES = letteringShape.shape.voice.options
/** The slider runs from a tight arch under the text over straight to a tight arch above it. */
const TIGHTEST = 120

/** Letters that were put onto the badge by hand. */
export function TextSection({ text }: { text: Extract<Added, { kind: 'text' }> }) {
  const { t, format } = useWords()
  const acts = useActs()
  const { lettering } = text
  const [typed, setTyped] = useState<string | null>(null)
  const set = (some: Partial<Lettering>) => (edits: Parameters<typeof changeAdded>[0]) =>
    changeAdded(edits, text.id, 'text', (one) => ({ ...one, lettering: { ...one.lettering, ...some } }))
  const tryOut = (some: Partial<Lettering>) => acts.tryOut(set(some))
  const keep = (some: Partial<Lettering>) => acts.edit('write', set(some))

  return (
    <Section title={t('designer.inspect.text')}>
      <TextField
        label={t('designer.inspect.words')}
        anyScript
        lines={2}
        maxLength={300}
        value={typed ?? lettering.text}
        onChange={(words) => {
          setTyped(words)
          tryOut({ text: words })
        }}
        onBlur={() => {
          // The text shows what is tried out already; words that are as before make no step.
          if (typed !== null) keep({ text: typed })
          setTyped(null)
        }}
      />
      <div className={css.voice}>
        <SelectField
          label={t('designer.inspect.voice')}
          hideLabel
          value={lettering.voice}
          choices={VOICES.map((id) => ({ id, label: t(`designer.voice.${id}`) }))}
          onChange={(voice) => keep({ voice })}
        />
        <NumberBox
          label={t('designer.inspect.size')}
          sign="A"
          value={lettering.size}
          min={4}
          max={600}
          onChange={(size) => keep({ size })}
        />
      </div>
      <SliderField
        label={t('designer.inspect.spacing')}
        value={Math.round(lettering.tracking * 100)}
        min={-10}
        max={60}
        words={(value) => format.percent(value / 100)}
        onTry={(value) => tryOut({ tracking: value / 100 })}
        onKeep={(value) => keep({ tracking: value / 100 })}
      />
      <SliderField
        label={t('designer.inspect.curve')}
        value={curveOf(lettering.bend)}
        min={-100}
        max={100}
        words={(value) => (value === 0 ? t('designer.inspect.straight') : format.number(value))}
        onTry={(value) => tryOut({ bend: bendOf(value) })}
        onKeep={(value) => keep({ bend: bendOf(value) })}
      />
      {lettering.text.includes('\n') && (
        <Segments
          label={t('designer.inspect.alignText')}
          value={lettering.align}
          onChange={(align) => keep({ align })}
          segments={(['start', 'middle', 'end'] as const).map((id) => ({
            id,
            label: t(`designer.inspect.${id}`),
          }))}
        />
      )}
      <Switch label={t('designer.inspect.caps')} isOn={lettering.caps} onChange={(caps) => keep({ caps })} />
    </Section>
  )
}

/** The rounder, the larger: what a person expects of a slider, where a radius goes the other way. */
const curveOf = (bend: number): number => (bend === 0 ? 0 : Math.round((TIGHTEST * 100) / bend))
const bendOf = (curve: number): number => (curve === 0 ? 0 : Math.round((TIGHTEST * 100) / curve))
