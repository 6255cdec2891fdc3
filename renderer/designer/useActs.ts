import { useMemo } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useDesk } from '../stage/desk.ts'
import { useFeedback } from '../state/feedback.tsx'
import { type Acts, createActs } from './acts.ts'
import { useFamilyStore } from './useFamily.ts'

export function useActs(): Acts {
  const { t } = useWords()
  const { announce } = useFeedback()
  const store = useFamilyStore()
  const desk = useDesk()
  return useMemo(() => createActs({ store, desk, t, announce }), [store, desk, t, announce])
}
