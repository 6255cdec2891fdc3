import { useState } from 'react'
import { Form } from 'react-aria-components'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { IssuerNumber } from '../../components/IssuerNumber.tsx'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio, useWorkspace } from '../../state/studio.ts'
import { badgeLanguages, languageName } from '../badges/badgeLanguages.ts'
import { isEmail, webAddress } from '../welcome/answers.ts'
import { LogoField } from '../welcome/LogoField.tsx'
import { Pane } from './Pane.tsx'
import css from './Settings.module.css'

export function IssuerPane() {
  const { t, language: reader } = useWords()
  const { studio, forget } = useStudio()
  const { issuer } = useWorkspace()
  const { toast } = useFeedback()
  const { name: wasName, email: wasEmail, url: wasUrl, language: wasLanguage } = issuer
  const [facts, setFacts] = useState({ name: wasName, email: wasEmail, url: wasUrl, language: wasLanguage })
  /** Undefined leaves the logo as it is, null takes it away. */
  const [logo, setLogo] = useState<File | null | undefined>(undefined)
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const set = (some: Partial<typeof facts>) => setFacts((before) => ({ ...before, ...some }))

  const url = webAddress(facts.url)
  const wrong = {
    name: facts.name.trim() === '' ? t('welcome.nameMissing') : null,
    email: facts.email.trim() !== '' && !isEmail(facts.email) ? t('welcome.emailWrong') : null,
    url: url === null ? t('welcome.urlWrong') : null,
  }
  const save = () => {
    setSaving(true)
    setError(null)
    studio.workspace
      .updateIssuer({
        name: facts.name.trim(),
        email: facts.email.trim(),
        url: url ?? '',
        language: facts.language,
        ...(logo === undefined ? {} : { logo }),
      })
      .then(() => {
        setLogo(undefined)
        forget('status')
        toast(t('issuer.saved'))
      }, setError)
      .finally(() => setSaving(false))
  }

  return (
    <Pane title={t('settings.issuer')} lead={t('issuer.lead')}>
      <Form
        className={cx(panel.card, css.form)}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <LogoField
          label={t('welcome.logo')}
          logo={logo ?? null}
          current={logo === null ? null : issuer.logo}
          onChange={(file) => setLogo(file ?? undefined)}
          onRemove={() => setLogo(null)}
        />
        <div className={panel.two}>
          <TextField
            anyScript
            label={t('welcome.name')}
            value={facts.name}
            onChange={(name) => set({ name })}
            error={wrong.name}
            maxLength={200}
          />
          <SelectField
            label={t('issuer.language')}
            value={facts.language}
            onChange={(language) => set({ language })}
            choices={[...new Set([...badgeLanguages, facts.language])].map((tag) => ({
              id: tag,
              label: languageName(tag, reader),
            }))}
          />
          <TextField
            optional
            type="email"
            label={t('welcome.email')}
            value={facts.email}
            onChange={(email) => set({ email })}
            error={wrong.email}
          />
          <TextField
            optional
            label={t('welcome.url')}
            value={facts.url}
            onChange={(next) => set({ url: next })}
            error={wrong.url}
          />
        </div>
        <Note>{t('issuer.oldStay')}</Note>
        <Failure error={error} />
        <div className={css.end}>
          <Button
            look="primary"
            type="submit"
            isPending={saving}
            isDisabled={Boolean(wrong.name ?? wrong.email ?? wrong.url)}
          >
            {t('issuer.save')}
          </Button>
        </div>
      </Form>
      <section className={cx(panel.card, panel.padded, panel.tight)}>
        <h3>{t('issuer.number')}</h3>
        <p className={panel.sub}>{t('issuer.numberMore')}</p>
        <div>
          <IssuerNumber did={issuer.did} />
        </div>
      </section>
    </Pane>
  )
}
