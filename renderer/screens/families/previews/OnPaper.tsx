import { useEffect, useState } from 'react'
import { type FamilyMember, type Look, nameOf } from '#core/family/familyDocument'
import { Failure } from '../../../components/Failure.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useStudio } from '../../../state/studio.ts'
import { useDebounced } from '../../../state/useDebounced.ts'
import css from './OnPaper.module.css'

/** The certificate as it is printed, for somebody who does not exist. Its template is chosen when printing. */
export function OnPaper({ member }: { member: FamilyMember }) {
  const { t } = useWords()
  const { studio } = useStudio()
  const { document } = useFamily()
  const [page, setPage] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const asked = useDebounced(JSON.stringify({ look: document.look, member, family: document.id }), 250)

  useEffect(() => {
    const wanted = JSON.parse(asked) as { look: Look; member: FamilyMember; family: string }
    let isStopped = false
    studio.families.certificate(wanted).then(
      (drawn) => {
        if (isStopped) return
        setPage(drawn)
        setError(null)
      },
      (failure: unknown) => !isStopped && setError(failure),
    )
    return () => {
      isStopped = true
    }
  }, [asked, studio])

  if (error !== null) return <Failure error={error} />
  if (page === null) return <Waiting />
  const alt = t('families.preview.paperOf', { badge: nameOf(member) || t('families.untitled') })
  return (
    <figure className={css.figure}>
      <img className={css.paper} src={page} alt={alt} />
      <figcaption>{t('families.preview.paperNote')}</figcaption>
    </figure>
  )
}
