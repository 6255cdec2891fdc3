import { changeBlock } from '#core/template/alter/blocks'
import type { BoxBlock, CodeBlock, LineBlock } from '#core/template/ownTemplate'
import { SelectField } from '../../../../components/SelectField.tsx'
import { Switch } from '../../../../components/Switch.tsx'
import { useWords } from '../../../../i18n/useWords.ts'
import css from '../../../../stage/inspector/Inspector.module.css'
import { NumberBox } from '../../../../stage/inspector/NumberBox.tsx'
import { Section } from '../../../../stage/inspector/Section.tsx'
import { useBlockActs } from '../useTemplate.ts'
import { ColourField } from './ColourField.tsx'

const LOOKS = ['plain', 'flourish', 'bar', 'dots'] as const satisfies readonly LineBlock['look'][]

export function LineSection({ block }: { block: LineBlock }) {
  const { t } = useWords()
  const acts = useBlockActs()
  const change = (some: Partial<LineBlock>) =>
    acts.edit('line', (before) => changeBlock(before, block.id, 'line', (one) => ({ ...one, ...some })), [
      block,
    ])
  return (
    <Section title={t('template.block.line')}>
      <div className={css.voice}>
        <SelectField
          label={t('template.block.line')}
          hideLabel
          value={block.look}
          choices={LOOKS.map((id) => ({ id, label: t(`template.line.${id}`) }))}
          onChange={(look) => change({ look })}
        />
        <NumberBox
          label={t('designer.inspect.strokeWidth')}
          sign="│"
          value={block.thickness}
          min={0.1}
          max={20}
          decimals={1}
          onChange={(thickness) => change({ thickness })}
        />
      </div>
      <ColourField
        label={t('template.inspect.colour')}
        value={block.colour}
        onChange={(colour) => change({ colour })}
      />
    </Section>
  )
}

export function BoxSection({ block }: { block: BoxBlock }) {
  const { t } = useWords()
  const acts = useBlockActs()
  const change = (some: Partial<BoxBlock>) =>
    acts.edit('box', (before) => changeBlock(before, block.id, 'box', (one) => ({ ...one, ...some })), [
      block,
    ])
  return (
    <Section title={t('template.block.box')}>
      <Switch
        label={t('designer.inspect.fill')}
        isOn={block.fill !== null}
        onChange={(isOn) => change({ fill: isOn ? 'pale' : null })}
      />
      {block.fill !== null && (
        <ColourField
          label={t('designer.inspect.fill')}
          value={block.fill}
          onChange={(fill) => change({ fill })}
        />
      )}
      <Switch
        label={t('designer.inspect.stroke')}
        isOn={block.stroke !== null}
        onChange={(isOn) => change({ stroke: isOn ? 'accent' : null })}
      />
      {block.stroke !== null && (
        <ColourField
          label={t('designer.inspect.stroke')}
          value={block.stroke}
          onChange={(stroke) => change({ stroke })}
        />
      )}
      <div className={css.two}>
        <NumberBox
          label={t('designer.inspect.strokeWidth')}
          sign="│"
          value={block.thickness}
          min={0.1}
          max={20}
          decimals={1}
          onChange={(thickness) => change({ thickness })}
        />
        <NumberBox
          label={t('template.inspect.radius')}
          sign="◜"
          value={block.radius}
          min={0}
          max={1000}
          onChange={(radius) => change({ radius })}
        />
      </div>
    </Section>
  )
}

export function CodeSection({ block }: { block: CodeBlock }) {
  const { t } = useWords()
  const acts = useBlockActs()
  return (
    <Section title={t('template.block.code')}>
      <p className={css.note}>{t('template.inspect.codeNote')}</p>
      <Switch
        label={t('template.inspect.caption')}
        isOn={block.caption}
        onChange={(caption) =>
          acts.edit(
            'code',
            (before) => changeBlock(before, block.id, 'code', (one) => ({ ...one, caption })),
            [block],
          )
        }
      />
    </Section>
  )
}
