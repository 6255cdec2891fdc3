import { lazy, Suspense, useEffect } from 'react'
import { Mishap } from '../components/Mishap.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useWords } from '../i18n/useWords.ts'
import { type Route, useRoute } from '../routes.ts'
import { Home } from '../screens/home/Home.tsx'
import { GiveProvider } from '../state/give.tsx'
import { useAutomaticSending } from '../state/useAutomaticSending.ts'
import css from './Shell.module.css'
import { SideBar } from './SideBar.tsx'

const Families = lazy(async () => ({ default: (await import('../screens/families/Families.tsx')).Families }))
const NewFamily = lazy(async () => ({
  default: (await import('../screens/families/start/NewFamily.tsx')).NewFamily,
}))
const FamilyScreen = lazy(async () => ({
  default: (await import('../screens/families/FamilyScreen.tsx')).FamilyScreen,
}))
const BadgeEditor = lazy(async () => ({
  default: (await import('../screens/badges/BadgeEditor.tsx')).BadgeEditor,
}))
const Templates = lazy(async () => ({
  default: (await import('../screens/templates/Templates.tsx')).Templates,
}))
const TemplateScreen = lazy(async () => ({
  default: (await import('../screens/templates/TemplateScreen.tsx')).TemplateScreen,
}))
const Give = lazy(async () => ({ default: (await import('../screens/give/Give.tsx')).Give }))
const BatchScreen = lazy(async () => ({
  default: (await import('../screens/batch/BatchScreen.tsx')).BatchScreen,
}))
const Registry = lazy(async () => ({ default: (await import('../screens/registry/Registry.tsx')).Registry }))
const Check = lazy(async () => ({ default: (await import('../screens/check/Check.tsx')).Check }))
const Publish = lazy(async () => ({ default: (await import('../screens/publish/Publish.tsx')).Publish }))
const Settings = lazy(async () => ({ default: (await import('../screens/settings/Settings.tsx')).Settings }))

/** The studio with a workspace open: where to go at the side, where one is in the middle. */
export function Shell({ onOpened }: { onOpened: () => void }) {
  const { t } = useWords()
  const route = useRoute()
  // A canvas needs the room.
  const isRail = route.at === 'family' || route.at === 'template'
  useEffect(onOpened, [onOpened])
  useAutomaticSending()
  return (
    <GiveProvider>
      <div className={css.shell} data-rail={isRail || undefined}>
        <button type="button" className={css.skip} onClick={skipToMain}>
          {t('shell.skip')}
        </button>
        <SideBar route={route} isRail={isRail} />
        <main id="main" className={css.main} tabIndex={-1}>
          <Mishap key={route.at}>
            <Suspense fallback={<Waiting />}>
              <Screen route={route} />
            </Suspense>
          </Mishap>
        </main>
      </div>
    </GiveProvider>
  )
}

function Screen({ route }: { route: Route }) {
  switch (route.at) {
    case 'families':
      return <Families />
    case 'newFamily':
      return <NewFamily />
    case 'family':
      return <FamilyScreen key={route.id} route={route} />
    case 'templates':
      return <Templates />
    case 'template':
      return <TemplateScreen key={route.id} id={route.id} />
    case 'badge':
      return <BadgeEditor key={route.id} id={route.id} />
    case 'give':
    case 'list':
      return <Give route={route} />
    case 'batch':
      return <BatchScreen key={route.id} id={route.id} person={route.person ?? null} />
    case 'registry':
      return <Registry batch={route.batch} badge={route.badge} />
    case 'check':
      return <Check />
    case 'publish':
      return <Publish />
    case 'settings':
      return <Settings pane={route.pane} />
    default:
      return <Home />
  }
}

/** The address bar belongs to the routes, so this is a button that moves the focus, not a link. */
function skipToMain(): void {
  document.getElementById('main')?.focus()
}
