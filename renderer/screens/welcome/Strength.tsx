import { useWords } from '../../i18n/useWords.ts'
import { strengthOf } from './answers.ts'
import css from './Strength.module.css'

/** How hard a passphrase is to guess: bars for the eye, words for everyone. */
export function Strength({ of }: { of: string }) {
  const { t } = useWords()
  if (of === '') return <span>{t('strength.hint')}</span>
  const strength = strengthOf(of)
  return (
    <span className={css.strength} data-strength={strength}>
      <span className={css.bars} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span aria-live="polite">{t(`strength.${strength}`)}</span>
    </span>
  )
}
