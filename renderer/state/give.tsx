import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { ListCounts, ListDefaults, PeopleList } from '#core/contract/people'
import type { Visibility } from '#core/visibilities'
import { dayOf } from '../i18n/format.ts'

/** A list on its way to becoming badges. Nothing of it is kept until it is planned as a batch. */
export interface Draft {
  readonly list: PeopleList
  readonly defaults: ListDefaults
  /** Null until the rows were checked, and again when the reading or the columns changed. */
  readonly counts: ListCounts | null
  readonly name: string
  readonly thenPrint: boolean
  readonly template: string
  /** How much of these badges anyone can see; null: as chosen for all. */
  readonly visibility: Visibility | null
}

interface Give {
  readonly draft: Draft | null
  readonly start: (list: PeopleList, achievementId: string | null) => void
  readonly change: (some: Partial<Draft>) => void
  readonly drop: () => void
}

const GiveContext = createContext<Give | null>(null)

/** Lives above the screens, so that a look into the registry does not lose the list. */
export function GiveProvider({ children }: { children: ReactNode }) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const start = useCallback(
    (list: PeopleList, achievementId: string | null) =>
      setDraft({
        list,
        defaults: { achievementId, date: dayOf(new Date()) },
        counts: null,
        name: nameOf(list.title),
        thenPrint: true,
        template: 'formal',
        visibility: null,
      }),
    [],
  )
  const change = useCallback(
    (some: Partial<Draft>) => setDraft((before) => (before ? { ...before, ...some } : before)),
    [],
  )
  const drop = useCallback(() => setDraft(null), [])
  const give = useMemo(() => ({ draft, start, change, drop }), [draft, start, change, drop])
  return <GiveContext value={give}>{children}</GiveContext>
}

/** `kurssi_syksy.csv` → `kurssi_syksy`. */
const nameOf = (title: string): string => title.replace(/\.(csv|tsv|txt|xlsx|ods)$/i, '').slice(0, 120)

export function useGive(): Give {
  const give = use(GiveContext)
  if (!give) throw new Error('useGive is used outside the studio')
  return give
}

/** For the steps that come after a list was read. */
export function useDraft(): Draft {
  const { draft } = useGive()
  if (!draft) throw new Error('useDraft is used before a list was read')
  return draft
}
