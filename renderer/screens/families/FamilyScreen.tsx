import { type KeyboardEvent, useEffect } from 'react'
import { Page } from '../../components/Page.tsx'
import { OpenFamily } from '../../designer/OpenFamily.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Route } from '../../routes.ts'
import { BackToFamilies } from './BackToFamilies.tsx'
import { DesignPart } from './DesignPart.tsx'
import { FamilyActions } from './FamilyActions.tsx'
import { FamilyParts } from './FamilyParts.tsx'
import { FactsPart } from './facts/FactsPart.tsx'
import { LanguagesPart } from './languages/LanguagesPart.tsx'
import { SavingTrouble } from './SavingTrouble.tsx'
import { useUndo } from './useUndo.ts'

type FamilyRoute = Extract<Route, { at: 'family' }>

/** One family, opened: its design, the facts of its badges, and their words in other languages. */
export function FamilyScreen({ route }: { route: FamilyRoute }) {
  return (
    <OpenFamily id={route.id}>
      <Opened route={route} />
    </OpenFamily>
  )
}

function Opened({ route }: { route: FamilyRoute }) {
  const { t } = useWords()
  const { document, chooseMember } = useFamily()
  const { undo, redo } = useUndo()
  const { member: wanted } = route
  useEffect(() => {
    if (wanted) chooseMember(wanted)
  }, [wanted, chooseMember])

  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea') !== null
    if (event.defaultPrevented || isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the controls inside.
    <div style={{ display: 'contents' }} onKeyDown={onKeyDown}>
      <Page
        title={document.name}
        sub={t('families.badges', { count: document.members.length })}
        before={<BackToFamilies />}
        views={<FamilyParts route={route} />}
        actions={<FamilyActions />}
        flush
      >
        <SavingTrouble />
        {route.part === 'design' && <DesignPart />}
        {route.part === 'facts' && <FactsPart />}
        {route.part === 'languages' && <LanguagesPart />}
      </Page>
    </div>
  )
}
