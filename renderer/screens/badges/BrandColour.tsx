import { Check, Palette } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import field from '../../components/Field.module.css'
import { useWords } from '../../i18n/useWords.ts'
import css from './BrandColour.module.css'

/** Deep enough for white letters, far enough apart to tell families from each other. */
export const brandColours = [
  { id: 'lake', colour: '#22508e' },
  { id: 'teal', colour: '#0c5a5a' },
  { id: 'spruce', colour: '#17603f' },
  { id: 'moss', colour: '#4f6b1d' },
  { id: 'amber', colour: '#9a5b0b' },
  { id: 'brick', colour: '#a23a1f' },
  { id: 'berry', colour: '#a02348' },
  { id: 'plum', colour: '#7a2a68' },
  { id: 'violet', colour: '#4f3a97' },
  { id: 'slate', colour: '#33414f' },
] as const

interface BrandColourProps {
  readonly colour: string
  readonly onChange: (colour: string) => void
  /** While a colour is still being chosen; without it, `onChange` is told of each. */
  readonly onTry?: ((colour: string) => void) | undefined
  /** In a narrow place, under a heading that says what it is. */
  readonly compact?: boolean
  /** Colours of the person's own logo; they come first. */
  readonly suggested?: readonly string[]
}

export function BrandColour(props: BrandColourProps) {
  const { colour, onChange, onTry, compact = false, suggested = [] } = props
  const { t } = useWords()
  const own = useId()
  const swatches = [
    ...suggested.map((value) => ({ value, name: t('colour.logo', { colour: value }) })),
    ...brandColours.map(({ id, colour: value }) => ({ value: value as string, name: t(`colour.${id}`) })),
  ]
  const isOther = !swatches.some(({ value }) => value === colour.toLowerCase())
  return (
    <div className={css.brand} data-compact={compact || undefined}>
      <RadioGroup
        {...(compact ? { 'aria-label': t('look.colour') } : {})}
        className={cx(field.field)}
        orientation="horizontal"
        value={isOther ? null : colour.toLowerCase()}
        onChange={onChange}
      >
        {!compact && <Label className={cx(field.label)}>{t('look.colour')}</Label>}
        <div className={css.swatches}>
          {swatches.map(({ value, name }) => (
            <Radio
              key={value}
              value={value}
              className={cx(css.swatch)}
              aria-label={name}
              style={{ backgroundColor: value }}
            >
              {({ isSelected }) => isSelected && <Check size={17} strokeWidth={2.6} />}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <label
        htmlFor={own}
        title={compact ? t('look.otherColour') : undefined}
        className={css.other}
        data-selected={isOther || undefined}
      >
        <OwnColour id={own} colour={colour} onTry={onTry ?? onChange} onChosen={onTry && onChange} />
        <span className={compact ? 'visually-hidden' : ''}>{t('look.otherColour')}</span>
        {compact && <Palette size={14} className={css.palette} />}
      </label>
    </div>
  )
}

interface OwnColourProps {
  readonly id: string
  readonly colour: string
  readonly onTry: (colour: string) => void
  /** When the person is done; React's own `onChange` comes at every move. */
  readonly onChosen: ((colour: string) => void) | undefined
}

function OwnColour({ id, colour, onTry, onChosen }: OwnColourProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const element = input.current
    if (!element || !onChosen) return
    const chosen = () => onChosen(element.value)
    element.addEventListener('change', chosen)
    return () => element.removeEventListener('change', chosen)
  }, [onChosen])
  return (
    <input id={id} ref={input} type="color" value={colour} onChange={(event) => onTry(event.target.value)} />
  )
}
