import { ArrowRight, FileSpreadsheet, ListChecks } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { FileChooser, FileDrop } from '../../components/FileDrop.tsx'
import { Page } from '../../components/Page.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go, hrefOf } from '../../routes.ts'
import { useGive } from '../../state/give.tsx'
import { useStudio } from '../../state/studio.ts'
import { GiveSteps } from './GiveSteps.tsx'
import css from './SourceScreen.module.css'

export const listTypes = ['.csv', '.tsv', '.txt', '.xlsx', '.ods', 'text/csv', 'text/plain']

/** Nobody looks over more lines than this in a text field, and browsers are slow to fill one: they are read at once. */
const linesToType = 200

/** Paste first: most lists come out of a spreadsheet or a message. A file can be dropped anywhere. */
export function SourceScreen({ badge }: { badge: string | null }) {
  const { t } = useWords()
  const { studio } = useStudio()
  const { draft, start } = useGive()
  const [text, setText] = useState('')
  const [reading, setReading] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const read = (source: Parameters<typeof studio.people.read>[0]['source']) => {
    setReading(true)
    setError(null)
    studio.people
      .read({ source })
      .then((list) => {
        start(list, badge)
        go({ at: 'list', step: 'columns' })
      }, setError)
      .finally(() => setReading(false))
  }
  const readFile = ([file]: File[]) => file && read({ kind: 'file', file })
  const onPaste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData
    const pasted = event.clipboardData.getData('text/plain')
    const isLong = text === '' && pasted.split('\n', linesToType + 1).length > linesToType
    if (files.length === 0 && !isLong) return
    event.preventDefault()
    if (files.length > 0) readFile([...files])
    else read({ kind: 'text', text: pasted })
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '').length

  return (
    <Page title={t('give.title')} sub={t('source.sub')} actions={<GiveSteps now={0} />}>
      <FileDrop label={t('source.drop')} onFiles={readFile} className={css.source}>
        <div className={css.paste} onPaste={onPaste}>
          <TextField
            anyScript
            label={t('source.paste')}
            help={t('source.pasteHelp')}
            value={text}
            onChange={setText}
            lines={11}
            spellCheck="false"
            placeholder={t('source.example')}
          />
          <Failure error={error} />
          <div className={css.acts}>
            <Button
              look="primary"
              size="large"
              isDisabled={lines === 0}
              isPending={reading}
              iconAfter={<ArrowRight size={17} className="flip" />}
              onPress={() => read({ kind: 'text', text })}
            >
              {lines === 0 ? t('source.continue') : t('source.continueWith', { count: lines })}
            </Button>
            {draft && (
              <ButtonLink size="large" look="quiet" href={hrefOf({ at: 'list', step: 'columns' })}>
                {t('source.backToList', { name: draft.list.title })}
              </ButtonLink>
            )}
          </div>
        </div>
        <div className={css.file}>
          <FileSpreadsheet size={34} strokeWidth={1.5} />
          <h2>{t('source.fileTitle')}</h2>
          <p>{t('source.fileMore')}</p>
          <FileChooser accept={listTypes} onFiles={readFile}>
            <Button size="large" isDisabled={reading}>
              {t('source.choose')}
            </Button>
          </FileChooser>
          <p className={css.formats}>{t('source.formats')}</p>
          <ul className={css.facts}>
            <li>
              <ListChecks size={17} />
              {t('source.fact1')}
            </li>
            <li>
              <ListChecks size={17} />
              {t('source.fact2')}
            </li>
          </ul>
        </div>
      </FileDrop>
    </Page>
  )
}
