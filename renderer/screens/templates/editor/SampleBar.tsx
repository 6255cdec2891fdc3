import { Segments } from '../../../components/Segments.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { languageName } from '../../badges/badgeLanguages.ts'
import { pageLanguages } from './pageLanguages.ts'
import css from './SampleBar.module.css'
import { useTemplate, useTemplateStore } from './useTemplate.ts'

const CONTENTS = ['shortest', 'typical', 'longest'] as const

/** What the page is filled with while it is worked on: short and long names, and each language. */
export function SampleBar() {
  const { t, language: reader } = useWords()
  const store = useTemplateStore()
  const { sample } = useTemplate()
  return (
    <section className={css.bar} aria-label={t('template.sample.label')}>
      <Segments
        label={t('template.sample.content')}
        value={sample.content}
        onChange={(content) => store.fillWith({ content })}
        segments={CONTENTS.map((id) => ({ id, label: t(`template.sample.${id}`) }))}
      />
      <div className={css.language}>
        <SelectField
          label={t('template.sample.language')}
          hideLabel
          value={sample.language}
          choices={pageLanguages.map((id) => ({ id, label: languageName(id, reader) }))}
          onChange={(language) => store.fillWith({ language })}
        />
      </div>
      <p className={css.note}>{t('template.sample.note')}</p>
    </section>
  )
}
