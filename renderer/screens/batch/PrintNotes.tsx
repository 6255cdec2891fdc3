import { useSyncExternalStore } from 'react'
import { FontOffer } from '../../components/FontOffer.tsx'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { detailsIn } from '../../i18n/detailsIn.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'

const MOST_SHOWN = 8

/** What does not stand on the paper printed last as it was written, and whom it leaves out. */
export function PrintNotes({ batchId }: { batchId: string }) {
  const { t, language } = useWords()
  const { runs } = useStudio()
  const printed = useSyncExternalStore(runs.subscribe, runs.printed)
  if (printed?.batchId !== batchId || printed.notes.length === 0) return null
  const missing = printed.notes.map(({ characters = '' }) => characters).join('')
  const more = printed.notes.length - MOST_SHOWN
  return (
    <div className={panel.tight}>
      <div role="status">
        <Note tone="care" title={t('printNote.title')}>
          {printed.notes
            .slice(0, MOST_SHOWN)
            .map(({ what, count, number = '', characters = '', picture = '', font = '' }) => (
              <p key={`${what} ${number} ${picture} ${font}`}>
                {t(`printNote.${what}`, {
                  count,
                  ...detailsIn(language, { number, characters, picture, font }),
                })}
              </p>
            ))}
          {more > 0 && <p>{t('printNote.more', { count: more })}</p>}
        </Note>
      </div>
      <FontOffer text={missing} whenAll={t('fonts.printAgain')} />
    </div>
  )
}
