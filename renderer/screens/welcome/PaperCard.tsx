import { useWords } from '../../i18n/useWords.ts'
import type { Answers } from './answers.ts'
import css from './Effect.module.css'

/** The note to write by hand and lock away. It never shows the passphrase itself. */
export function PaperCard({ answers }: { answers: Answers }) {
  const { t } = useWords()
  const byKeychain = answers.protection === 'keychain'
  return (
    <figure className={css.effect}>
      <div className={css.paper}>
        <h2>{t('paper.title')}</h2>
        <dl>
          <div>
            <dt>{t('paper.organisation')}</dt>
            <dd>
              <bdi>{answers.name.trim() || t('welcome.yourName')}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('paper.folder')}</dt>
            <dd>
              <bdi>{answers.folder}</bdi>
            </dd>
          </div>
          {!byKeychain && (
            <div>
              <dt>{t('paper.passphrase')}</dt>
              <dd />
            </div>
          )}
        </dl>
        <p>{t(byKeychain ? 'paper.keychain' : 'paper.byHand')}</p>
      </div>
      <figcaption>{t(byKeychain ? 'paper.keychainCaption' : 'paper.caption')}</figcaption>
    </figure>
  )
}
