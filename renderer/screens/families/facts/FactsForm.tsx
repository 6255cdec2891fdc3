import { CircleDashed } from 'lucide-react'
import { achievementTypes, type DraftFacts } from '#core/achievementFacts'
import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import panel from '../../../components/Panel.module.css'
import { SelectField } from '../../../components/SelectField.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Reach } from '../../../stage/inspector/Reach.tsx'
import { tagsOf } from '../../badges/badgeDraft.ts'
import { validities } from '../../badges/validities.ts'
import { changeMember } from '../changes.ts'
import { StepField } from '../StepField.tsx'
import { Alignments } from './Alignments.tsx'
import css from './FactsPart.module.css'
import { MarkdownField } from './MarkdownField.tsx'

/** Each fact is kept when the person leaves its field: one step, like any other change of the family. */
export function FactsForm({ member }: { member: FamilyMember }) {
  const { t } = useWords()
  const { commit } = useFamily()
  const { facts } = member
  const name = nameOf(member)
  const set = (some: Partial<DraftFacts>) =>
    changeMember(member.id, (before) => ({ ...before, facts: { ...before.facts, ...some } }))
  const label = t('families.step.facts', { name })
  const step = (some: Partial<DraftFacts>) => commit(label, set(some))
  const texts = (fact: 'name' | 'description' | 'criteria') => ({
    value: facts[fact],
    change: (text: string) => set({ [fact]: text }),
    step: label,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={css.form} aria-label={t('families.part.facts')} tabIndex={0}>
      <Reach icon={CircleDashed}>{t('families.reach.badge', { name: name || t('families.untitled') })}</Reach>
      <div className={panel.two}>
        <StepField
          {...texts('name')}
          large
          anyScript
          label={t('editor.name')}
          placeholder={nameOf({ ...member, facts: { ...facts, name: '' } })}
          maxLength={120}
        />
        <SelectField<DraftFacts['type']>
          large
          label={t('editor.type')}
          value={facts.type}
          onChange={(type) => step({ type })}
          choices={achievementTypes.map((id) => ({ id, label: t(`badgeType.${id}`) }))}
        />
      </div>
      <StepField
        {...texts('description')}
        anyScript
        label={t('editor.description')}
        help={t('editor.descriptionHelp')}
        lines={2}
        maxLength={2000}
        error={facts.description.trim() === '' ? t('editor.descriptionMissing') : null}
      />
      <MarkdownField
        {...texts('criteria')}
        label={t('editor.criteria')}
        help={t('editor.criteriaHelp')}
        maxLength={10_000}
        error={facts.criteria.trim() === '' ? t('editor.criteriaMissing') : null}
      />
      <div className={panel.two}>
        <StepField
          optional
          anyScript
          label={t('editor.tags')}
          help={t('editor.tagsHelp')}
          value={facts.tags.join(', ')}
          change={(typed) => set({ tags: keptTags(typed) })}
          step={label}
        />
        <SelectField
          label={t('editor.validity')}
          value={String(facts.validMonths)}
          onChange={(months) => step({ validMonths: months === 'null' ? null : Number(months) })}
          choices={[...new Set([...validities, facts.validMonths])].map((months) => ({
            id: String(months),
            label: months === null ? t('editor.forEver') : t('editor.months', { count: months }),
          }))}
        />
      </div>
      <Alignments alignment={facts.alignment} change={(alignment) => set({ alignment })} step={label} />
    </section>
  )
}

/** As many, and as long, as a badge may carry. */
const keptTags = (typed: string): string[] =>
  tagsOf(typed)
    .map((tag) => tag.slice(0, 60))
    .slice(0, 30)
