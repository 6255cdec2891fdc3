import { useState } from 'react'
import { achievementTypes } from '#core/achievementFacts'
import type { Achievement } from '#core/contract/achievements'
import panel from '../../components/Panel.module.css'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { type Editing, type missingIn, tagsOf } from './badgeDraft.ts'
import { badgeLanguages, languageName } from './badgeLanguages.ts'
import { validities } from './validities.ts'

interface WordsProps {
  readonly editing: Editing
  /** Said only after somebody tried to save. */
  readonly missing: ReturnType<typeof missingIn> | null
}

/** What a badge means, in the words that the holder and an employer will read. */
export function Words({ editing: { draft, set }, missing }: WordsProps) {
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
          choices={achievementTypes.map((id) => ({ id, label: t(`badgeType.${id}`) }))}
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
