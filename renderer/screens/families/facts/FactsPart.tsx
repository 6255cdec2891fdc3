import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { MemberList } from '../MemberList.tsx'
import { FactsForm } from './FactsForm.tsx'
import css from './FactsPart.module.css'
import { FactsPreview } from './FactsPreview.tsx'
import { missingFacts } from './missingFacts.ts'

/** What each badge stands for, in the words that the holder and an employer will read. */
export function FactsPart() {
  const { t, format } = useWords()
  const { member } = useFamily()
  return (
    <div className={css.facts}>
      <MemberList
        noteOf={(one) => {
          const missing = missingFacts(one)
          if (missing.length === 0) return null
          const names = missing.map((fact) => t(`families.facts.missing.${fact}`))
          return t('families.facts.missingNote', { what: format.list(names) })
        }}
      />
      {member ? (
        <>
          <FactsForm key={member.id} member={member} />
          <FactsPreview member={member} />
        </>
      ) : (
        <p className={css.none}>{t('families.noBadges')}</p>
      )}
    </div>
  )
}
