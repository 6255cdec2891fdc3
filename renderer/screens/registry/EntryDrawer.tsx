import { FileText, FolderOpen, Image, Printer, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link } from 'react-aria-components'
import { addressOfFile } from '../../api.ts'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { Name } from '../../components/Name.tsx'
import panel from '../../components/Panel.module.css'
import { StandingMark } from '../../components/StandingMark.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useReveal } from '../../state/useReveal.ts'
import css from './EntryDrawer.module.css'
import type { Entry } from './entry.ts'
import { Revoking } from './Revoking.tsx'
import { Showing } from './Showing.tsx'

interface EntryDrawerProps {
  readonly credentialId: string
  readonly onClose: () => void
  readonly onErased: () => void
  /** Another badge is asked for: the corrected one, or the one before. */
  readonly onOpen: (credentialId: string) => void
}

/** Everything about one badge that was given. Escape closes it and gives the focus back. */
export function EntryDrawer({ credentialId, onClose, onErased, onOpen }: EntryDrawerProps) {
  const { t } = useWords()
  const { studio } = useStudio()
  const drawer = useRef<HTMLElement>(null)
  const { data: entry, error } = useQuery(`registry:${credentialId}`, () =>
    studio.registry.get({ credentialId }),
  )

  useEffect(() => {
    const before = document.activeElement
    drawer.current?.focus()
    return () => (before instanceof HTMLElement ? before.focus() : undefined)
  }, [])

  return (
    <aside
      ref={drawer}
      className={css.drawer}
      tabIndex={-1}
      aria-label={t('drawer.title')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={css.close}>
        <IconButton small label={t('drawer.close')} onPress={onClose}>
          <X size={17} />
        </IconButton>
      </div>
      {entry ? (
        <Details entry={entry} onErased={onErased} onOpen={onOpen} />
      ) : error ? (
        <Failure error={error} />
      ) : (
        <Waiting />
      )}
    </aside>
  )
}

function Details({
  entry,
  onErased,
  onOpen,
}: { entry: Entry } & Pick<EntryDrawerProps, 'onErased' | 'onOpen'>) {
  const { t, format } = useWords()
  const activity = format.days(entry)
  return (
    <>
      <header className={css.head}>
        <BadgePicture image={entry.image} size={96} alt={entry.achievement} />
        <div>
          <h2>
            <Name big>{entry.name}</Name>
          </h2>
          <bdi>{entry.achievement}</bdi>
          <p className="quiet">{format.day(entry.awardedOn)}</p>
          <StandingMark standing={entry.standing} />
        </div>
      </header>
      <section className={css.part}>
        <dl className={panel.facts}>
          <dt>{t('field.as.email')}</dt>
          <dd>{entry.email ? <bdi>{entry.email}</bdi> : t('people.noEmailCell')}</dd>
          <dt>{t('registry.batch')}</dt>
          <dd>
            <a href={hrefOf({ at: 'batch', id: entry.batchId })}>
              <bdi>{entry.batch}</bdi>
            </a>
          </dd>
          {activity && (
            <>
              <dt>{t('drawer.activity')}</dt>
              <dd>{activity}</dd>
            </>
          )}
          <dt>{t('drawer.counts')}</dt>
          <dd>
            {entry.validUntil
              ? t('drawer.until', { day: format.day(entry.validUntil) })
              : t('drawer.forEver')}
          </dd>
        </dl>
      </section>
      <Files entry={entry} />
      <Showing entry={entry} />
      <Revoking entry={entry} onErased={onErased} onOpen={onOpen} />
      <section className={css.part}>
        <h3>{t('drawer.history')}</h3>
        <ol className={css.history}>
          {entry.history.map((event) => (
            <li key={`${event.at} ${event.what}`}>
              <b>{t(`event.${knownEvent(event.what)}`)}</b>
              <small>{format.instant(event.at)}</small>
            </li>
          ))}
        </ol>
      </section>
      <details className={css.part}>
        <summary>{t('check.technical')}</summary>
        <p className={panel.sub}>
          <code>{entry.credentialId}</code>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <pre className={cx(panel.document, css.document)} tabIndex={0} dir="ltr">
          {readable(entry.document)}
        </pre>
      </details>
    </>
  )
}

function Files({ entry }: { entry: Entry }) {
  const { t } = useWords()
  const reveal = useReveal()
  const [first] = entry.files.filter(({ present }) => present)
  return (
    <section className={css.part}>
      <h3>{t('drawer.files')}</h3>
      <ul className={css.files}>
        {entry.files.toSorted(byKind).map(({ kind, path, present }) => {
          const address = present ? addressOfFile(path) : null
          const Icon = kind === 'png' || kind === 'svg' ? Image : FileText
          return (
            <li key={path}>
              <Icon size={17} />
              {address ? (
                <Link href={address} target="_blank">
                  {t(`drawer.${kind}`)}
                </Link>
              ) : (
                <span>{t(`drawer.${kind}`)}</span>
              )}
              {!present && <small>{t('drawer.missing')}</small>}
            </li>
          )
        })}
      </ul>
      <div className={cx(panel.row, css.acts)}>
        <ButtonLink
          size="small"
          icon={<Printer size={15} />}
          href={hrefOf({ at: 'batch', id: entry.batchId, person: entry.credentialId })}
        >
          {t('drawer.print')}
        </ButtonLink>
        {first && (
          <Button size="small" icon={<FolderOpen size={15} />} onPress={() => reveal(first.path)}>
            {t('drawer.folder')}
          </Button>
        )}
      </div>
    </section>
  )
}

const kinds = ['png', 'svg', 'pdf', 'json']
const byKind = (one: Entry['files'][number], other: Entry['files'][number]) =>
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind)

const knownEvents = [
  'credential-issued',
  'certificate-printed',
  'certificate-reprinted',
  'batch-planned',
  'credential-revoked',
  'revocation-taken-back',
  'credential-replaced',
  'credential-corrects',
  'visibility-chosen',
] as const

const knownEvent = (what: string) => knownEvents.find((known) => known === what) ?? 'other'

function readable(document: string): string {
  try {
    return JSON.stringify(JSON.parse(document), null, 2)
  } catch {
    return document
  }
}
