import { Search, X } from 'lucide-react'
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components'
import { useWords } from '../i18n/useWords.ts'
import button from './Button.module.css'
import { cx } from './cx.ts'
import css from './Field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const { t } = useWords()
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className={cx(css.field)}>
      <span className={css.around}>
        <span className={css.leading}>
          <Search size={16} />
        </span>
        <Input className={cx(css.input)} placeholder={placeholder} dir="auto" />
        {value !== '' && (
          <span className={css.inside}>
            <Button className={cx(button.icon)} data-small aria-label={t('field.clear')}>
              <X size={15} />
            </Button>
          </span>
        )}
      </span>
    </AriaSearchField>
  )
}
