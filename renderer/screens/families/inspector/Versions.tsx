import { History } from 'lucide-react'
import { BadgePicture } from '../../../components/BadgePicture.tsx'
import { Button } from '../../../components/Button.tsx'
import { Failure } from '../../../components/Failure.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useQuery } from '../../../state/queryCache.ts'
import { useStudio } from '../../../state/studio.ts'
import css from './Versions.module.css'

/** The finished versions of a badge, newest first, each of which can come back. */
export function Versions({ member }: { member: string }) {
  const { t, format } = useWords()
  const { studio } = useStudio()
  const { document, state, ask } = useFamily()
  const { data, error } = useQuery(`releases:${member}:${state.revision}`, () =>
    studio.families.releases({ member }),
  )
  return (
    <section className={css.versions} aria-label={t('families.versions.label')}>
      <h3>{t('families.versions.label')}</h3>
      <Failure error={error} />
      {data?.length === 0 && <p className="quiet">{t('families.versions.none')}</p>}
      <ol>
        {data
          ?.toSorted((one, other) => other.number - one.number)
          .map(({ number, at, image, issuedCount }, index) => (
            <li key={number}>
              <BadgePicture image={image} size={48} />
              <span className={css.words}>
                <b>{t('families.versions.number', { number: format.number(number) })}</b>
                <small>
                  {format.daysAgo(at, new Date())} · {t('badges.given', { count: issuedCount })}
                </small>
              </span>
              {(index > 0 || state.releases[member] === 'changed') && (
                <Button
                  size="small"
                  icon={<History size={14} />}
                  onPress={() =>
                    ask(({ revision }) =>
                      studio.families.returnTo({
                        id: document.id,
                        base: revision,
                        label: t('families.step.returnTo', { number: format.number(number) }),
                        member,
                        number,
                      }),
                    )
                  }
                >
                  {t('families.versions.back')}
                </Button>
              )}
            </li>
          ))}
      </ol>
    </section>
  )
}
