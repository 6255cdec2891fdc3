import { useState } from 'react'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { LanguageList } from './LanguageList.tsx'
import css from './LanguagesPart.module.css'
import { TranslatedPicture } from './TranslatedPicture.tsx'
import { Translations } from './Translations.tsx'
import { writtenLanguage } from './textsOf.ts'

/** The words of every badge in another language, side by side with those written first, and the picture they give. */
export function LanguagesPart() {
  const { t } = useWords()
  const { document, member } = useFamily()
  const first = writtenLanguage(document)
  const known = [...new Set(document.members.flatMap((one) => Object.keys(one.translations)))].filter(
    (tag) => tag !== first,
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const language = chosen ?? known[0] ?? null
  return (
    <div className={css.languages}>
      <LanguageList
        first={first}
        languages={language !== null && !known.includes(language) ? [...known, language] : known}
        chosen={language}
        onChoose={setChosen}
      />
      {language === null ? (
        <p className={css.none}>{t('families.languages.none')}</p>
      ) : (
        <>
          <Translations key={language} language={language} />
          {member && <TranslatedPicture member={member} language={language} />}
        </>
      )}
    </div>
  )
}
