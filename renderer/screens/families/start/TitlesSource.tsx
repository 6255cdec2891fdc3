import { ArrowRight, FileSpreadsheet } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import type { TitleFound } from '#core/contract/families'
import { Button } from '../../../components/Button.tsx'
import { Failure } from '../../../components/Failure.tsx'
import { FileChooser, FileDrop } from '../../../components/FileDrop.tsx'
import { Page } from '../../../components/Page.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { useStudio } from '../../../state/studio.ts'
import source from '../../give/SourceScreen.module.css'
import { listTypes } from '../../give/SourceScreen.tsx'
import { BackToFamilies } from '../BackToFamilies.tsx'
import { StartSteps } from './StartSteps.tsx'

interface TitlesSourceProps {
  readonly onRead: (read: { titles: readonly TitleFound[]; notes: readonly string[] }) => void
}

/** Paste first: titles come out of a message, a web page or a spreadsheet. */
export function TitlesSource({ onRead }: TitlesSourceProps) {
  const { t, language } = useWords()
  const { studio } = useStudio()
  const [text, setText] = useState('')
  const [reading, setReading] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const read = (found: { text: string } | { file: File }) => {
    setReading(true)
    setError(null)
    studio.familyFiles
      .readTitles({ ...found, language })
      .then(onRead, setError)
      .finally(() => setReading(false))
  }
  const readFile = ([file]: File[]) => file && read({ file })
  const onPaste = ({ clipboardData, ...event }: ClipboardEvent) => {
    if (clipboardData.files.length === 0) return
    event.preventDefault()
    readFile([...clipboardData.files])
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '').length

  return (
    <Page
      title={t('families.start.title')}
      sub={t('families.start.sub')}
      before={<BackToFamilies />}
      actions={<StartSteps now={0} />}
    >
      <FileDrop label={t('families.start.drop')} onFiles={readFile} className={source.source}>
        <div className={source.paste} onPaste={onPaste}>
          <TextField
            anyScript
            label={t('families.start.paste')}
            help={t('families.start.pasteHelp')}
            value={text}
            onChange={setText}
            lines={11}
            spellCheck="false"
            placeholder={t('families.start.example')}
          />
          <Failure error={error} />
          <div className={source.acts}>
            <Button
              look="primary"
              size="large"
              isDisabled={lines === 0}
              isPending={reading}
              iconAfter={<ArrowRight size={17} className="flip" />}
              onPress={() => read({ text })}
            >
              {lines === 0 ? t('source.continue') : t('families.start.continueWith', { count: lines })}
            </Button>
            <Button
              size="large"
              look="quiet"
              isDisabled={reading}
              onPress={() =>
                onRead({
                  titles: [{ title: '', subtitle: '', level: 0, of: 0, icon: 'star', language }],
                  notes: [],
                })
              }
            >
              {t('families.start.empty')}
            </Button>
          </div>
        </div>
        <div className={source.file}>
          <FileSpreadsheet size={34} strokeWidth={1.5} />
          <h2>{t('families.start.fileTitle')}</h2>
          <p>{t('families.start.fileMore')}</p>
          <FileChooser accept={listTypes} onFiles={readFile}>
            <Button size="large" isDisabled={reading}>
              {t('source.choose')}
            </Button>
          </FileChooser>
          <p className={source.formats}>{t('families.start.formats')}</p>
        </div>
      </FileDrop>
    </Page>
  )
}
