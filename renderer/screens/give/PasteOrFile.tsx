import { ArrowRight, FileSpreadsheet } from 'lucide-react'
import { type ClipboardEvent, type ReactNode, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { FileChooser, FileDrop } from '../../components/FileDrop.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './PasteOrFile.module.css'

interface PasteOrFileProps {
  readonly words: {
    readonly drop: string
    readonly paste: string
    readonly pasteHelp: string
    readonly example: string
    readonly fileTitle: string
    readonly fileMore: string
    readonly formats: string
    readonly continueWith: (lines: number) => string
  }
  readonly isReading: boolean
  readonly error: unknown
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
  /** Text of more lines than this is read as soon as it is pasted. */
  readonly linesToType?: number
  /** What else can be done, beside going on with what was typed. */
  readonly acts?: ReactNode
  /** Stands under what files there can be. */
  readonly more?: ReactNode
}

const listTypes = ['.csv', '.tsv', '.txt', '.xlsx', '.ods', 'text/csv', 'text/plain']

/** A list, however it comes: pasted or typed, chosen or dropped anywhere. */
export function PasteOrFile(props: PasteOrFileProps) {
  const { words, isReading, error, onText, onFile, linesToType, acts, more } = props
  const { t } = useWords()
  const [text, setText] = useState('')
  const readFile = ([file]: File[]) => file && onFile(file)
  const onPaste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData
    const pasted = event.clipboardData.getData('text/plain')
    const isLong = text === '' && linesToType !== undefined && hasMoreLines(pasted, linesToType)
    if (files.length === 0 && !isLong) return
    event.preventDefault()
    if (files.length > 0) readFile([...files])
    else onText(pasted)
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '').length

  return (
    <FileDrop label={words.drop} onFiles={readFile} className={css.source}>
      <div className={css.paste} onPaste={onPaste}>
        <TextField
          anyScript
          label={words.paste}
          help={words.pasteHelp}
          value={text}
          onChange={setText}
          lines={11}
          spellCheck="false"
          placeholder={words.example}
        />
        <Failure error={error} />
        <div className={css.acts}>
          <Button
            look="primary"
            size="large"
            isDisabled={lines === 0}
            isPending={isReading}
            iconAfter={<ArrowRight size={17} className="flip" />}
            onPress={() => onText(text)}
          >
            {lines === 0 ? t('source.continue') : words.continueWith(lines)}
          </Button>
          {acts}
        </div>
      </div>
      <div className={css.file}>
        <FileSpreadsheet size={34} strokeWidth={1.5} />
        <h2>{words.fileTitle}</h2>
        <p>{words.fileMore}</p>
        <FileChooser accept={listTypes} onFiles={readFile}>
          <Button size="large" isDisabled={isReading}>
            {t('source.choose')}
          </Button>
        </FileChooser>
        <p className={css.formats}>{words.formats}</p>
        {more}
      </div>
    </FileDrop>
  )
}

const hasMoreLines = (text: string, count: number): boolean => text.split('\n', count + 1).length > count
