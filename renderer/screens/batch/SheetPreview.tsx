import { useEffect, useState } from 'react'
import type { Batch } from '#core/contract/batches'
import { Failure } from '../../components/Failure.tsx'
import { PrintPreview } from '../../components/PrintPreview.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { drawSheet } from '../../state/drawSheet.ts'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import { usePreview } from '../../state/usePreview.ts'
import { useUsedFonts } from '../../state/useUsedFonts.ts'
import type { SheetOrder } from './sheetChoice.ts'

interface SheetPreviewProps {
  readonly batch: Batch
  readonly order: SheetOrder
}

/** Every sheet as it will be printed, one at a time. */
export function SheetPreview({ batch, order }: SheetPreviewProps) {
  const { t } = useWords()
  const { studio } = useStudio()
  const fonts = useUsedFonts()
  const [index, setIndex] = useState(0)
  // Measures are typed digit by digit.
  const of = useDebounced(JSON.stringify([batch.id, order, batch.printed, fonts]), 250)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sheets begin at the first.
  useEffect(() => setIndex(0), [of])
  const { sides = 'front' } = order
  const { page, total, error } = usePreview(of, index, async (at) =>
    drawSheet(await studio.batches.sheet({ ...order, id: batch.id, index: at }), sides),
  )
  if (error) return <Failure error={error} />
  const place = total === 0 ? '' : t('sheets.at', { index: index + 1, total })
  return (
    <PrintPreview
      picture={page}
      hasBacks={sides !== 'front'}
      alt={place}
      title={page ? peopleOn(page.names) : '…'}
      previous={t('sheets.previous')}
      next={t('sheets.next')}
      onIndex={setIndex}
      {...{ place, index, total }}
    />
  )
}

/** The first and the last, each in its own direction. */
const peopleOn = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `\u2068${names[0]}\u2069 … \u2068${names.at(-1)}\u2069`
