import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import css from './Question.module.css'

interface QuestionProps {
  readonly isOpen: boolean
  readonly title: string
  readonly children: ReactNode
  /** The way back, named for what is kept: "Keep issuing", never "Cancel". */
  readonly keep: string
  readonly act: string
  readonly isDangerous?: boolean
  readonly isPending?: boolean
  readonly onKeep: () => void
  readonly onAct: () => void
}

/** A decision that is worth stopping for, with what stays and what goes in words. */
export function Question(props: QuestionProps) {
  const { isOpen, title, children, keep, act, isDangerous = false, isPending = false, onKeep, onAct } = props
  return (
    <ModalOverlay
      className={cx(css.scrim)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onKeep()}
      isDismissable={!isPending}
    >
      <Modal className={cx(css.modal)}>
        <Dialog role="alertdialog" className={cx(css.dialog)}>
          <Heading slot="title">{title}</Heading>
          <div className={css.words}>{children}</div>
          <footer className={css.foot}>
            <Button autoFocus={isDangerous} onPress={onKeep} isDisabled={isPending}>
              {keep}
            </Button>
            <Button look={isDangerous ? 'danger' : 'primary'} isPending={isPending} onPress={onAct}>
              {act}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
