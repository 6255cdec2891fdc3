import { ArrowRight, Play } from 'lucide-react'
import type { Achievement } from '#core/contract/achievements'
import type { Batch } from '#core/contract/batches'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { ButtonLink } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { Progress } from '../../components/Progress.tsx'
import { Steps } from '../../components/Steps.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import css from './Home.module.css'

interface NextProps {
  readonly badges: readonly Achievement[]
  readonly unfinished: readonly Batch[]
}

/** The one thing to do now: finish what was begun, make a first badge, or give badges. */
export function Next({ badges, unfinished: [begun] }: NextProps) {
  const { t } = useWords()
  if (begun) return <GoOn batch={begun} badges={badges} />
  const isEmpty = badges.length === 0
  return (
    <section className={cx(panel.card, css.next)} aria-labelledby="next">
      <Fan badges={badges} />
      <div className={css.words}>
        <h2 id="next">{t(isEmpty ? 'next.firstBadge' : 'next.give')}</h2>
        <p>{t(isEmpty ? 'next.firstBadgeMore' : 'next.giveMore')}</p>
        {!isEmpty && (
          <div className={css.steps}>
            <Steps
              label={t('give.steps')}
              steps={[t('give.people'), t('give.review'), t('give.print')]}
              now={0}
            />
          </div>
        )}
      </div>
      <ButtonLink
        look="primary"
        size="large"
        href={hrefOf(isEmpty ? { at: 'newFamily' } : { at: 'give', badge: null })}
        iconAfter={<ArrowRight size={17} className="flip" />}
      >
        {t(isEmpty ? 'families.new' : 'next.start')}
      </ButtonLink>
    </section>
  )
}

function GoOn({ batch, badges }: { batch: Batch; badges: readonly Achievement[] }) {
  const { t } = useWords()
  const { filed, total, planned } = batch.counts
  const inBatch = badges.filter(({ id }) => batch.achievements.some((given) => given.id === id))
  return (
    <section className={cx(panel.card, css.next)} aria-labelledby="next">
      <Fan badges={inBatch} />
      <div className={css.words}>
        <h2 id="next">
          <bdi>{batch.name}</bdi>
        </h2>
        <div className={css.progress}>
          <Progress label={t('next.progress')} done={filed} total={total} />
          <p>{t('next.waiting', { count: planned, total })}</p>
        </div>
      </div>
      <ButtonLink
        look="primary"
        size="large"
        href={hrefOf({ at: 'batch', id: batch.id })}
        icon={<Play size={16} className="flip" />}
      >
        {t('next.resume')}
      </ButtonLink>
    </section>
  )
}

export function Fan({ badges }: { badges: readonly Achievement[] }) {
  if (badges.length === 0) return null
  return (
    <div className={css.fan} aria-hidden="true">
      {badges.slice(0, 3).map(({ id, image }) => (
        <BadgePicture key={id} image={image} size={96} />
      ))}
    </div>
  )
}
