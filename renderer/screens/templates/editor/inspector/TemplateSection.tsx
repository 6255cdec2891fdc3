import { useState } from 'react'
import type { OwnTemplate, Signatory } from '#core/template/ownTemplate'
import { MAX_SIGNATORIES } from '#core/template/ownTemplate'
import { type TemplateId, templateIds } from '#core/templateIds'
import { SelectField } from '../../../../components/SelectField.tsx'
import { Switch } from '../../../../components/Switch.tsx'
import { TextField } from '../../../../components/TextField.tsx'
import { useWords } from '../../../../i18n/useWords.ts'
import css from '../../../../stage/inspector/Inspector.module.css'
import { Section } from '../../../../stage/inspector/Section.tsx'
import { TintField } from '../../../../stage/inspector/TintField.tsx'
import { useTemplateName } from '../../useTemplateName.ts'
import { useTemplate, useTemplateStore } from '../useTemplate.ts'

const FACES = ['serif', 'sans', 'round'] as const
const NONE = 'none'

/** What holds for the whole certificate. */
export function TemplateSection() {
  const { t } = useWords()
  const store = useTemplateStore()
  const { document, page } = useTemplate()
  const nameOf = useTemplateName()
  const [name, setName] = useState<string | null>(null)
  const change = (some: Partial<OwnTemplate>) =>
    store.commit(t('template.step.whole'), (before) => ({ ...before, ...some }))
  const { brand } = document

  return (
    <>
      <Section title={t('template.inspect.whole')}>
        <TextField
          label={t('template.inspect.name')}
          anyScript
          maxLength={120}
          value={name ?? document.name}
          onChange={setName}
          onBlur={() => {
            const next = name?.trim() ?? ''
            if (next !== '' && next !== document.name) change({ name: next })
            setName(null)
          }}
        />
        <SelectField<TemplateId | typeof NONE>
          label={t('template.inspect.decoration')}
          value={document.decoration ?? NONE}
          choices={[
            { id: NONE, label: t('template.inspect.noDecoration') },
            ...templateIds.map((id) => ({ id, label: nameOf(id) })),
          ]}
          onChange={(id) => change({ decoration: id === NONE ? null : id })}
        />
        <SelectField
          label={t('template.inspect.letters')}
          value={document.face}
          choices={FACES.map((id) => ({ id, label: t(`template.faces.${id}`) }))}
          onChange={(face) => change({ face })}
        />
        <Switch
          label={t('template.inspect.bilingual')}
          isOn={document.isBilingual}
          onChange={(isBilingual) => change({ isBilingual })}
        />
      </Section>
      <Section title={t('template.inspect.colours')}>
        <Switch
          label={t('template.inspect.followBadge')}
          more={t('template.inspect.followBadgeMore')}
          isOn={brand === null}
          onChange={(follows) => change({ brand: follows ? null : (page?.palette.brand ?? '#2f6d99') })}
        />
        {brand !== null && (
          <TintField
            label={t('template.inspect.colours')}
            value={{ hex: brand }}
            palette={{}}
            onTry={({ hex }) => store.preview((before) => ({ ...before, brand: hex }))}
            onKeep={({ hex }) => change({ brand: hex })}
          />
        )}
      </Section>
      <Section title={t('template.inspect.signatories')}>
        <p className={css.note}>{t('template.inspect.signatoriesNote')}</p>
        {Array.from({ length: Math.min(MAX_SIGNATORIES, document.signatories.length + 1) }, (_, at) => (
          <SignatoryFields
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks name them by their place.
            key={at}
            number={at + 1}
            signatory={document.signatories[at] ?? NOBODY}
            onChange={(one) => change({ signatories: signed(document.signatories, at, one) })}
          />
        ))}
      </Section>
    </>
  )
}

const NOBODY: Signatory = { name: '', title: '' }

/** Empty ones at the end are dropped; one in between keeps its place. */
function signed(all: readonly Signatory[], at: number, one: Signatory): Signatory[] {
  const next = all.toSpliced(at, 1, one)
  while (next.at(-1)?.name.trim() === '' && next.at(-1)?.title.trim() === '') next.pop()
  return next
}

interface SignatoryFieldsProps {
  readonly number: number
  readonly signatory: Signatory
  readonly onChange: (signatory: Signatory) => void
}

function SignatoryFields({ number, signatory, onChange }: SignatoryFieldsProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState<Partial<Signatory>>({})
  const keep = (key: keyof Signatory) => {
    const value = typed[key]
    if (value !== undefined && value !== signatory[key]) onChange({ ...signatory, [key]: value })
    setTyped({})
  }
  return (
    <div className={css.two}>
      {(['name', 'title'] as const).map((key) => (
        <TextField
          key={key}
          label={t(`template.inspect.signatory.${key}`, { number })}
          anyScript
          maxLength={120}
          value={typed[key] ?? signatory[key]}
          onChange={(value) => setTyped({ [key]: value })}
          onBlur={() => keep(key)}
        />
      ))}
    </div>
  )
}
