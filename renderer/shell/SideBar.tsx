import {
  Award,
  CloudUpload,
  House,
  Lock,
  LockOpen,
  NotebookText,
  ScanSearch,
  Send,
  Settings2,
  Shapes,
} from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Link } from 'react-aria-components'
import { cx } from '../components/cx.ts'
import { Mark } from '../components/Mark.tsx'
import { useWords } from '../i18n/useWords.ts'
import { hrefOf, type Route } from '../routes.ts'
import { useQuery } from '../state/queryCache.ts'
import { useStudio, useWorkspace } from '../state/studio.ts'
import css from './SideBar.module.css'

const places = [
  { at: 'home', icon: House, to: { at: 'home' } },
  { at: 'badges', icon: Shapes, to: { at: 'badges' } },
  { at: 'give', icon: Award, to: { at: 'give', badge: null } },
  { at: 'registry', icon: NotebookText, to: { at: 'registry', batch: null, badge: null } },
  { at: 'check', icon: ScanSearch, to: { at: 'check' } },
  { at: 'publish', icon: CloudUpload, to: { at: 'publish' } },
  { at: 'settings', icon: Settings2, to: { at: 'settings', pane: 'issuer' } },
] as const satisfies readonly { at: string; icon: unknown; to: Route }[]

const areaOf = (route: Route): string =>
  route.at === 'badge' ? 'badges' : route.at === 'list' || route.at === 'batch' ? 'give' : route.at

export function SideBar({ route }: { route: Route }) {
  const { t } = useWords()
  const { issuer } = useWorkspace()
  return (
    <header className={css.side}>
      <div className={css.who}>
        {issuer.logo ? <img src={issuer.logo} alt="" className={css.logo} /> : <Mark size={30} />}
        <b>
          <bdi>{issuer.name}</bdi>
        </b>
      </div>
      <nav aria-label={t('shell.main')} className={css.places}>
        {places.map(({ at, icon: Icon, to }) => (
          <Link
            key={at}
            href={hrefOf(to)}
            className={cx(css.place)}
            aria-current={areaOf(route) === at ? 'page' : 'false'}
          >
            <Icon size={18} strokeWidth={1.9} />
            {t(`shell.${at}`)}
            {at === 'publish' && <Waiting />}
          </Link>
        ))}
      </nav>
      <div className={css.foot}>
        <RunningBatch route={route} />
        <KeyState />
      </div>
    </header>
  )
}

/** How many badges are not known yet where they are published. */
function Waiting() {
  const { t, format } = useWords()
  const { studio } = useStudio()
  const { data: state } = useQuery('sync', () => studio.sync.state())
  const count = state?.waiting.find(({ kind }) => kind === 'credential')?.count ?? 0
  if (count === 0) return null
  return (
    <span className={css.count} title={t('publish.waitingCount', { count })}>
      <span aria-hidden>{format.number(count)}</span>
      <span className="visually-hidden">{t('publish.waitingCount', { count })}</span>
    </span>
  )
}

/** A batch that goes on while the person looks at something else. */
function RunningBatch({ route }: { route: Route }) {
  const { t, format } = useWords()
  const { runs } = useStudio()
  const run = useSyncExternalStore(runs.subscribe, runs.current)
  if (!run || run.error || (route.at === 'batch' && route.id === run.batchId)) return null
  return (
    <Link className={cx(css.running)} href={hrefOf({ at: 'batch', id: run.batchId })}>
      <Send size={16} className="flip" />
      <span>
        {t(run.stage === 'signing' ? 'shell.issuing' : 'shell.printing', {
          done: format.number(run.done),
          total: format.number(run.total),
        })}
      </span>
    </Link>
  )
}

function KeyState() {
  const { t } = useWords()
  const { unlocked } = useWorkspace()
  const { studio } = useStudio()
  const { data: sync } = useQuery('sync', () => studio.sync.state())
  const connection = sync?.connection
  const travels = connection ? (connection.automatic ? 'automatic' : 'connected') : 'offline'
  const Icon = unlocked ? LockOpen : Lock
  return (
    <Link className={cx(css.key)} href={hrefOf({ at: 'settings', pane: 'key' })}>
      <Icon size={16} />
      <span>
        <b>{t(unlocked ? 'shell.unlocked' : 'shell.locked')}</b>
        <small>{t(`shell.${travels}`)}</small>
      </span>
    </Link>
  )
}
