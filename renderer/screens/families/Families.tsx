import { FolderOpen, Plus, Shapes } from 'lucide-react'
import { useState } from 'react'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { FileChooser } from '../../components/FileDrop.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go, hrefOf } from '../../routes.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { useAchievements, useFamilies } from '../../state/useLists.ts'
import { BadgeCard } from '../badges/BadgeCard.tsx'
import css from './Families.module.css'
import { FamilyCard } from './FamilyCard.tsx'

/** All the badges there are: in families that share one look, and those with a picture of their own. */
export function Families() {
  const { t } = useWords()
  const families = useFamilies()
  const achievements = useAchievements()
  const error = families.error ?? achievements.error
  const own = achievements.data?.filter(({ art, family }) => art === null || family === '') ?? []
  const add = (
    <ButtonLink look="primary" href={hrefOf({ at: 'newFamily' })} icon={<Plus size={16} />}>
      {t('families.new')}
    </ButtonLink>
  )
  return (
    <Page
      title={t('shell.families')}
      sub={families.data && t('families.count', { count: families.data.length })}
      actions={
        <>
          <OpenFile />
          {families.data?.length !== 0 && add}
        </>
      }
    >
      {error ? <Failure error={error} onRetry={families.reload} /> : null}
      {!families.data && !error && <Waiting />}
      {families.data?.length === 0 && (
        <Empty icon={Shapes} title={t('families.none')} actions={add}>
          {t('families.noneMore')}
        </Empty>
      )}
      {families.data && families.data.length > 0 && (
        <ul className={css.grid}>
          {families.data.map((family) => (
            <li key={family.id}>
              <FamilyCard family={family} />
            </li>
          ))}
        </ul>
      )}
      {families.data && achievements.data && (
        <section className={css.own} aria-labelledby="own-badges">
          <div className={css.ownHead}>
            <h2 id="own-badges">{t('families.own')}</h2>
            <ButtonLink size="small" href={hrefOf({ at: 'badge', id: null })} icon={<Plus size={14} />}>
              {t('families.ownNew')}
            </ButtonLink>
          </div>
          {own.length === 0 ? (
            <p className="quiet">{t('families.ownNone')}</p>
          ) : (
            <ul className={css.badges}>
              {own.map((badge) => (
                <li key={badge.id}>
                  <BadgeCard badge={badge} />
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </Page>
  )
}

/** A family that a partner sent as one file. */
function OpenFile() {
  const { t, language, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [opening, setOpening] = useState(false)
  const open = ([file]: File[]) => {
    if (!file) return
    setOpening(true)
    studio.familyFiles
      .importFamily({ file, language })
      .then(
        ({ document, notes }) => {
          forget('families')
          go({ at: 'family', id: document.id, part: 'design', member: null })
          const opened = t('families.opened', { name: document.name })
          toast(notes.length === 0 ? opened : `${opened}. ${notes.join(' ')}`)
        },
        (error: unknown) => toast(failure(error)),
      )
      .finally(() => setOpening(false))
  }
  return (
    <FileChooser accept={['.rosette']} onFiles={open}>
      <Button icon={<FolderOpen size={16} />} isPending={opening}>
        {t('families.openFile')}
      </Button>
    </FileChooser>
  )
}
