import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { cx } from './cx.ts'
import field from './Field.module.css'
import css from './RadioCards.module.css'

export interface Card<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly more?: ReactNode
}

interface RadioCardsProps<Id extends string> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly cards: readonly Card<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly side?: 'by-side' | 'below'
  readonly isDisabled?: boolean
}

/** One of a few, each with a line of its own that helps to choose. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>) {
  const { label, hideLabel, cards, value, onChange, side = 'below', isDisabled } = props
  return (
    <RadioGroup
      {...(hideLabel ? { 'aria-label': label } : {})}
      className={cx(field.field)}
      value={value}
      onChange={(id) => onChange(id as Id)}
      isDisabled={isDisabled ?? false}
    >
      {!hideLabel && <Label className={cx(field.label)}>{label}</Label>}
      <div className={css.cards} data-side={side}>
        {cards.map((card) => (
          <Radio key={card.id} value={card.id} className={cx(css.card)}>
            <span className={css.dot} />
            <span className={css.words}>
              <span className={css.label}>{card.label}</span>
              {card.more && <span className={css.more}>{card.more}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
