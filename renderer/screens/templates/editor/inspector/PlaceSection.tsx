import { ArrowDownToLine, ArrowUpToLine, ChevronDown, ChevronUp, CopyPlus, Trash2 } from 'lucide-react'
import { boxAround } from '#core/design/placedBox'
import { seenBox } from '#core/template/alter/seenBox'
import type { Block } from '#core/template/ownTemplate'
import { IconButton } from '../../../../components/IconButton.tsx'
import { useWords } from '../../../../i18n/useWords.ts'
import { AlignButtons } from '../../../../stage/inspector/AlignButtons.tsx'
import css from '../../../../stage/inspector/Inspector.module.css'
import { NumberBox } from '../../../../stage/inspector/NumberBox.tsx'
import { Section } from '../../../../stage/inspector/Section.tsx'
import { MILLIMETRE } from '../pageSubject.ts'
import { useBlockActs, useTemplate } from '../useTemplate.ts'

const SIDES = [
  ['x', 'x', 'X'],
  ['y', 'y', 'Y'],
  ['width', 'width', 'W'],
  ['height', 'height', 'H'],
] as const

/** Where the blocks stand on the page, in millimetres, and in which order they are read. */
export function PlaceSection({ blocks }: { blocks: readonly Block[] }) {
  const { t } = useWords()
  const acts = useBlockActs()
  const { page } = useTemplate()
  const box = page && boxAround(blocks.map((block) => seenBox(block.box, page)))
  if (!box) return null
  return (
    <Section title={t('template.inspect.place')}>
      <div className={css.two}>
        {SIDES.map(([side, key, sign]) => (
          <NumberBox
            key={side}
            label={t(`template.inspect.${key}`)}
            sign={sign}
            value={box[side] / MILLIMETRE}
            decimals={1}
            {...(side === 'width' || side === 'height' ? { min: 0.5 } : {})}
            onChange={(value) => acts.place({ [side]: value * MILLIMETRE })}
          />
        ))}
      </div>
      <AlignButtons count={blocks.length} onAlign={acts.align} onSpread={acts.spread} />
      <div className={css.buttons} dir="ltr">
        <IconButton small label={t('template.inspect.first')} onPress={() => acts.order('back')}>
          <ArrowUpToLine size={16} />
        </IconButton>
        <IconButton small label={t('template.inspect.earlier')} onPress={() => acts.order('backward')}>
          <ChevronUp size={16} />
        </IconButton>
        <IconButton small label={t('template.inspect.later')} onPress={() => acts.order('forward')}>
          <ChevronDown size={16} />
        </IconButton>
        <IconButton small label={t('template.inspect.last')} onPress={() => acts.order('front')}>
          <ArrowDownToLine size={16} />
        </IconButton>
        <span className={css.gap} />
        <IconButton small label={t('designer.inspect.duplicate')} onPress={acts.duplicate}>
          <CopyPlus size={16} />
        </IconButton>
        <IconButton small label={t('designer.inspect.remove')} onPress={acts.remove}>
          <Trash2 size={16} />
        </IconButton>
      </div>
    </Section>
  )
}
