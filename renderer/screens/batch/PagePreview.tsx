import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Batch, Reprints } from '#core/contract/batches'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useCertificatePage } from '../../state/useCertificatePage.ts'
import css from './PagePreview.module.css'

interface PagePreviewProps {
  readonly batch: Batch
  readonly template: string
  readonly reprints: Reprints
}

/** Every person's page as it will be printed, one at a time. */
export function PagePreview({ batch, template, reprints }: PagePreviewProps) {
  const { t } = useWords()
  const total = batch.counts.filed
  const [index, setIndex] = useState(0)
  const { page, error } = useCertificatePage(batch.id, template, reprints, index, total)
  if (error) return <Failure error={error} />
  return (
    <figure className={cx(css.preview)}>
      <div className={cx(css.plate)}>
        {page && <img src={page.picture} alt={t('pages.picture', { name: page.name })} />}
      </div>
      <figcaption>
        <IconButton label={t('pages.previous')} isDisabled={index === 0} onPress={() => setIndex(index - 1)}>
          <ChevronLeft size={20} className="flip" />
        </IconButton>
        <span aria-live="polite">
          <bdi>{page?.name ?? '…'}</bdi>
          <small>{t('pages.at', { index: index + 1, total })}</small>
        </span>
        <IconButton
          label={t('pages.next')}
          isDisabled={index + 1 >= total}
          onPress={() => setIndex(index + 1)}
        >
          <ChevronRight size={20} className="flip" />
        </IconButton>
      </figcaption>
    </figure>
  )
}
