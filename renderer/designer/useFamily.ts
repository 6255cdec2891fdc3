import { createContext, use, useMemo, useSyncExternalStore } from 'react'
import type { FamilySnapshot, FamilyStore } from './familyStore.ts'

export const FamilyContext = createContext<FamilyStore | null>(null)

/** The store of the family that is open, without following it. */
export function useFamilyStore(): FamilyStore {
  const store = use(FamilyContext)
  if (!store) throw new Error('useFamilyStore is used outside an open family')
  return store
}

/** The open family: what it is now, and everything that can be done to it. */
export function useFamily(): FamilySnapshot &
  Omit<FamilyStore, 'subscribe' | 'subscribeToFrames' | 'snapshot'> {
  const store = useFamilyStore()
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot)
  return useMemo(() => ({ ...store, ...snapshot }), [store, snapshot])
}
