import { useState } from 'react'
import type { Verification } from '#core/contract/verify'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { IssuerNumber } from '../../components/IssuerNumber.tsx'
import panel from '../../components/Panel.module.css'
import { Question } from '../../components/Question.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import css from './CheckResult.module.css'

/** The badge is whole and its key is its issuer's, but nobody here has met them: only then knowing them changes it. */
const isOnlyStranger = ({ verdict, findings, says }: Verification): boolean =>
  verdict === 'cannot-tell' &&
  (says?.issuerId.startsWith('did:key:') ?? false) &&
  findings.some(({ check, result }) => check === 'signature' && result === 'good') &&
  findings.some(({ check, result }) => check === 'issuer' && result === 'unknown')

export function TrustIssuer({ answer, onKnown }: { answer: Verification; onKnown: () => void }) {
  const { t } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { says } = answer
  if (!says || !isOnlyStranger(answer)) return null

  const trust = () => {
    setBusy(true)
    studio.verify
      .trustIssuer({ issuerId: says.issuerId, name: says.issuerName })
      .then(() => {
        toast(t('trust.done', { name: says.issuerName }))
        setAsking(false)
        onKnown()
      }, setError)
      .finally(() => setBusy(false))
  }
  return (
    <div className={css.trust}>
      <div className={panel.grow}>
        <b>{t('trust.title', { name: says.issuerName })}</b>
        <p className={panel.sub}>{t('trust.more')}</p>
      </div>
      <Button onPress={() => setAsking(true)}>{t('trust.compare')}</Button>
      <Question
        isOpen={asking}
        title={t('trust.question', { name: says.issuerName })}
        keep={t('trust.notNow')}
        act={t('trust.act')}
        isPending={busy}
        onKeep={() => setAsking(false)}
        onAct={trust}
      >
        <p>{t('trust.questionMore')}</p>
        <IssuerNumber did={says.issuerId} />
        <Failure error={error} />
      </Question>
    </div>
  )
}
