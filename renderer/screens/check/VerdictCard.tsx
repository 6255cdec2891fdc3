import { Check, CircleHelp, X } from 'lucide-react'
import type { Finding, Verification } from '#core/contract/verify'
import { answerInWords } from '#core/pages/answerWords'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { useIssuerNumber } from '../../state/useIssuerNumber.ts'
import css from './CheckResult.module.css'
import { TrustIssuer } from './TrustIssuer.tsx'
import { verdictLooks } from './verdictLooks.ts'

const findingIcon = { good: Check, bad: X, unknown: CircleHelp }

interface VerdictCardProps {
  readonly answer: Verification
  readonly fileName: string | null
  readonly onKnown: () => void
}

/** One word, one sentence, what was looked at; the technical details folded away. */
export function VerdictCard({ answer, fileName, onKnown }: VerdictCardProps) {
  const { t, language } = useWords()
  const number = useIssuerNumber(answer.says?.issuerId ?? '')
  const { sentence, next } = answerInWords(answer, language, number)
  const { icon: Icon, tone } = verdictLooks[answer.verdict]
  return (
    <section className={cx(panel.card, css.card)} aria-labelledby="verdict">
      <div className={css.top} data-tone={tone}>
        <Icon size={46} strokeWidth={1.7} />
        <div>
          <h2 id="verdict">{t(`verdict.${answer.verdict}`)}</h2>
          <p>{sentence}</p>
          {next && <p className={css.next}>{next}</p>}
        </div>
      </div>
      <ul className={css.findings} aria-label={t('check.findings')}>
        {answer.findings.map((finding) => (
          <FindingLine key={`${finding.check} ${finding.title}`} finding={finding} />
        ))}
      </ul>
      <Technical answer={answer} fileName={fileName} />
      <TrustIssuer answer={answer} onKnown={onKnown} />
    </section>
  )
}

function FindingLine({ finding }: { finding: Finding }) {
  const { t, said } = useWords()
  const { check, result, title, explanation } = finding
  const Icon = findingIcon[result]
  return (
    <li data-result={result}>
      <Icon size={19} />
      <div>
        <b>
          <span className="visually-hidden">{t(`finding.${result}`)} </span>
          {said(`finding.${check}.${result}`, title)}
        </b>
        <span>{said(`explained.${check}.${result}`, explanation)}</span>
      </div>
    </li>
  )
}

function Technical({ answer, fileName }: { answer: Verification; fileName: string | null }) {
  const { t, format } = useWords()
  const { container, proof, verificationMethod, signedAt, document } = answer.technical
  const facts = [
    [t('technical.file'), fileName],
    [t('technical.container'), container === 'unknown' ? null : container.toUpperCase()],
    [t('technical.proof'), proof],
    [t('technical.key'), verificationMethod],
    [t('technical.signedAt'), signedAt && format.instant(signedAt)],
    [t('technical.id'), answer.says?.credentialId ?? null],
    [t('technical.fullDigest'), answer.says?.fullDigest ?? null],
  ] as const
  return (
    <details className={css.technical}>
      <summary>{t('check.technical')}</summary>
      <dl className={panel.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>
                  <bdi>
                    <code>{value}</code>
                  </bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      {document && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <pre className={cx(panel.document, css.document)} tabIndex={0} dir="ltr">
          {document}
        </pre>
      )}
    </details>
  )
}
