import { useState } from 'react'
import type { Achievement } from '#core/contract/achievements'
import panel from '../../components/Panel.module.css'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { type missingIn, tagsOf } from './badgeDraft.ts'
import { badgeLanguages, languageName } from './badgeLanguages.ts'
import type { Editing } from './EditBadge.tsx'

interface WordsProps {
  readonly editing: Editing
  readonly isNew: boolean
  /** Said only after somebody tried to save. */
  readonly missing: ReturnType<typeof missingIn> | null
}

/** Named here rather than taken from the contract, whose schemas the renderer does without. */
const kinds = [
  'Badge',
  'Achievement',
  'Award',
  'Certificate',
  'CertificateOfCompletion',
  'CommunityService',
  'Competency',
  'Course',
  'LearningProgram',
  'Membership',
  'MicroCredential',
] as const satisfies readonly Achievement['type'][]

const validities = [null, 6, 12, 24, 36, 60] as const

/** What a badge means, in the words that the holder and an employer will read. */
export function Words({ editing: { draft, set }, isNew, missing }: WordsProps) {
  const { t, language } = useWords()
  const [tags, setTags] = useState(draft.tags.join(', '))
  return (
    <div className={panel.stack}>
      <TextField
        large
        anyScript
        label={t('editor.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={120}
        error={missing?.name ? t('editor.nameMissing') : null}
      />
      <TextField
        anyScript
        label={t('editor.description')}
        help={t('editor.descriptionHelp')}
        value={draft.description}
        onChange={(description) => set({ description })}
        lines={2}
        maxLength={2000}
        error={missing?.description ? t('editor.descriptionMissing') : null}
      />
      <TextField
        anyScript
        label={t('editor.criteria')}
        help={t('editor.criteriaHelp')}
        value={draft.criteria}
        onChange={(criteria) => set({ criteria })}
        lines={8}
        maxLength={10_000}
        error={missing?.criteria ? t('editor.criteriaMissing') : null}
      />
      <div className={panel.two}>
        <SelectField<Achievement['type']>
          label={t('editor.type')}
          value={draft.type}
          onChange={(type) => set({ type })}
          choices={kinds.map((id) => ({ id, label: t(`badgeType.${id}`) }))}
        />
        <SelectField
          label={t('editor.validity')}
          value={String(draft.validMonths)}
          onChange={(months) => set({ validMonths: months === 'null' ? null : Number(months) })}
          choices={[...new Set([...validities, draft.validMonths])].map((months) => ({
            id: String(months),
            label: months === null ? t('editor.forEver') : t('editor.months', { count: months }),
          }))}
        />
        <SelectField
          label={t('editor.language')}
          value={draft.language}
          onChange={(tag) => set({ language: tag })}
          choices={[...new Set([...badgeLanguages, draft.language])].map((tag) => ({
            id: tag,
            label: languageName(tag, language),
          }))}
        />
        <TextField
          optional
          anyScript
          label={t('editor.family')}
          value={draft.family}
          onChange={(family) => set({ family })}
          maxLength={120}
          isReadOnly={!isNew}
          isDisabled={!isNew}
          help={t('editor.familyHelp')}
        />
      </div>
      <TextField
        optional
        anyScript
        label={t('editor.tags')}
        help={t('editor.tagsHelp')}
        value={tags}
        onChange={(typed) => {
          setTags(typed)
          set({ tags: tagsOf(typed) })
        }}
      />
    </div>
  )
}
