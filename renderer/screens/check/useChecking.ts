import { useState } from 'react'
import type { Verification } from '#core/contract/verify'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'

type Asked = { readonly file: File } | { readonly text: string }

export interface Checking {
  readonly isBusy: boolean
  readonly error: unknown
  readonly answers: readonly Verification[] | null
  /** The name of the file, where there was one. */
  readonly fileName: string | null
  readonly check: (asked: Asked) => void
  /** The same again, such as after an issuer became known. */
  readonly again: () => void
  readonly startAgain: () => void
}

export function useChecking(): Checking {
  const { studio } = useStudio()
  const { announce } = useFeedback()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [answers, setAnswers] = useState<readonly Verification[] | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const check = (what: Asked) => {
    setAsked(what)
    setBusy(true)
    setError(null)
    const answered =
      'file' in what ? studio.verify.check({ file: what.file }) : studio.verify.checkText({ text: what.text })
    answered
      .then((found) => {
        setAnswers(found)
        if (found[0]) announce(found[0].sentence)
      }, setError)
      .finally(() => setBusy(false))
  }

  return {
    isBusy,
    error,
    answers,
    fileName: asked && 'file' in asked ? asked.file.name : null,
    check,
    again: () => asked && check(asked),
    startAgain: () => {
      setAnswers(null)
      setAsked(null)
    },
  }
}
