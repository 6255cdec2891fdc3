import { HardDriveDownload } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'

/** The backups that can be opened, newest first. Putting one back keeps the damaged registry beside it. */
export function RestoreBackup({ folder }: { folder: string }) {
  const { t, format } = useWords()
  const { studio, forget } = useStudio()
  const { data: backups, error } = useQuery(`backups:${folder}`, () =>
    studio.workspace.listBackups({ folder }),
  )
  const [restoring, setRestoring] = useState<string | null>(null)
  const [failed, setFailed] = useState<unknown>(null)

  const restore = (path: string) => {
    setRestoring(path)
    setFailed(null)
    studio.workspace
      .restoreBackup({ folder, path })
      .then(() => forget(), setFailed)
      .finally(() => setRestoring(null))
  }

  if (error) return <Failure error={error} />
  if (!backups) return <Waiting />
  if (backups.length === 0) return <Note tone="care">{t('trouble.noBackups')}</Note>
  return (
    <section className={panel.tight}>
      <h2>{t('trouble.backups')}</h2>
      <ul className={cx(panel.card, panel.lines)}>
        {backups.map(({ path, at, credentials }, index) => (
          <li key={path}>
            <HardDriveDownload size={18} />
            <div className={panel.grow}>
              <b>{format.instant(at)}</b>
              <div className={panel.sub}>{t('trouble.backupHolds', { count: credentials })}</div>
            </div>
            <Button
              look={index === 0 ? 'primary' : 'plain'}
              aria-label={t('trouble.restoreOf', { when: format.instant(at) })}
              isPending={restoring === path}
              isDisabled={restoring !== null && restoring !== path}
              onPress={() => restore(path)}
            >
              {t('trouble.restore')}
            </Button>
          </li>
        ))}
      </ul>
      <Failure error={failed} />
    </section>
  )
}
