import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import { type Toast, ToastShelf } from '../components/ToastShelf.tsx'

interface Feedback {
  /** Says what just happened, on the screen and to a screen reader, with a way back where there is one. */
  readonly toast: (words: string, undo?: () => void) => void
  /** Says something to a screen reader only. */
  readonly announce: (words: string) => void
}

const FeedbackContext = createContext<Feedback>({ toast: () => {}, announce: () => {} })
export const useFeedback = (): Feedback => use(FeedbackContext)

export function FeedbackProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const [said, setSaid] = useState('')
  const lastId = useRef(0)

  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const feedback = useMemo<Feedback>(
    () => ({
      toast(words, undo) {
        lastId.current += 1
        const toast = { id: lastId.current, words, ...(undo ? { undo } : {}) }
        // Two at most: the newest matters, and the one before may still be wanted back.
        setToasts((all) => [...all.slice(-1), toast])
      },
      // The same words twice in a row would not be read again without a change.
      announce: (words) => setSaid((before) => (before === words ? `${words}\u00a0` : words)),
    }),
    [],
  )

  return (
    <FeedbackContext value={feedback}>
      {children}
      <ToastShelf toasts={toasts} onDismiss={dismiss} />
      <div className="visually-hidden" aria-live="polite">
        {said}
      </div>
    </FeedbackContext>
  )
}
