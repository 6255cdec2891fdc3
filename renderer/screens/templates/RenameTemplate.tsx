import { useState } from 'react'
import { Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import question from '../../components/Question.module.css'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'

interface RenameTemplateProps {
  /** Null while nothing is being renamed. */
  readonly template: { readonly id: string; readonly name: string } | null
  readonly onClose: () => void
}

export function RenameTemplate({ template, onClose }: RenameTemplateProps) {
  return (
    <ModalOverlay
      className={cx(question.scrim)}
      isOpen={template !== null}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={cx(question.modal)}>
        {template && <NameForm key={template.id} template={template} onClose={onClose} />}
      </Modal>
    </ModalOverlay>
  )
}

function NameForm({ template, onClose }: { template: { id: string; name: string }; onClose: () => void }) {
  const { t, failure } = useWords()
  const { studio, forget } = useStudio()
  const [name, setName] = useState(template.name)
  const [error, setError] = useState<string | null>(null)
  const [isPending, setIsPending] = useState(false)

  const rename = () => {
    if (name.trim() === '') return setError(t('template.nameMissing'))
    setIsPending(true)
    studio.templates
      .rename({ id: template.id, name: name.trim() })
      .then(
        () => {
          forget('ownTemplates')
          onClose()
        },
        (refused: unknown) => setError(failure(refused)),
      )
      .finally(() => setIsPending(false))
  }

  return (
    <Dialog className={cx(question.dialog)}>
      <Heading slot="title">{t('template.act.rename')}</Heading>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          rename()
        }}
      >
        <div className={cx(question.words)}>
          <TextField
            label={t('template.inspect.name')}
            autoFocus
            anyScript
            maxLength={120}
            value={name}
            error={error}
            onChange={(next) => {
              setName(next)
              setError(null)
            }}
          />
        </div>
        <footer className={cx(question.foot)}>
          <Button onPress={onClose}>{t('template.keepName')}</Button>
          <Button look="primary" type="submit" isPending={isPending}>
            {t('template.act.rename')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  )
}
