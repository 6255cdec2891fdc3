import { useEffect } from 'react'
import { Page } from '../../components/Page.tsx'
import { SavingTrouble } from '../../components/SavingTrouble.tsx'
import { OpenFamily } from '../../designer/OpenFamily.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Route } from '../../routes.ts'
import { historyKeys } from '../../state/historyKeys.ts'
import { BackToFamilies } from './BackToFamilies.tsx'
import { DesignPart } from './DesignPart.tsx'
import { FamilyActions } from './FamilyActions.tsx'
import { FamilyParts } from './FamilyParts.tsx'
import { FactsPart } from './facts/FactsPart.tsx'
import { LanguagesPart } from './languages/LanguagesPart.tsx'
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
  const { document, chooseMember, saving, failure, reload, retry } = useFamily()
  const history = useUndo()
  const { member: wanted } = route
  useEffect(() => {
    if (wanted) chooseMember(wanted)
  }, [wanted, chooseMember])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the controls inside.
    <div style={{ display: 'contents' }} onKeyDown={historyKeys(history)}>
      <Page
        title={document.name}
        sub={t('families.badges', { count: document.members.length })}
        before={<BackToFamilies />}
        views={<FamilyParts route={route} />}
        actions={<FamilyActions />}
        flush
      >
        <SavingTrouble
          saving={saving}
          failure={failure}
          stale={t('families.stale')}
          onReload={() => void reload()}
          onRetry={retry}
        />
        {route.part === 'design' && <DesignPart />}
        {route.part === 'facts' && <FactsPart />}
        {route.part === 'languages' && <LanguagesPart />}
      </Page>
    </div>
  )
}
