import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'
import { cx } from './cx.ts'
import field from './Field.module.css'
import css from './SelectField.module.css'
import { FieldLabel, FieldProblem } from './TextField.tsx'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly more?: string
  readonly icon?: ReactNode
}

interface SelectFieldProps<Id extends string> {
  readonly label: string
  /** The label is read, not shown: something beside it says the same. */
  readonly hideLabel?: boolean
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly placeholder?: string
  readonly help?: string
  readonly error?: string | null
  readonly large?: boolean
  readonly isDisabled?: boolean
}

export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, hideLabel, choices, value, onChange, placeholder, help, error, large, isDisabled } = props
  return (
    <Select
      {...(hideLabel ? { 'aria-label': label } : {})}
      className={cx(field.field)}
      value={value}
      onChange={(id) => id !== null && onChange(id as Id)}
      {...(placeholder === undefined ? {} : { placeholder })}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled ?? false}
    >
      {!hideLabel && <FieldLabel>{label}</FieldLabel>}
      <Button
        className={cx(css.button)}
        data-large={large || undefined}
        data-invalid={Boolean(error) || undefined}
      >
        <SelectValue className={cx(css.value)} />
        <ChevronDown size={15} />
      </Button>
      {help && (
        <Text slot="description" className={cx(field.help)}>
          {help}
        </Text>
      )}
      <FieldProblem>{error}</FieldProblem>
      <Popover className={cx(css.popover)} offset={4}>
        <ListBox className={cx(css.list)} items={choices}>
          {(choice: Choice<Id>) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={cx(css.item)}>
              {({ isSelected }) => (
                <>
                  {choice.icon}
                  <span className={css.words}>
                    <bdi>{choice.label}</bdi>
                    {choice.more && <small>{choice.more}</small>}
                  </span>
                  {isSelected && <Check size={15} className={css.tick} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
