import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { IconButton } from './IconButton.tsx'
import { TextField, type TextFieldProps } from './TextField.tsx'

/** A passphrase, hidden until the person asks to see it. Never kept by the browser. */
export function PassphraseField(props: Omit<TextFieldProps, 'type' | 'inside'>) {
  const { t } = useWords()
  const [shown, setShown] = useState(false)
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck="false"
      inside={
        <IconButton small label={shown ? t('field.hide') : t('field.show')} onPress={() => setShown(!shown)}>
          {shown ? <EyeOff size={17} /> : <Eye size={17} />}
        </IconButton>
      }
    />
  )
}
