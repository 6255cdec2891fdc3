import {
  Award,
  CloudUpload,
  House,
  Lock,
  LockOpen,
  NotebookText,
  ScanSearch,
  ScrollText,
  Send,
  Settings2,
  Shapes,
} from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { Link, Tooltip, TooltipTrigger } from 'react-aria-components'
import { cx } from '../components/cx.ts'
import { Mark } from '../components/Mark.tsx'
import tooltip from '../components/Tooltip.module.css'
import { useWords } from '../i18n/useWords.ts'
import { hrefOf, type Route } from '../routes.ts'
import { useQuery } from '../state/queryCache.ts'
import { useStudio, useWorkspace } from '../state/studio.ts'
import css from './SideBar.module.css'

const places = [
  { at: 'home', icon: House, to: { at: 'home' } },
  { at: 'families', icon: Shapes, to: { at: 'families' } },
  { at: 'templates', icon: ScrollText, to: { at: 'templates' } },
  { at: 'give', icon: Award, to: { at: 'give', badge: null } },
  { at: 'registry', icon: NotebookText, to: { at: 'registry', batch: null, badge: null } },
  { at: 'check', icon: ScanSearch, to: { at: 'check' } },
  { at: 'publish', icon: CloudUpload, to: { at: 'publish' } },
  { at: 'settings', icon: Settings2, to: { at: 'settings', pane: 'issuer' } },
] as const satisfies readonly { at: string; icon: unknown; to: Route }[]

const areaOf = ({ at }: Route): string => {
  if (at === 'badge' || at === 'family' || at === 'newFamily') return 'families'
  if (at === 'template') return 'templates'
  return at === 'list' || at === 'batch' ? 'give' : at
}

interface SideBarProps {
  readonly route: Route
  /** Pictograms alone, so that the screen beside it has room; their words come when pointed at. */
  readonly isRail: boolean
}

export function SideBar({ route, isRail }: SideBarProps) {
  const { t } = useWords()
  const { issuer } = useWorkspace()
  return (
    <header className={css.side} data-rail={isRail || undefined}>
      <div className={css.who}>
        {issuer.logo ? <img src={issuer.logo} alt="" className={css.logo} /> : <Mark size={30} />}
        <b className={css.word}>
          <bdi>{issuer.name}</bdi>
        </b>
      </div>
      <nav aria-label={t('shell.main')} className={css.places}>
        {places.map(({ at, icon: Icon, to }) => (
          <Named key={at} words={t(`shell.${at}`)} isRail={isRail}>
            <Link
              href={hrefOf(to)}
              className={cx(css.place)}
              aria-current={areaOf(route) === at ? 'page' : 'false'}
            >
              <Icon size={18} strokeWidth={1.9} />
              <span className={css.word}>{t(`shell.${at}`)}</span>
              {at === 'publish' && !isRail && <Waiting />}
            </Link>
          </Named>
        ))}
      </nav>
      <div className={css.foot}>
        <RunningBatch route={route} isRail={isRail} />
        <KeyState isRail={isRail} />
      </div>
    </header>
  )
}

function Named({ words, isRail, children }: { words: string; isRail: boolean; children: ReactNode }) {
  return (
    <TooltipTrigger delay={300} closeDelay={0} isDisabled={!isRail}>
      {children}
      <Tooltip className={cx(tooltip.tooltip)} placement="end" offset={8}>
        {words}
      </Tooltip>
    </TooltipTrigger>
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
function RunningBatch({ route, isRail }: SideBarProps) {
  const { t, format } = useWords()
  const { runs } = useStudio()
  const run = useSyncExternalStore(runs.subscribe, runs.current)
  if (!run || run.error || (route.at === 'batch' && route.id === run.batchId)) return null
  const words = t(run.stage === 'signing' ? 'shell.issuing' : 'shell.printing', {
    done: format.number(run.done),
    total: format.number(run.total),
  })
  return (
    <Named words={words} isRail={isRail}>
      <Link className={cx(css.running)} href={hrefOf({ at: 'batch', id: run.batchId })}>
        <Send size={16} className="flip" />
        <span className={css.word}>{words}</span>
      </Link>
    </Named>
  )
}

function KeyState({ isRail }: { isRail: boolean }) {
  const { t } = useWords()
  const { unlocked } = useWorkspace()
  const { studio } = useStudio()
  const { data: sync } = useQuery('sync', () => studio.sync.state())
  const connection = sync?.connection
  const travels = connection ? (connection.automatic ? 'automatic' : 'connected') : 'offline'
  const Icon = unlocked ? LockOpen : Lock
  const state = t(unlocked ? 'shell.unlocked' : 'shell.locked')
  return (
    <Named words={state} isRail={isRail}>
      <Link className={cx(css.key)} href={hrefOf({ at: 'settings', pane: 'key' })}>
        <Icon size={16} />
        <span className={css.word}>
          <b>{state}</b>
          <small>{t(`shell.${travels}`)}</small>
        </span>
      </Link>
    </Named>
  )
}
