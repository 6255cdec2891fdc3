import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  type LucideIcon,
} from 'lucide-react'
import type { Alignment } from '#core/design/alter/align'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './Inspector.module.css'

const ALIGNMENTS: readonly (readonly [
  Alignment,
  'left' | 'centre' | 'right' | 'top' | 'middleDown' | 'bottom',
  LucideIcon,
])[] = [
  ['left', 'left', AlignStartVertical],
  ['centre', 'centre', AlignCenterVertical],
  ['right', 'right', AlignEndVertical],
  ['top', 'top', AlignStartHorizontal],
  ['middle', 'middleDown', AlignCenterHorizontal],
  ['bottom', 'bottom', AlignEndHorizontal],
]

interface AlignButtonsProps {
  /** How many things are chosen: three can be spread. */
  readonly count: number
  readonly onAlign: (alignment: Alignment) => void
  readonly onSpread: (axis: 'across' | 'down') => void
}

export function AlignButtons({ count, onAlign, onSpread }: AlignButtonsProps) {
  const { t } = useWords()
  return (
    // Left is left on the canvas, whichever way the interface runs.
    <div className={css.buttons} dir="ltr">
      {ALIGNMENTS.map(([alignment, key, Icon]) => (
        <IconButton key={key} small label={t(`designer.inspect.${key}`)} onPress={() => onAlign(alignment)}>
          <Icon size={16} />
        </IconButton>
      ))}
      {count > 2 && (
        <>
          <span className={css.gap} />
          <IconButton small label={t('designer.inspect.across')} onPress={() => onSpread('across')}>
            <AlignHorizontalSpaceAround size={16} />
          </IconButton>
          <IconButton small label={t('designer.inspect.down')} onPress={() => onSpread('down')}>
            <AlignVerticalSpaceAround size={16} />
          </IconButton>
        </>
      )}
    </div>
  )
}
