import {
  Check,
  CircleAlert,
  FileSpreadsheet,
  FileText,
  Folder,
  FolderOpen,
  NotebookText,
  Printer,
} from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Link } from 'react-aria-components'
import type { Batch, PrintSides } from '#core/contract/batches'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import panel from '../../components/Panel.module.css'
import { TemplateChoice } from '../../components/TemplateChoice.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import type { PrintChoice } from '../../state/batchRuns.ts'
import { useStudio } from '../../state/studio.ts'
import { usePrinter } from '../../state/usePrinter.ts'
import { useReveal } from '../../state/useReveal.ts'
import css from './Done.module.css'
import { FailedRows } from './FailedRows.tsx'
import { GivenPeople } from './GivenPeople.tsx'
import { OtherSheets } from './OtherSheets.tsx'
import { PagePreview } from './PagePreview.tsx'
import { PrintNotes } from './PrintNotes.tsx'
import { SidesField } from './SidesField.tsx'
import { WhoIsPrinted } from './WhoIsPrinted.tsx'

interface DoneProps {
  readonly batch: Batch
  /** Whose certificate is to be printed again; null for nobody in particular. */
  readonly person: string | null
  readonly error: unknown
}

/** What lies where, what to do with it, and the few that failed with a remedy each. */
export function Done({ batch, person, error }: DoneProps) {
  const { t } = useWords()
  const { filed, failed, cancelled } = batch.counts
  const before = batch.printed?.how
  const [template, setTemplate] = useState<string>(before?.template ?? 'formal')
  const [sides, setSides] = useState<PrintSides>(before?.sides ?? 'front')
  const [people, setPeople] = useState<PrintChoice>({
    only: person === null ? null : [person],
    reprints: 'mark-later',
  })
  const Icon = filed > 0 ? Check : CircleAlert
  return (
    <div className={css.done}>
      <section className={panel.stack}>
        <div className={css.headline} data-empty={filed === 0 || undefined}>
          <span>
            <Icon size={28} />
          </span>
          <div>
            <h2>{t('done.title', { count: filed })}</h2>
            <p>
              {t('done.saved')} {cancelled > 0 && t('done.cancelled', { count: cancelled })}
            </p>
          </div>
        </div>
        <Failure error={error} />
        <PrintNotes batchId={batch.id} />
        {filed > 0 && (
          <div className={css.acts}>
            <Certificates batch={batch} template={template} sides={sides} />
            <OpenFolder folder={batch.folder} />
            <Link className={cx(css.act)} href={hrefOf({ at: 'registry', batch: batch.id, badge: null })}>
              <NotebookText size={24} strokeWidth={1.7} />
              <b>{t('done.registry')}</b>
              <span className={css.more}>{t('done.registryMore')}</span>
            </Link>
          </div>
        )}
        {filed > 0 && (
          <Look batch={batch} {...{ template, sides, people }} onChange={setTemplate} onSides={setSides} />
        )}
        {filed > 0 && <WhoIsPrinted batch={batch} {...{ template, sides, people }} onChange={setPeople} />}
        {filed > 0 && <OtherSheets batch={batch} {...{ template, sides, people }} onSides={setSides} />}
        {failed > 0 && <FailedRows batch={batch} />}
        <WhatLiesWhere batch={batch} />
      </section>
      {filed > 0 && <GivenPeople batch={batch} />}
    </div>
  )
}

/** Printed once, the certificates are a file to open; before that, something to make. */
function Certificates({ batch, template, sides }: Omit<LookProps, 'people' | 'onChange' | 'onSides'>) {
  const { t } = useWords()
  const { runs } = useStudio()
  const print = usePrinter()
  const { certificates, counts } = batch
  const words = (title: string, more: string) => (
    <>
      <Printer size={24} strokeWidth={1.7} />
      <b>{title}</b>
      <span className={css.more}>{more}</span>
    </>
  )
  const pages = t('done.pages', { count: counts.filed })
  if (certificates === null) {
    return (
      <AriaButton
        className={cx(css.act)}
        data-primary
        onPress={() => void runs.print(batch.id, counts.filed, template, { sides })}
      >
        {words(t('done.print'), pages)}
      </AriaButton>
    )
  }
  return (
    <AriaButton className={cx(css.act)} data-primary onPress={() => print(certificates)}>
      {words(t('done.open'), pages)}
    </AriaButton>
  )
}

interface LookProps {
  readonly batch: Batch
  readonly template: string
  readonly sides: PrintSides
  readonly people: PrintChoice
  readonly onChange: (template: string) => void
  readonly onSides: (sides: PrintSides) => void
}

/** How the certificates will look, page by page. */
function Look({ batch, template, sides, people, onChange, onSides }: LookProps) {
  return (
    <section className={cx(panel.card, panel.padded, panel.tight)}>
      <TemplateChoice
        achievementId={batch.achievements[0]?.id ?? null}
        value={template}
        onChange={onChange}
      />
      <PagePreview {...{ batch, template, sides, people }} />
      <SidesField value={sides} onChange={onSides} />
    </section>
  )
}

function OpenFolder({ folder }: { folder: string }) {
  const { t } = useWords()
  const reveal = useReveal()
  return (
    <AriaButton className={cx(css.act)} onPress={() => reveal(folder)}>
      <FolderOpen size={24} strokeWidth={1.7} />
      <b>{t('done.folder')}</b>
      <span className={css.more}>{t('done.folderMore')}</span>
    </AriaButton>
  )
}

function WhatLiesWhere({ batch }: { batch: Batch }) {
  const { t } = useWords()
  const places = [
    { icon: Folder, name: 'badges', words: 'done.whereBadges' },
    ...(batch.certificates === null
      ? []
      : ([
          { icon: FileText, name: 'certificates.pdf', words: 'done.whereMerged' },
          { icon: Folder, name: 'certificates', words: 'done.whereCertificates' },
        ] as const)),
    { icon: FileSpreadsheet, name: 'results.csv', words: 'done.whereResults' },
  ] as const
  return (
    <section className={cx(panel.card, panel.padded, panel.tight)}>
      <h3>{t('done.where')}</h3>
      <p className={panel.sub}>
        <bdi>{batch.folder}</bdi>
      </p>
      <ul className={cx(css.where)}>
        {places.map(({ icon: Icon, name, words }) => (
          <li key={name}>
            <Icon size={18} />
            <code>{name}</code>
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
