import { useState } from 'react'
import type { Batch, PrintSides } from '#core/contract/batches'
import { Failure } from '../../components/Failure.tsx'
import { PrintPreview } from '../../components/PrintPreview.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { orderOf, type PrintChoice } from '../../state/batchRuns.ts'
import { useStudio } from '../../state/studio.ts'
import { usePreview } from '../../state/usePreview.ts'
import { useUsedFonts } from '../../state/useUsedFonts.ts'

interface PagePreviewProps {
  readonly batch: Batch
  readonly template: string
  readonly sides: PrintSides
  readonly people: PrintChoice
}

/** Every person's page as it will be printed, one at a time. */
export function PagePreview({ batch, template, sides, people }: PagePreviewProps) {
  const { t } = useWords()
  const { studio } = useStudio()
  const fonts = useUsedFonts()
  const [chosen, setIndex] = useState(0)
  const order = { id: batch.id, template, sides, ...orderOf(people) }
  const of = people.only?.length === 0 ? null : JSON.stringify([order, batch.printed, fonts])
  const index = people.only ? Math.min(chosen, Math.max(0, people.only.length - 1)) : chosen
  const { page, total, error } = usePreview(of, index, (at) => studio.batches.page({ ...order, index: at }))
  if (error) return <Failure error={error} />
  return (
    <PrintPreview
      picture={page && { front: page.picture, back: page.back }}
      hasBacks={sides !== 'front'}
      alt={t('pages.picture', { name: page?.name ?? '' })}
      title={page?.name ?? '…'}
      place={total === 0 ? '' : t('pages.at', { index: index + 1, total })}
      previous={t('pages.previous')}
      next={t('pages.next')}
      onIndex={setIndex}
      {...{ index, total }}
    />
  )
}
