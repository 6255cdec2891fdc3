import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { TemplateId } from '#core/templateIds'
import { useWords } from '../i18n/useWords.ts'
import { useTemplates } from '../state/useLists.ts'
import { cx } from './cx.ts'
import field from './Field.module.css'
import css from './TemplateChoice.module.css'

interface TemplateChoiceProps {
  /** Whose words and badge the pictures show. */
  readonly achievementId: string | null
  readonly value: TemplateId
  readonly onChange: (id: TemplateId) => void
}

/** What the certificates will look like, as small pictures of the very page. */
export function TemplateChoice({ achievementId, value, onChange }: TemplateChoiceProps) {
  const { t } = useWords()
  const { data: templates, error } = useTemplates(achievementId)
  // Whoever cannot be shown a choice still gets certificates.
  if (error) return null
  if (!templates) return <p className={css.waiting}>{t('templates.drawing')}</p>
  return (
    <RadioGroup
      className={cx(field.field)}
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as TemplateId)}
    >
      <Label className={cx(field.label)}>{t('templates.title')}</Label>
      <div className={css.row}>
        {templates.map(({ id, kind, paper, orientation, preview }) => (
          <Radio key={id} value={id} className={cx(css.card)}>
            <span className={css.plate}>{preview && <img src={preview} alt="" />}</span>
            <b>{t(`templates.kinds.${kind}`)}</b>
            <small>{t(`templates.${orientation}`, { paper })}</small>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
