import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useWords } from '../i18n/useWords.ts'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'
import css from './PrintPreview.module.css'

interface PrintPreviewProps {
  /** Undefined while it is made. A back of null stays blank. */
  readonly picture: { readonly front: string; readonly back: string | null } | undefined
  readonly hasBacks: boolean
  /** What the picture shows, for who does not see it. */
  readonly alt: string
  readonly title: string
  readonly place: string
  readonly previous: string
  readonly next: string
  readonly index: number
  readonly total: number
  readonly onIndex: (index: number) => void
}

/** Paper as it will come out of the printer, one sheet at a time. */
export function PrintPreview({
  index,
  total,
  onIndex,
  title,
  place,
  previous,
  next,
  ...side
}: PrintPreviewProps) {
  return (
    <figure className={cx(css.preview)}>
      <Plate {...side} />
      <figcaption>
        <IconButton label={previous} isDisabled={index === 0} onPress={() => onIndex(index - 1)}>
          <ChevronLeft size={20} className="flip" />
        </IconButton>
        <span className={css.place} aria-live="polite">
          <bdi>{title}</bdi>
          <small>{place}</small>
        </span>
        <IconButton label={next} isDisabled={index + 1 >= total} onPress={() => onIndex(index + 1)}>
          <ChevronRight size={20} className="flip" />
        </IconButton>
      </figcaption>
    </figure>
  )
}

function Plate({ picture, hasBacks, alt }: Pick<PrintPreviewProps, 'picture' | 'hasBacks' | 'alt'>) {
  const { t } = useWords()
  if (!picture || !hasBacks) {
    return <div className={cx(css.plate)}>{picture && <img src={picture.front} alt={alt} />}</div>
  }
  return (
    <div className={cx(css.plate)} data-both>
      <div>
        <img src={picture.front} alt={alt} />
        <small>{t('pages.front')}</small>
      </div>
      <div>
        {picture.back === null ? (
          <>
            <img src={picture.front} alt="" data-blank />
            <small>{t('pages.blankBack')}</small>
          </>
        ) : (
          <>
            <img src={picture.back} alt={t('pages.backOf', { what: alt })} />
            <small>{t('pages.back')}</small>
          </>
        )}
      </div>
    </div>
  )
}
