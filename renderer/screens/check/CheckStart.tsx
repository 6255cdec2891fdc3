import { ClipboardPaste, FileCheck2 } from 'lucide-react'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { FileChooser, FileDrop } from '../../components/FileDrop.tsx'
import panel from '../../components/Panel.module.css'
import { TextField } from '../../components/TextField.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './CheckStart.module.css'
import type { Checking } from './useChecking.ts'

const badgeTypes =
  '.png .jpg .jpeg .svg .pdf .json .jsonld .jwt .txt image/png image/jpeg image/svg+xml'.split(' ')

export function CheckStart({ checking }: { checking: Checking }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const checkFile = ([file]: File[]) => file && checking.check({ file })
  return (
    <div className={css.start}>
      <FileDrop label={t('check.drop')} onFiles={checkFile} className={css.drop}>
        {checking.isBusy ? (
          <Waiting words={t('check.checking')} />
        ) : (
          <>
            <FileCheck2 size={40} strokeWidth={1.4} />
            <h2>{t('check.dropTitle')}</h2>
            <p>{t('check.dropMore')}</p>
            <FileChooser accept={badgeTypes} onFiles={checkFile}>
              <Button look="primary" size="large">
                {t('check.choose')}
              </Button>
            </FileChooser>
            <Failure error={checking.error} />
          </>
        )}
      </FileDrop>
      <Form
        className={cx(panel.card, css.paste)}
        onSubmit={(event) => {
          event.preventDefault()
          checking.check({ text })
        }}
      >
        <h2>
          <ClipboardPaste size={19} />
          {t('check.pasteTitle')}
        </h2>
        <TextField
          label={t('check.paste')}
          help={t('check.pasteHelp')}
          value={text}
          onChange={setText}
          lines={6}
          spellCheck="false"
          placeholder='{ "@context": … }'
        />
        <Button type="submit" isDisabled={text.trim() === '' || checking.isBusy}>
          {t('check.checkText')}
        </Button>
      </Form>
    </div>
  )
}
