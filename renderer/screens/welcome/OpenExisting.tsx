import { ArrowLeft, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { codeOf } from '../../api.ts'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import panel from '../../components/Panel.module.css'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go, hrefOf } from '../../routes.ts'
import { useStudio } from '../../state/studio.ts'
import { Bare } from '../trouble/Bare.tsx'
import { RestoreBackup } from '../trouble/RestoreBackup.tsx'

/** Opens a workspace by its folder: one from before, or one brought on a stick. */
export function OpenExisting() {
  const { t } = useWords()
  const { studio, status, forget } = useStudio()
  const [folder, setFolder] = useState(status.recentFolders[0] ?? status.defaultFolder)
  const [opening, setOpening] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const open = (which: string) => {
    setOpening(true)
    setError(null)
    studio.workspace
      .open({ folder: which.trim() })
      .then(() => {
        go({ at: 'home' })
        forget()
      }, setError)
      .finally(() => setOpening(false))
  }

  return (
    <Bare title={t('open.title')}>
      <p>{t('open.lead')}</p>
      <Form
        className={cx(panel.stack)}
        onSubmit={(event) => {
          event.preventDefault()
          open(folder)
        }}
      >
        <TextField
          large
          label={t('open.folder')}
          value={folder}
          onChange={setFolder}
          help={t('open.folderHelp')}
          spellCheck="false"
        />
        <Failure error={error} />
        {codeOf(error) === 'workspace/registry-corrupt' && <RestoreBackup folder={folder.trim()} />}
        <div className={panel.row}>
          <Button
            look="primary"
            size="large"
            type="submit"
            isPending={opening}
            isDisabled={folder.trim() === ''}
          >
            {t('open.open')}
          </Button>
          <ButtonLink
            look="quiet"
            size="large"
            href={hrefOf({ at: 'welcome', step: 0 })}
            icon={<ArrowLeft size={17} className="flip" />}
          >
            {t('back')}
          </ButtonLink>
        </div>
      </Form>
      {status.recentFolders.length > 0 && (
        <section className={panel.tight}>
          <h2>{t('open.recent')}</h2>
          <ul className={cx(panel.card, panel.lines)}>
            {status.recentFolders.map((recent) => (
              <li key={recent}>
                <FolderOpen size={18} />
                <bdi className={panel.grow}>{recent}</bdi>
                <Button aria-label={t('open.openOf', { folder: recent })} onPress={() => open(recent)}>
                  {t('open.open')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Bare>
  )
}
