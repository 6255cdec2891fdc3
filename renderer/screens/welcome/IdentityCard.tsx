import { useWords } from '../../i18n/useWords.ts'
import { useFileAddress } from '../../state/useFileAddress.ts'
import type { Answers } from './answers.ts'
import css from './Effect.module.css'
import { samples } from './sampleArt.ts'
import { SamplePicture } from './Wall.tsx'

/** How the organisation will look to whoever holds or checks a badge. */
export function IdentityCard({ answers }: { answers: Answers }) {
  const { t } = useWords()
  const logo = useFileAddress(answers.logo)
  const name = answers.name.trim() || t('welcome.yourName')
  const initial = Array.from(name)[0]?.toUpperCase()
  return (
    <figure className={css.effect}>
      <div className={css.card}>
        <div className={css.who}>
          {logo ? (
            <img className={css.logo} src={logo} alt="" />
          ) : (
            <span className={css.initial}>{initial}</span>
          )}
          <div>
            <b>
              <bdi>{name}</bdi>
            </b>
            {answers.url.trim() && (
              <small>
                <bdi>{answers.url.trim().replace(/^https?:\/\//, '')}</bdi>
              </small>
            )}
          </div>
        </div>
        <p>{t('welcome.gave', { name })}</p>
        <div className={css.pictures}>
          {samples.slice(0, 3).map(({ key, art }) => (
            <SamplePicture key={key} art={art} title={t(`wall.${key}`)} />
          ))}
        </div>
      </div>
      <figcaption>{t('welcome.whoEffect')}</figcaption>
    </figure>
  )
}
