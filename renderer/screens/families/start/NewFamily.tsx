import { useState } from 'react'
import type { TitleFound } from '#core/contract/families'
import { PlanFamily } from './PlanFamily.tsx'
import { TitlesSource } from './TitlesSource.tsx'

/** From a list of titles to a family: paste, look over, choose a style. */
export function NewFamily() {
  const [read, setRead] = useState<{ titles: readonly TitleFound[]; notes: readonly string[] } | null>(null)
  return read ? (
    <PlanFamily titles={read.titles} notes={read.notes} onBack={() => setRead(null)} />
  ) : (
    <TitlesSource onRead={setRead} />
  )
}
