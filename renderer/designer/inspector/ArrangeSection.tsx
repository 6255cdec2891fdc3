import {
  ArrowDownToLine,
  ArrowUpToLine,
  ChevronDown,
  ChevronUp,
  CopyPlus,
  FlipHorizontal2,
  FlipVertical2,
  Group,
  type LucideIcon,
  SquaresExclude,
  SquaresIntersect,
  SquaresSubtract,
  SquaresUnite,
  Trash2,
  Ungroup,
} from 'lucide-react'
import type { Combination } from '#core/design/combine'
import type { Element } from '#core/design/element'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { AlignButtons } from '../../stage/inspector/AlignButtons.tsx'
import css from '../../stage/inspector/Inspector.module.css'
import { Section } from '../../stage/inspector/Section.tsx'
import { useActs } from '../useActs.ts'
import { useCombine } from '../useCombine.ts'

const COMBINATIONS: readonly (readonly [Combination, LucideIcon])[] = [
  ['unite', SquaresUnite],
  ['subtract', SquaresSubtract],
  ['intersect', SquaresIntersect],
  ['exclude', SquaresExclude],
]

/** How the elements stand beside, over and with one another. */
export function ArrangeSection({ elements }: { elements: readonly Element[] }) {
  const { t } = useWords()
  const acts = useActs()
  const combine = useCombine()
  const isGrouped = elements.some(({ group }) => group !== undefined)
  const isMany = elements.length > 1
  const act = (key: ActKey, Icon: LucideIcon, onPress: () => void) => (
    <IconButton key={key} small label={t(`designer.inspect.${key}`)} onPress={onPress}>
      <Icon size={16} />
    </IconButton>
  )
  return (
    <>
      <Section title={t('designer.inspect.align')}>
        <AlignButtons count={elements.length} onAlign={acts.align} onSpread={acts.distribute} />
        <div className={css.buttons} dir="ltr">
          {act('front', ArrowUpToLine, () => acts.order('front'))}
          {act('forward', ChevronUp, () => acts.order('forward'))}
          {act('backward', ChevronDown, () => acts.order('backward'))}
          {act('back', ArrowDownToLine, () => acts.order('back'))}
          <span className={css.gap} />
          {act('flipAcross', FlipHorizontal2, () => acts.mirror('across'))}
          {act('flipDown', FlipVertical2, () => acts.mirror('down'))}
        </div>
        <div className={css.buttons} dir="ltr">
          {isMany && act('group', Group, acts.group)}
          {isGrouped && act('ungroup', Ungroup, acts.ungroup)}
          {act('duplicate', CopyPlus, acts.duplicate)}
          {act('remove', Trash2, acts.remove)}
        </div>
      </Section>
      {isMany && (
        <Section title={t('designer.inspect.combine')}>
          <div className={css.buttons}>
            {COMBINATIONS.map(([how, Icon]) => act(how, Icon, () => void combine(how, elements)))}
          </div>
        </Section>
      )}
    </>
  )
}

type ActKey =
  | 'front'
  | 'forward'
  | 'backward'
  | 'back'
  | 'flipAcross'
  | 'flipDown'
  | 'group'
  | 'ungroup'
  | 'duplicate'
  | 'remove'
  | Combination
