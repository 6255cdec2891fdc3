import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useWords } from '../i18n/useWords.ts'
import { cx } from './cx.ts'
import css from './ToastShelf.module.css'

/** In milliseconds: longer where there is something to decide. */
const shownFor = { withUndo: 10_000, plain: 5000 }

export interface Toast {
  readonly id: number
  readonly words: string
  readonly undo?: () => void
}

/** Small notes that something happened. They wait while a pointer or the keyboard is on them. */
export function ToastShelf({
  toasts,
  onDismiss,
}: {
  toasts: readonly Toast[]
  onDismiss: (id: number) => void
}) {
  const { t } = useWords()
  return (
    <div className={css.shelf} role="status" aria-label={t('toast.region')}>
      {toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} onDismiss={() => onDismiss(toast.id)} />
      ))}
    </div>
  )
}

function ToastNote({ toast, onDismiss }: { toast: Toast; onDismiss: () => void }) {
  const { t } = useWords()
  const [held, setHeld] = useState(false)
  const { undo } = toast
  const dismiss = useRef(onDismiss)
  dismiss.current = onDismiss

  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismiss.current(), undo ? shownFor.withUndo : shownFor.plain)
    return () => clearTimeout(timer)
  }, [held, undo])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody is on it.
    <div
      className={css.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Check size={16} />
      <span>{toast.words}</span>
      {undo && (
        <AriaButton
          className={cx(css.undo)}
          onPress={() => {
            undo()
            onDismiss()
          }}
        >
          {t('toast.undo')}
        </AriaButton>
      )}
      <AriaButton className={cx(css.close)} aria-label={t('toast.close')} onPress={onDismiss}>
        <X size={15} />
      </AriaButton>
    </div>
  )
}
