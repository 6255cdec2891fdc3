import { Award, Check, CircleAlert, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { Spinner } from '../../components/Spinner.tsx'
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
  const { state, member } = useFamily()
  const { undo, redo } = useUndo()
  const [finishing, setFinishing] = useState(false)
  const open = Object.values(state.releases).filter((release) => release !== 'current').length
  return (
    <>
      <SavingState />
      <IconButton
        label={state.undo === null ? t('families.undo') : t('families.undoOf', { step: state.undo })}
        isDisabled={state.undo === null}
        onPress={undo}
      >
        <Undo2 size={17} className="flip" />
      </IconButton>
      <IconButton
        label={state.redo === null ? t('families.redo') : t('families.redoOf', { step: state.redo })}
        isDisabled={state.redo === null}
        onPress={redo}
      >
        <Redo2 size={17} className="flip" />
      </IconButton>
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

function SavingState() {
  const { t } = useWords()
  const { saving } = useFamily()
  const isGood = saving === 'saved' || saving === 'saving'
  return (
    <span className={css.saving} data-tone={isGood ? undefined : 'bad'} role="status">
      {saving === 'saving' ? <Spinner /> : isGood ? <Check size={15} /> : <CircleAlert size={15} />}
      {t(`families.saving.${saving}`)}
    </span>
  )
}
