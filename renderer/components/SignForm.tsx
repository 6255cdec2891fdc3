import { type ReactNode, useState } from 'react'
import { Form } from 'react-aria-components'
import { codeOf } from '../api.ts'
import { useWords } from '../i18n/useWords.ts'
import { useStudio, useWorkspace } from '../state/studio.ts'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import { Failure } from './Failure.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import css from './SignForm.module.css'

interface SignFormProps {
  /** Names the act and the amount: "Issue 38 badges". */
  readonly label: string
  readonly icon?: ReactNode
  readonly look?: 'primary' | 'plain'
  readonly isDisabled?: boolean
  /** What to do with the unlocked key. */
  readonly onUnlocked: () => Promise<void>
}

/** Whatever needs the key: asks for the passphrase when the key is locked by one, unlocks, and goes on. */
export function SignForm({ label, icon, look = 'primary', isDisabled = false, onUnlocked }: SignFormProps) {
  const { t, failure } = useWords()
  const { studio } = useStudio()
  const { unlocked, protection } = useWorkspace()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const asksPassphrase = !unlocked && protection === 'passphrase'
  const isWrongPassphrase = codeOf(error) === 'keys/wrong-passphrase'

  async function sign(): Promise<void> {
    if (busy) return
    setBusy(true)
    setError(null)
    try {
      if (!unlocked) await studio.workspace.unlock(asksPassphrase ? { passphrase } : {})
      await onUnlocked()
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Form
      className={cx(css.form)}
      onSubmit={(event) => {
        event.preventDefault()
        void sign()
      }}
    >
      {asksPassphrase && (
        <PassphraseField
          large
          label={t('sign.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          help={t('sign.passphraseHelp')}
          error={isWrongPassphrase ? failure(error) : null}
        />
      )}
      {!isWrongPassphrase && <Failure error={error} />}
      <Button
        look={look}
        size="large"
        type="submit"
        wide
        icon={icon}
        isPending={busy}
        isDisabled={isDisabled || (asksPassphrase && passphrase === '')}
      >
        {label}
      </Button>
    </Form>
  )
}
