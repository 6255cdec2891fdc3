import { CloudUpload } from 'lucide-react'
import { useState } from 'react'
import type { Visibility } from '#core/visibilities'
import { cx } from '../../components/cx.ts'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { SignForm } from '../../components/SignForm.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import css from './Publish.module.css'
import { VisibilityCards } from './VisibilityCards.tsx'

/** The first meeting with an endpoint: its address, the code its host gave out, and what people shall see. */
export function Connect() {
  const { t } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [endpoint, setEndpoint] = useState('')
  const [invite, setInvite] = useState('')
  const [visibility, setVisibility] = useState<Visibility>('page-without-name')

  async function connect(): Promise<void> {
    await studio.sync.connect({ endpoint, invite, visibility })
    toast(t('publish.connectedNow'))
    forget()
  }

  return (
    <>
      <section className={cx(panel.card, panel.padded, panel.stack, css.main)}>
        <div>
          <h2>{t('publish.connectTitle')}</h2>
          <p className={css.lead}>{t('publish.connectMore')}</p>
        </div>
        <TextField
          label={t('publish.address')}
          help={t('publish.addressHelp')}
          placeholder="https://badges.example.org"
          value={endpoint}
          onChange={setEndpoint}
          type="url"
        />
        <TextField
          label={t('publish.invite')}
          help={t('publish.inviteHelp')}
          placeholder="RB-"
          value={invite}
          onChange={setInvite}
          autoComplete="off"
        />
        <VisibilityCards value={visibility} onChange={setVisibility} />
        <SignForm
          label={t('publish.connect')}
          icon={<CloudUpload size={16} />}
          isDisabled={endpoint.trim() === '' || invite.trim() === ''}
          onUnlocked={connect}
        />
        <p className={panel.sub}>{t('publish.nothingYet')}</p>
      </section>
      <aside className={css.side}>
        <section className={cx(panel.card, panel.padded, panel.tight)}>
          <h3>{t('publish.whatIs')}</h3>
          <p>{t('publish.whatIsMore')}</p>
        </section>
        <Note>{t('publish.copiesOnly')}</Note>
      </aside>
    </>
  )
}
