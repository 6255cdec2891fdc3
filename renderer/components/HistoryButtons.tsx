import { Redo2, Undo2 } from 'lucide-react'
import { useWords } from '../i18n/useWords.ts'
import { IconButton } from './IconButton.tsx'

interface HistoryButtonsProps {
  /** What would be taken back, or done again, in words; null when there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  readonly onUndo: () => void
  readonly onRedo: () => void
}

export function HistoryButtons({ undo, redo, onUndo, onRedo }: HistoryButtonsProps) {
  const { t } = useWords()
  return (
    <>
      <IconButton
        label={undo === null ? t('families.undo') : t('families.undoOf', { step: undo })}
        isDisabled={undo === null}
        onPress={onUndo}
      >
        <Undo2 size={17} className="flip" />
      </IconButton>
      <IconButton
        label={redo === null ? t('families.redo') : t('families.redoOf', { step: redo })}
        isDisabled={redo === null}
        onPress={onRedo}
      >
        <Redo2 size={17} className="flip" />
      </IconButton>
    </>
  )
}
