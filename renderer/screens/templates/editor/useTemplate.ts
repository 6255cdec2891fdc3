import { createContext, use, useMemo, useSyncExternalStore } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { useFeedback } from '../../../state/feedback.tsx'
import { type BlockActs, blockActs } from './blockActs.ts'
import type { TemplateSnapshot, TemplateStore } from './templateStore.ts'

export const TemplateContext = createContext<TemplateStore | null>(null)

/** The store of the template that is open, without following it. */
export function useTemplateStore(): TemplateStore {
  const store = use(TemplateContext)
  if (!store) throw new Error('useTemplateStore is used outside an open template')
  return store
}

/** The open template as it is now. */
export function useTemplate(): TemplateSnapshot {
  const store = useTemplateStore()
  return useSyncExternalStore(store.subscribe, store.snapshot)
}

export function useBlockActs(): BlockActs {
  const { t } = useWords()
  const { announce } = useFeedback()
  const store = useTemplateStore()
  return useMemo(() => blockActs({ store, t, announce }), [store, t, announce])
}
