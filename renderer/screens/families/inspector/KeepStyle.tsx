import { BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useOwnStyles } from '../useOwnStyles.ts'
import css from './Inspector.module.css'

/** Saves the look under a name of the person's own, for the families to come. */
export function KeepStyle() {
  const { t } = useWords()
  const { document } = useFamily()
  const own = useOwnStyles()
  const [name, setName] = useState<string | null>(null)
  if (name === null) {
    return (
      <Button icon={<BookmarkPlus size={15} />} onPress={() => setName('')}>
        {t('families.styles.keep')}
      </Button>
    )
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        own.keep(name.trim(), document.look)
        setName(null)
      }}
    >
      <TextField
        autoFocus
        anyScript
        label={t('families.styles.keepName')}
        value={name}
        onChange={setName}
        maxLength={60}
      />
      <div className={css.two}>
        <Button onPress={() => setName(null)}>{t('families.styles.keepNot')}</Button>
        <Button type="submit" isDisabled={name.trim() === ''}>
          {t('families.styles.keepNow')}
        </Button>
      </div>
    </form>
  )
}
