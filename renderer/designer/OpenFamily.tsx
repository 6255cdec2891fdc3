import { type ReactNode, useEffect, useState } from 'react'
import { Failure } from '../components/Failure.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useWords } from '../i18n/useWords.ts'
import { createDesk, DeskContext } from '../stage/desk.ts'
import { useStudio } from '../state/studio.ts'
import { createFamilyStore, type FamilyStore } from './familyStore.ts'
import { FamilyContext } from './useFamily.ts'

/** Opens a family for everything inside. Give it the id as its key: another family is another store. */
export function OpenFamily({ id, children }: { id: string; children: ReactNode }) {
  const { language } = useWords()
  const { studio } = useStudio()
  const [store, setStore] = useState<FamilyStore>()
  const [error, setError] = useState<unknown>(null)
  const [round, setRound] = useState(0)
  const [desk] = useState(createDesk)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language must not close what is open.
  useEffect(() => {
    let isWanted = true
    setError(null)
    studio.families.open({ id }).then(
      (state) => isWanted && setStore(createFamilyStore({ studio, state, language })),
      (failure: unknown) => isWanted && setError(failure),
    )
    return () => {
      isWanted = false
    }
  }, [studio, id, round])

  if (store) {
    return (
      <FamilyContext value={store}>
        <DeskContext value={desk}>{children}</DeskContext>
      </FamilyContext>
    )
  }
  return error === null ? <Waiting /> : <Failure error={error} onRetry={() => setRound(round + 1)} />
}
