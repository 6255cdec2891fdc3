import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components'
import { useWords } from '../i18n/useWords.ts'
import { cx } from './cx.ts'
import css from './Field.module.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string
  /** The label is read, not shown: something beside it says the same. */
  readonly hideLabel?: boolean
  readonly optional?: boolean
  readonly help?: ReactNode
  /** What is wrong with the value, as a sentence; empty when nothing is. */
  readonly error?: string | null
  /** Room for so many lines. */
  readonly lines?: number
  readonly large?: boolean
  readonly placeholder?: string
  /** Sits in the field's end, such as a button that shows a passphrase. */
  readonly inside?: ReactNode
  /** For names and texts in any script: each follows its own direction. */
  readonly anyScript?: boolean
}

export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, optional = false, help, error, lines, large, ...others } = props
  const { placeholder = '', inside, anyScript, ...rest } = others
  const box = {
    className: cx(css.input),
    placeholder,
    'data-large': large || undefined,
    ...(anyScript ? { dir: 'auto' as const } : {}),
  }
  return (
    <AriaTextField
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : {})}
      className={cx(css.field)}
      isInvalid={Boolean(error)}
    >
      {!hideLabel && <FieldLabel optional={optional}>{label}</FieldLabel>}
      <span className={css.around}>
        {lines ? <TextArea {...box} rows={lines} /> : <Input {...box} />}
        {inside && <span className={css.inside}>{inside}</span>}
      </span>
      {help && (
        <Text slot="description" className={cx(css.help)}>
          {help}
        </Text>
      )}
      <FieldProblem>{error}</FieldProblem>
    </AriaTextField>
  )
}

export function FieldLabel({ children, optional = false }: { children: ReactNode; optional?: boolean }) {
  const { t } = useWords()
  return (
    <Label className={cx(css.label)}>
      {children}
      {optional && <span className={css.optional}> {t('field.optional')}</span>}
    </Label>
  )
}

export function FieldProblem({ children }: { children: ReactNode }) {
  return (
    <FieldError className={cx(css.error)}>
      <CircleAlert size={14} />
      <span>{children}</span>
    </FieldError>
  )
}
