import { type ReactNode, useEffect, useState } from 'react'
import { Failure } from '../../../components/Failure.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { createDesk, DeskContext } from '../../../stage/desk.ts'
import { useStudio } from '../../../state/studio.ts'
import { createTemplateStore, type TemplateStore } from './templateStore.ts'
import { TemplateContext } from './useTemplate.ts'

/** Opens a template for everything inside. Give it the id as its key: another template is another store. */
export function OpenTemplate({ id, children }: { id: string; children: ReactNode }) {
  const { language } = useWords()
  const { studio } = useStudio()
  const [store, setStore] = useState<TemplateStore>()
  const [error, setError] = useState<unknown>(null)
  const [round, setRound] = useState(0)
  const [desk] = useState(createDesk)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language must not close what is open.
  useEffect(() => {
    let isWanted = true
    setError(null)
    studio.templates.get({ id }).then(
      (state) =>
        isWanted &&
        setStore(createTemplateStore({ studio, state, sample: { content: 'typical', language } })),
      (failure: unknown) => isWanted && setError(failure),
    )
    return () => {
      isWanted = false
    }
  }, [studio, id, round])

  if (store) {
    return (
      <TemplateContext value={store}>
        <DeskContext value={desk}>{children}</DeskContext>
      </TemplateContext>
    )
  }
  return error === null ? <Waiting /> : <Failure error={error} onRetry={() => setRound(round + 1)} />
}
