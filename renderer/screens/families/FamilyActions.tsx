import { Award } from 'lucide-react'
import { useState } from 'react'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { HistoryButtons } from '../../components/HistoryButtons.tsx'
import { SavingMark } from '../../components/SavingMark.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import css from './FamilyActions.module.css'
import { FilesMenu } from './FilesMenu.tsx'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import { useUndo } from './useUndo.ts'

/** Whether it is saved, the way back and forth, what can be made of it, and the one act that finishes it. */
export function FamilyActions() {
  const { t } = useWords()
  const { state, member, saving } = useFamily()
  const { undo, redo } = useUndo()
  const [finishing, setFinishing] = useState(false)
  const open = Object.values(state.releases).filter((release) => release !== 'current').length
  return (
    <>
      <SavingMark saving={saving} />
      <HistoryButtons undo={state.undo} redo={state.redo} onUndo={undo} onRedo={redo} />
      <span className={css.line} />
      <FilesMenu />
      {open > 0 && (
        <Button look="primary" onPress={() => setFinishing(true)}>
          {t('families.release.finish', { count: open })}
        </Button>
      )}
      {open === 0 && member && (
        <ButtonLink look="primary" icon={<Award size={16} />} href={hrefOf({ at: 'give', badge: member.id })}>
          {t('editor.give')}
        </ButtonLink>
      )}
      <ReleaseDialog isOpen={finishing} onClose={() => setFinishing(false)} />
    </>
  )
}
