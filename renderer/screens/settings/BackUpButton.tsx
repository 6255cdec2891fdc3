import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'

export function BackUpButton({ size = 'medium' }: { size?: 'small' | 'medium' }) {
  const { t, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [busy, setBusy] = useState(false)
  const backUp = () => {
    setBusy(true)
    studio.workspace
      .backUp()
      .then(
        () => {
          toast(t('backup.done'))
          forget('status')
        },
        (error: unknown) => toast(failure(error)),
      )
      .finally(() => setBusy(false))
  }
  return (
    <Button size={size} isPending={busy} onPress={backUp}>
      {t('backup.now')}
    </Button>
  )
}
