import type { ReactNode } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { OpenOnDesk } from '../stage/OpenOnDesk.tsx'
import { useStudio } from '../state/studio.ts'
import { createFamilyStore } from './familyStore.ts'
import { FamilyContext } from './useFamily.ts'

/** Opens a family for everything inside. */
export function OpenFamily({ id, children }: { id: string; children: ReactNode }) {
  const { language } = useWords()
  const { studio } = useStudio()
  const open = async () => createFamilyStore({ studio, state: await studio.families.open({ id }), language })
  return (
    <OpenOnDesk key={id} context={FamilyContext} open={open}>
      {children}
    </OpenOnDesk>
  )
}
