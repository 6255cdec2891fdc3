import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { samples } from './sampleArt.ts'
import css from './Wall.module.css'

/** What one can make here, drawn by the studio itself in the language of the person looking. */
export function Wall() {
  const { t } = useWords()
  return (
    <div className={css.wall}>
      {samples.map(({ key, art }) => (
        <SamplePicture key={key} art={art} title={t(`wall.${key}`)} />
      ))}
    </div>
  )
}

export function SamplePicture({ art, title }: { art: (typeof samples)[number]['art']; title: string }) {
  const { language } = useWords()
  const { studio } = useStudio()
  const { data } = useQuery(`sample:${art.style}:${art.icon}:${art.brand}:${language}:${title}`, () =>
    studio.achievements.previewArt({ art, title, language }),
  )
  return <span className={css.piece}>{data && <img src={data.image} alt="" draggable={false} />}</span>
}
