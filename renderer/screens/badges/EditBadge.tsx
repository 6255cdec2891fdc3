import { Archive, ArrowLeft, Award } from 'lucide-react'
import { useState } from 'react'
import type { Achievement } from '#core/contract/achievements'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { Page } from '../../components/Page.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go, hrefOf } from '../../routes.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { useArchive } from '../../state/useArchive.ts'
import { useLeaveGuard } from '../../state/useLeaveGuard.tsx'
import { type BadgeDraft, type Editing, missingIn, newPictureOf } from './badgeDraft.ts'
import css from './EditBadge.module.css'
import { Look } from './Look.tsx'
import { Preview } from './Preview.tsx'
import { Words } from './Words.tsx'

interface EditBadgeProps {
  readonly badge: Achievement | null
  readonly first: BadgeDraft
}

/** Words on one side, the look on the other, and beside both what people will see. */
export function EditBadge({ badge, first }: EditBadgeProps) {
  const { t } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const archive = useArchive('badges')
  const [saved, setSaved] = useState(first)
  const [draft, setDraft] = useState(first)
  const [part, setPart] = useState<'words' | 'look'>('words')
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const isChanged = draft !== saved
  const guard = useLeaveGuard(isChanged)
  const editing: Editing = { draft, set: (some) => setDraft((before) => ({ ...before, ...some })) }
  const missing = missingIn(draft)

  async function save(): Promise<void> {
    setTried(true)
    if (missing.name || missing.description || missing.criteria) {
      setPart('words')
      return
    }
    setSaving(true)
    setError(null)
    try {
      const { family, art: _, picture: __, ...facts } = draft
      const look = newPictureOf(draft, badge && saved)
      const done = badge
        ? await studio.achievements.update({ ...facts, id: badge.id, ...look })
        : await studio.achievements.create({ ...facts, family, ...look })
      setSaved(draft)
      forget('achievements')
      forget('status')
      toast(t('editor.saved', { name: done.name }))
      if (!badge) {
        guard.allow()
        go({ at: 'badge', id: done.id })
      }
    } catch (failed) {
      setError(failed)
    } finally {
      setSaving(false)
    }
  }

  return (
    <Page
      title={draft.name.trim() || t('editor.newTitle')}
      sub={badge ? t('badges.given', { count: badge.issuedCount }) : t('editor.newSub')}
      before={
        <ButtonLink look="quiet" href={hrefOf({ at: 'families' })} aria-label={t('editor.back')}>
          <ArrowLeft size={18} className="flip" />
        </ButtonLink>
      }
      actions={
        <>
          {badge && (
            <>
              <IconButton
                label={t('badges.archiveOf', { name: badge.name })}
                onPress={() => {
                  guard.allow()
                  archive(badge)
                  go({ at: 'families' })
                }}
              >
                <Archive size={17} />
              </IconButton>
              <ButtonLink href={hrefOf({ at: 'give', badge: badge.id })} icon={<Award size={16} />}>
                {t('editor.give')}
              </ButtonLink>
            </>
          )}
          <Button
            look="primary"
            isPending={saving}
            isDisabled={!isChanged && badge !== null}
            onPress={() => void save()}
          >
            {t(badge && !isChanged ? 'editor.isSaved' : 'editor.save')}
          </Button>
        </>
      }
      flush
    >
      <div className={css.editor}>
        <div className={css.form}>
          <Segments
            label={t('editor.parts')}
            value={part}
            onChange={setPart}
            segments={[
              { id: 'words', label: t('editor.words') },
              { id: 'look', label: t('editor.look') },
            ]}
          />
          <Failure error={error} />
          {badge && badge.issuedCount > 0 && isChanged && (
            <p className={css.reach}>{t('editor.reach', { count: badge.issuedCount })}</p>
          )}
          {part === 'words' ? (
            <Words editing={editing} missing={tried ? missing : null} />
          ) : (
            <Look editing={editing} current={badge?.image ?? null} />
          )}
        </div>
        <Preview draft={draft} current={badge?.image ?? null} />
      </div>
      {guard.question}
    </Page>
  )
}
