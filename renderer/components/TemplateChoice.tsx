import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useWords } from '../i18n/useWords.ts'
import { hrefOf } from '../routes.ts'
import { useOwnTemplates, useTemplates } from '../state/useLists.ts'
import { ButtonLink } from './Button.tsx'
import { cx } from './cx.ts'
import field from './Field.module.css'
import css from './TemplateChoice.module.css'

interface TemplateChoiceProps {
  /** Whose words and badge the pictures show. */
  readonly achievementId: string | null
  /** The name of a built-in template, or the id of one of the person's own. */
  readonly value: string
  readonly onChange: (id: string) => void
}

/** What the certificates will look like, as small pictures of the very page. */
export function TemplateChoice({ achievementId, value, onChange }: TemplateChoiceProps) {
  const { t } = useWords()
  const { data: own } = useOwnTemplates()
  const { data: templates, error } = useTemplates(achievementId)
  // Whoever cannot be shown a choice still gets certificates.
  if (error) return null
  if (!templates) return <p className={css.waiting}>{t('templates.drawing')}</p>
  const choices = [
    ...(own ?? []).map((template) => ({ ...template, isOwn: true })),
    ...templates.map((template) => ({
      ...template,
      name: t(`templates.kinds.${template.kind}`),
      isOwn: false,
    })),
  ]
  return (
    <RadioGroup className={cx(field.field)} orientation="horizontal" value={value} onChange={onChange}>
      <div className={css.head}>
        <Label className={cx(field.label)}>{t('templates.title')}</Label>
        <ButtonLink look="link" size="small" href={hrefOf({ at: 'templates' })}>
          {t('templates.edit')}
        </ButtonLink>
      </div>
      <div className={css.row} ref={showChosen}>
        {choices.map(({ id, name, isOwn, paper, orientation, preview }) => (
          <Radio key={id} value={id} className={cx(css.card)}>
            <span className={css.plate}>{preview && <img src={preview} alt="" />}</span>
            <b>
              <bdi>{name}</bdi>
            </b>
            <small>
              {isOwn && `${t('templates.yours')} · `}
              {t(`templates.${orientation}`, { paper })}
            </small>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

/** There are more than a row shows: the one chosen before stands in its middle. The page itself stays where it is. */
function showChosen(row: HTMLDivElement | null): void {
  const card = row?.querySelector('[data-selected]')
  if (!row || !card) return
  const [own, around] = [card.getBoundingClientRect(), row.getBoundingClientRect()]
  if (own.left >= around.left && own.right <= around.right) return
  row.scrollBy({ left: own.left + own.width / 2 - around.left - around.width / 2 })
}
