import {
  AlignVerticalJustifyCenter,
  AlignVerticalJustifyEnd,
  AlignVerticalJustifyStart,
  type LucideIcon,
  TextAlignCenter,
  TextAlignEnd,
  TextAlignStart,
} from 'lucide-react'
import type { TextBlock } from '#core/template/ownTemplate'
import { SelectField } from '../../../../components/SelectField.tsx'
import { Switch } from '../../../../components/Switch.tsx'
import { useWords } from '../../../../i18n/useWords.ts'
import css from '../../../../stage/inspector/Inspector.module.css'
import { NumberBox } from '../../../../stage/inspector/NumberBox.tsx'
import { Section } from '../../../../stage/inspector/Section.tsx'
import { useChangeBlock } from '../useChangeBlock.ts'
import { ColourField } from './ColourField.tsx'
import { IconChoice } from './IconChoice.tsx'

const FACES = ['text', 'italic', 'strong', 'code'] as const
const ALIGN = [
  ['start', TextAlignStart],
  ['middle', TextAlignCenter],
  ['end', TextAlignEnd],
] as const satisfies readonly (readonly [TextBlock['align'], LucideIcon])[]
const VERTICAL = [
  ['top', AlignVerticalJustifyStart],
  ['middle', AlignVerticalJustifyCenter],
  ['bottom', AlignVerticalJustifyEnd],
] as const satisfies readonly (readonly [TextBlock['vertical'], LucideIcon])[]

/** How a text is set, and what becomes of it when it is long. */
export function LettersSection({ block }: { block: TextBlock }) {
  const { t } = useWords()
  const change = useChangeBlock('letters', block)
  return (
    <Section title={t('template.inspect.letters')}>
      <div className={css.voice}>
        <SelectField
          label={t('template.inspect.face')}
          hideLabel
          value={block.face}
          choices={FACES.map((id) => ({ id, label: t(`template.face.${id}`) }))}
          onChange={(face) => change({ face })}
        />
        <NumberBox
          label={t('template.inspect.size')}
          sign="A"
          value={block.size}
          min={4}
          max={200}
          decimals={1}
          onChange={(size) => change({ size, smallest: Math.min(block.smallest, size) })}
        />
      </div>
      <div className={css.two}>
        <IconChoice
          label={t('template.inspect.align')}
          value={block.align}
          choices={ALIGN.map(([id, icon]) => ({ id, icon, label: t(`template.align.${id}`) }))}
          onChange={(align) => change({ align })}
        />
        <IconChoice
          label={t('template.inspect.vertical')}
          value={block.vertical}
          choices={VERTICAL.map(([id, icon]) => ({ id, icon, label: t(`template.vertical.${id}`) }))}
          onChange={(vertical) => change({ vertical })}
        />
      </div>
      <ColourField
        label={t('template.inspect.colour')}
        value={block.colour}
        onChange={(colour) => change({ colour })}
      />
      <Switch
        label={t('designer.inspect.caps')}
        isOn={block.capitals}
        onChange={(capitals) => change({ capitals })}
      />
      <p className={css.note}>{t('template.inspect.long')}</p>
      <div className={css.two}>
        <NumberBox
          label={t('template.inspect.smallest')}
          sign="a"
          value={block.smallest}
          min={4}
          max={block.size}
          decimals={1}
          onChange={(smallest) => change({ smallest })}
        />
        <NumberBox
          label={t('template.inspect.lines')}
          sign="≡"
          value={block.lines}
          min={1}
          max={60}
          onChange={(lines) => change({ lines })}
        />
      </div>
    </Section>
  )
}
