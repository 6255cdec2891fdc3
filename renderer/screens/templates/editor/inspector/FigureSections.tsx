import type { BlockColour, BoxBlock, CodeBlock, LineBlock } from '#core/template/ownTemplate'
import { SelectField } from '../../../../components/SelectField.tsx'
import { Switch } from '../../../../components/Switch.tsx'
import { useWords } from '../../../../i18n/useWords.ts'
import css from '../../../../stage/inspector/Inspector.module.css'
import { NumberBox } from '../../../../stage/inspector/NumberBox.tsx'
import { Section } from '../../../../stage/inspector/Section.tsx'
import { useChangeBlock } from '../useChangeBlock.ts'
import { ColourField } from './ColourField.tsx'

const LOOKS = ['plain', 'flourish', 'bar', 'dots'] as const satisfies readonly LineBlock['look'][]

export function LineSection({ block }: { block: LineBlock }) {
  const { t } = useWords()
  const change = useChangeBlock('line', block)
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
        <ThicknessBox value={block.thickness} onChange={(thickness) => change({ thickness })} />
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
  const change = useChangeBlock('box', block)
  return (
    <Section title={t('template.block.box')}>
      <ColourOrNone
        label={t('designer.inspect.fill')}
        value={block.fill}
        first="pale"
        onChange={(fill) => change({ fill })}
      />
      <ColourOrNone
        label={t('designer.inspect.stroke')}
        value={block.stroke}
        first="accent"
        onChange={(stroke) => change({ stroke })}
      />
      <div className={css.two}>
        <ThicknessBox value={block.thickness} onChange={(thickness) => change({ thickness })} />
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
  const change = useChangeBlock('code', block)
  return (
    <Section title={t('template.block.code')}>
      <p className={css.note}>{t('template.inspect.codeNote')}</p>
      <Switch
        label={t('template.inspect.caption')}
        isOn={block.caption}
        onChange={(caption) => change({ caption })}
      />
    </Section>
  )
}

interface ColourOrNoneProps {
  readonly label: string
  readonly value: BlockColour | null
  /** What it has once it is switched on. */
  readonly first: BlockColour
  readonly onChange: (value: BlockColour | null) => void
}

function ColourOrNone({ label, value, first, onChange }: ColourOrNoneProps) {
  return (
    <>
      <Switch label={label} isOn={value !== null} onChange={(isOn) => onChange(isOn ? first : null)} />
      {value !== null && <ColourField label={label} value={value} onChange={onChange} />}
    </>
  )
}

function ThicknessBox({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { t } = useWords()
  return (
    <NumberBox
      label={t('designer.inspect.strokeWidth')}
      sign="│"
      value={value}
      min={0.1}
      max={20}
      decimals={1}
      onChange={onChange}
    />
  )
}
