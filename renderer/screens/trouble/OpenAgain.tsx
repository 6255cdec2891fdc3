import { useCallback, useEffect, useState } from 'react'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'
import { WorkspaceTrouble } from './WorkspaceTrouble.tsx'

/** Opens the workspace of the last time, or says why that cannot be. */
export function OpenAgain({ folder, onOther }: { folder: string; onOther: () => void }) {
  const { t } = useWords()
  const { studio, forget } = useStudio()
  const [error, setError] = useState<unknown>(null)

  const open = useCallback(() => {
    setError(null)
    studio.workspace.open({ folder }).then(() => forget(), setError)
  }, [studio, folder, forget])
  useEffect(open, [open])

  if (error === null) return <Waiting words={t('trouble.opening')} />
  return <WorkspaceTrouble folder={folder} error={error} onRetry={open} onOther={onOther} />
}
