import { ImagePlus } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import field from '../../components/Field.module.css'
import { FileChooser, FileDrop } from '../../components/FileDrop.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFileAddress } from '../../state/useFileAddress.ts'
import css from './LogoField.module.css'

interface LogoFieldProps {
  readonly label: string
  readonly optional?: boolean
  readonly logo: File | null
  /** The logo there is now, where a new one has not been chosen. */
  readonly current?: string | null
  readonly onChange: (logo: File | null) => void
  readonly onRemove?: () => void
}

export const pictureTypes = ['image/png', 'image/svg+xml', 'image/jpeg', '.png', '.svg', '.jpg', '.jpeg']

export function LogoField({
  label,
  optional = false,
  logo,
  current = null,
  onChange,
  onRemove,
}: LogoFieldProps) {
  const { t } = useWords()
  const chosen = useFileAddress(logo)
  const shown = chosen ?? current
  const choose = ([file]: File[]) => file && onChange(file)
  return (
    <fieldset className={field.field} aria-label={label}>
      <span className={field.label}>
        {label}
        {optional && <span className={field.optional}> {t('field.optional')}</span>}
      </span>
      <FileDrop label={t('logo.drop')} onFiles={choose} className={css.drop}>
        {shown ? <img className={css.logo} src={shown} alt="" /> : <ImagePlus size={28} strokeWidth={1.5} />}
        <span className={css.words}>
          <bdi>{logo?.name ?? t(shown ? 'logo.yours' : 'logo.none')}</bdi>
          <small>{t('logo.help')}</small>
        </span>
        {shown && (logo || onRemove) && (
          <Button look="quiet" onPress={() => (logo ? onChange(null) : onRemove?.())}>
            {t('logo.remove')}
          </Button>
        )}
        <FileChooser accept={pictureTypes} onFiles={choose}>
          <Button>{t(shown ? 'logo.change' : 'logo.choose')}</Button>
        </FileChooser>
      </FileDrop>
    </fieldset>
  )
}
