import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { OpenOnDesk } from '../../../stage/OpenOnDesk.tsx'
import { useStudio } from '../../../state/studio.ts'
import { createTemplateStore } from './templateStore.ts'
import { TemplateContext } from './useTemplate.ts'

/** Opens a template for everything inside. */
export function OpenTemplate({ id, children }: { id: string; children: ReactNode }) {
  const { language } = useWords()
  const { studio } = useStudio()
  const open = async () => {
    const state = await studio.templates.get({ id })
    return createTemplateStore({ studio, state, sample: { content: 'typical', language } })
  }
  return (
    <OpenOnDesk key={id} context={TemplateContext} open={open}>
      {children}
    </OpenOnDesk>
  )
}
