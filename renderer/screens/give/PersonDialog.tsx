import { useState } from 'react'
import { Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ListColumn, ListCounts, ListRow } from '#core/contract/people'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import css from '../../components/Question.module.css'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'
import { heldFields, type ShownField } from './columnFields.ts'

interface PersonDialogProps {
  readonly listId: string
  readonly columns: readonly ListColumn[]
  /** Null for someone who is not on the list yet. */
  readonly row: ListRow | null
  readonly onClose: () => void
  readonly onSaved: (row: ListRow, counts: ListCounts) => void
}

/** Everything about one person, as the list has it. */
export function PersonDialog({ listId, columns, row, onClose, onSaved }: PersonDialogProps) {
  const { t } = useWords()
  const { studio } = useStudio()
  const fields = [...new Set<ShownField>([...heldFields(columns), 'email'])]
  const [cells, setCells] = useState<Partial<Record<ShownField, string>>>(() =>
    Object.fromEntries(fields.map((field) => [field, row?.cells[field] ?? ''])),
  )
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const save = () => {
    setSaving(true)
    setError(null)
    studio.people
      .mend({ id: listId, row: row?.row ?? null, cells })
      .then((mended) => onSaved(mended.row, mended.counts), setError)
      .finally(() => setSaving(false))
  }

  return (
    <ModalOverlay className={cx(css.scrim)} isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={cx(css.modal)}>
        <Dialog className={cx(css.dialog)}>
          <Heading slot="title">{row ? t('person.title') : t('people.add')}</Heading>
          <Form
            onSubmit={(event) => {
              event.preventDefault()
              save()
            }}
          >
            <div className={css.words}>
              {fields.map((field) => (
                <TextField
                  key={field}
                  anyScript
                  autoFocus={field === 'name'}
                  label={t(`field.as.${field}`)}
                  optional={field !== 'name'}
                  value={cells[field] ?? ''}
                  onChange={(value) => setCells((before) => ({ ...before, [field]: value }))}
                  {...(field === 'narrative' || field === 'address' ? { lines: 3 } : {})}
                  help={field === 'name' && t('person.nameHelp')}
                />
              ))}
              <Failure error={error} />
            </div>
            <footer className={css.foot}>
              <Button onPress={onClose}>{t(row ? 'person.keep' : 'person.notNow')}</Button>
              <Button look="primary" type="submit" isPending={saving} isDisabled={!cells.name?.trim()}>
                {row ? t('person.save') : t('people.add')}
              </Button>
            </footer>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
