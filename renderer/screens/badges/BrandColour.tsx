import { Check } from 'lucide-react'
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
}

export function BrandColour({ colour, onChange }: BrandColourProps) {
  const { t } = useWords()
  const isOther = !brandColours.some((known) => known.colour === colour.toLowerCase())
  return (
    <div className={css.brand}>
      <RadioGroup
        className={cx(field.field)}
        orientation="horizontal"
        value={isOther ? null : colour.toLowerCase()}
        onChange={onChange}
      >
        <Label className={cx(field.label)}>{t('look.colour')}</Label>
        <div className={css.swatches}>
          {brandColours.map(({ id, colour: value }) => (
            <Radio
              key={id}
              value={value}
              className={cx(css.swatch)}
              aria-label={t(`colour.${id}`)}
              style={{ backgroundColor: value }}
            >
              {({ isSelected }) => isSelected && <Check size={17} strokeWidth={2.6} />}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <label className={css.other} data-selected={isOther || undefined}>
        <input type="color" value={colour} onChange={(event) => onChange(event.target.value)} />
        {t('look.otherColour')}
      </label>
    </div>
  )
}
