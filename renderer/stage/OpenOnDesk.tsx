import { type Context, type ReactNode, useEffect, useState } from 'react'
import { Failure } from '../components/Failure.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { createDesk, DeskContext } from './desk.ts'

interface OpenOnDeskProps<Store> {
  /** Where what is inside finds the store. */
  readonly context: Context<Store | null>
  readonly open: () => Promise<Store>
  readonly children: ReactNode
}

/** Opens something to work on for everything inside. Give it a key: another document is another store. */
export function OpenOnDesk<Store>({ context: StoreContext, open, children }: OpenOnDeskProps<Store>) {
  const [opened, setOpened] = useState<{ store: Store } | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [round, setRound] = useState(0)
  const [desk] = useState(createDesk)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language must not close what is open.
  useEffect(() => {
    let isWanted = true
    setError(null)
    open().then(
      (store) => isWanted && setOpened({ store }),
      (failure: unknown) => isWanted && setError(failure),
    )
    return () => {
      isWanted = false
    }
  }, [round])

  if (opened) {
    return (
      <StoreContext value={opened.store}>
        <DeskContext value={desk}>{children}</DeskContext>
      </StoreContext>
    )
  }
  return error === null ? <Waiting /> : <Failure error={error} onRetry={() => setRound(round + 1)} />
}
