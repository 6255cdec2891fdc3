import { cx } from '../../components/cx.ts'
import { Mark } from '../../components/Mark.tsx'
import panel from '../../components/Panel.module.css'
import { SignForm } from '../../components/SignForm.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go } from '../../routes.ts'
import { useDraft, useGive } from '../../state/give.tsx'
import { useStudio, useWorkspace } from '../../state/studio.ts'
import css from './ReviewScreen.module.css'

/** Who signs, the passphrase when it is needed, and the one button that cannot be taken back. */
export function SignCard() {
  const { t } = useWords()
  const { studio, runs, forget } = useStudio()
  const { issuer } = useWorkspace()
  const { drop } = useGive()
  const { list, counts, defaults, name, thenPrint, template, visibility } = useDraft()
  const ready = counts?.ready ?? 0

  async function issue(): Promise<void> {
    const batch = await studio.batches.plan({ listId: list.id, name: name.trim(), defaults, visibility })
    go({ at: 'batch', id: batch.id })
    drop()
    forget()
    void runs.issue(batch.id, batch.counts.total, batch.counts.filed, thenPrint, template)
    // The batch has the rows now; a list that cannot be closed is closed with the next one.
    await studio.people.close({ id: list.id }).catch(() => {})
  }

  return (
    <aside className={cx(panel.card, css.sign)} aria-label={t('sign.title')}>
      <div className={css.issuer}>
        {issuer.logo ? <img src={issuer.logo} alt="" /> : <Mark size={36} />}
        <div>
          <b>
            <bdi>{issuer.name}</bdi>
          </b>
          <small>{t('sign.signs')}</small>
        </div>
      </div>
      <SignForm
        label={t('sign.issue', { count: ready })}
        isDisabled={ready === 0 || name.trim() === ''}
        onUnlocked={issue}
      />
      <p className={css.after}>{t('sign.after')}</p>
    </aside>
  )
}
