import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Question } from '../components/Question.tsx'
import { useWords } from '../i18n/useWords.ts'

interface LeaveGuard {
  readonly question: ReactNode
  /** Before a screen itself goes elsewhere. */
  readonly allow: () => void
}

/** Asks before a link or a closed window loses what was not saved. */
export function useLeaveGuard(isChanged: boolean): LeaveGuard {
  const { t } = useWords()
  const [wanted, setWanted] = useState<string | null>(null)
  const allowed = useRef(false)

  useEffect(() => {
    if (!isChanged) return
    allowed.current = false
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null
      if (!link || allowed.current) return
      event.preventDefault()
      event.stopPropagation()
      setWanted(link.getAttribute('href'))
    }
    const onClose = (event: BeforeUnloadEvent) => {
      if (!allowed.current) event.preventDefault()
    }
    document.addEventListener('click', onClick, true)
    addEventListener('beforeunload', onClose)
    return () => {
      document.removeEventListener('click', onClick, true)
      removeEventListener('beforeunload', onClose)
    }
  }, [isChanged])

  return {
    allow: () => {
      allowed.current = true
    },
    question: (
      <Question
        isOpen={wanted !== null}
        title={t('leave.title')}
        keep={t('leave.keep')}
        act={t('leave.act')}
        isDangerous
        onKeep={() => setWanted(null)}
        onAct={() => {
          allowed.current = true
          if (wanted) location.hash = wanted
        }}
      >
        <p>{t('leave.more')}</p>
      </Question>
    ),
  }
}
