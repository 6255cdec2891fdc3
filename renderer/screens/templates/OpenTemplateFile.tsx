import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { FileChooser } from '../../components/FileDrop.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go } from '../../routes.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'

/** A template that a partner sent as one file. */
export function OpenTemplateFile() {
  const { t, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [isOpening, setIsOpening] = useState(false)
  const open = ([file]: File[]) => {
    if (!file) return
    setIsOpening(true)
    studio.templates
      .importTemplate({ file })
      .then(
        ({ document }) => {
          forget('ownTemplates')
          go({ at: 'template', id: document.id })
        },
        (error: unknown) => toast(failure(error)),
      )
      .finally(() => setIsOpening(false))
  }
  return (
    <FileChooser accept={['.rosette-template']} onFiles={open}>
      <Button icon={<FolderOpen size={16} />} isPending={isOpening}>
        {t('template.openFile')}
      </Button>
    </FileChooser>
  )
}
