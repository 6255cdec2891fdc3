import { useState } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import css from './Inspector.module.css'

interface SliderFieldProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  /** As it is shown and read out. */
  readonly words: (value: number) => string
  /** While it is being pulled. */
  readonly onTry: (value: number) => void
  /** When it is let go: one step of the history. */
  readonly onKeep: (value: number) => void
}

/** A value found by eye. */
export function SliderField({ label, value, min, max, step = 1, words, onTry, onKeep }: SliderFieldProps) {
  const [pulled, setPulled] = useState<number | null>(null)
  const shown = pulled ?? value
  return (
    <Slider
      className={cx(css.slider)}
      minValue={min}
      maxValue={max}
      step={step}
      value={Math.min(max, Math.max(min, shown))}
      onChange={(next) => {
        setPulled(next)
        onTry(next)
      }}
      onChangeEnd={(next) => {
        setPulled(null)
        onKeep(next)
      }}
    >
      <Label>{label}</Label>
      <SliderTrack className={cx(css.track)}>
        <SliderThumb className={cx(css.thumb)} aria-valuetext={words(shown)} />
      </SliderTrack>
      <SliderOutput>{words(shown)}</SliderOutput>
    </Slider>
  )
}
