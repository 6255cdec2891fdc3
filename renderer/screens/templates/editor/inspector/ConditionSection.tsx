import { changeBlocks } from '#core/template/alter/blocks'
import type { Field } from '#core/template/fields'
import type { Block } from '#core/template/ownTemplate'
import { SelectField } from '../../../../components/SelectField.tsx'
import { useWords } from '../../../../i18n/useWords.ts'
import { Section } from '../../../../stage/inspector/Section.tsx'
import { oftenEmpty } from '../fieldGroups.ts'
import { useBlockActs } from '../useTemplate.ts'

const ALWAYS = 'always'

/** Whether a block is printed on every certificate. */
export function ConditionSection({ blocks }: { blocks: readonly Block[] }) {
  const { t } = useWords()
  const acts = useBlockActs()
  const [first] = blocks
  const value = first && blocks.every(({ shownIf }) => shownIf === first.shownIf) ? first.shownIf : null
  const choices = value === null || oftenEmpty.includes(value) ? oftenEmpty : [...oftenEmpty, value]
  const change = (shownIf: Field | null) =>
    acts.edit('condition', (document) =>
      changeBlocks(
        document,
        blocks.map(({ id }) => id),
        (block) => ({ ...block, shownIf }),
      ),
    )
  return (
    <Section title={t('template.inspect.condition')}>
      <SelectField<Field | typeof ALWAYS>
        label={t('template.inspect.condition')}
        hideLabel
        value={value ?? ALWAYS}
        choices={[
          { id: ALWAYS, label: t('template.inspect.always') },
          ...choices.map((field) => ({
            id: field,
            label: t('template.inspect.onlyIf', { field: t(`template.field.${field}`) }),
          })),
        ]}
        onChange={(id) => change(id === ALWAYS ? null : id)}
      />
    </Section>
  )
}
