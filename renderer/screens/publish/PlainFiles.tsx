import { FolderOutput } from 'lucide-react'
import { useState } from 'react'
import type { PublishedFolder } from '#core/contract/publishing'
import type { Visibility } from '#core/visibilities'
import { cx } from '../../components/cx.ts'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { Progress } from '../../components/Progress.tsx'
import { SignForm } from '../../components/SignForm.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio, useWorkspace } from '../../state/studio.ts'
import css from './Publish.module.css'
import { VisibilityCards } from './VisibilityCards.tsx'

/** Everything public as a folder for any web space: written now, carried there by hand. */
export function PlainFiles() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { folder: workspaceFolder, issuer } = useWorkspace()
  const [baseUrl, setBaseUrl] = useState(issuer.url && `${issuer.url.replace(/\/$/, '')}/badges/`)
  const [folder, setFolder] = useState(`${workspaceFolder}/published`)
  const [visibility, setVisibility] = useState<Visibility>('page-without-name')
  const [now, setNow] = useState<{ done: number; total: number } | null>(null)
  const [result, setResult] = useState<PublishedFolder | null>(null)

  async function write(): Promise<void> {
    setResult(null)
    setNow({ done: 0, total: 0 })
    try {
      const steps = await studio.publishing.toFolder({ baseUrl, folder, visibility })
      for (;;) {
        const step = await steps.next()
        if (step.done) return setResult(step.value)
        setNow(step.value)
      }
    } finally {
      setNow(null)
    }
  }

  return (
    <>
      <section className={cx(panel.card, panel.padded, panel.stack, css.main)}>
        <div>
          <h2>{t('publish.filesTitle')}</h2>
          <p className={css.lead}>{t('publish.filesMore')}</p>
        </div>
        <TextField
          label={t('publish.baseUrl')}
          help={t('publish.baseUrlHelp')}
          placeholder="https://example.org/badges/"
          value={baseUrl}
          onChange={setBaseUrl}
          type="url"
        />
        <TextField label={t('publish.folder')} value={folder} onChange={setFolder} />
        <VisibilityCards value={visibility} onChange={setVisibility} />
        {now && <Progress label={t('publish.writing')} done={now.done} total={now.total} />}
        {result && <Written result={result} />}
        <SignForm
          label={t('publish.write')}
          icon={<FolderOutput size={16} />}
          isDisabled={now !== null || baseUrl.trim() === '' || folder.trim() === ''}
          onUnlocked={write}
        />
      </section>
      <aside className={css.side}>
        <section className={cx(panel.card, panel.padded, panel.tight)}>
          <h3>{t('publish.afterwards')}</h3>
          <p>{t('publish.afterwardsMore')}</p>
        </section>
        <Note>{t('publish.copiesOnly')}</Note>
      </aside>
    </>
  )
}

function Written({ result }: { result: PublishedFolder }) {
  const { t, format } = useWords()
  const { written, unchanged, removed, issuerPage, checkPage, linkage } = result
  return (
    <Note
      tone="good"
      title={t('publish.written', {
        written: format.number(written),
        unchanged: format.number(unchanged),
        removed: format.number(removed),
      })}
    >
      <dl className={panel.facts}>
        <dt>{t('publish.issuerPage')}</dt>
        <dd dir="ltr">{issuerPage}</dd>
        <dt>{t('publish.checkPage')}</dt>
        <dd dir="ltr">{checkPage}</dd>
        {!linkage.inPlace && (
          <>
            <dt>{t('publish.linkage')}</dt>
            <dd>
              {t('publish.linkageMore')} <bdi dir="ltr">{linkage.address}</bdi>
            </dd>
          </>
        )}
      </dl>
    </Note>
  )
}
