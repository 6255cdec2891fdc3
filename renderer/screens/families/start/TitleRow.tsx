import { Trash2 } from 'lucide-react'
import { Dialog, DialogTrigger, Button as PlainButton, Popover } from 'react-aria-components'
import { BadgePicture } from '../../../components/BadgePicture.tsx'
import { cx } from '../../../components/cx.ts'
import { IconButton } from '../../../components/IconButton.tsx'
import { IconSearch } from '../../../components/IconSearch.tsx'
import popover from '../../../components/SelectField.module.css'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { badgeLanguages, languageName } from '../../badges/badgeLanguages.ts'
import { LevelField } from '../LevelField.tsx'
import type { PlannedBadge } from './plannedBadge.ts'
import css from './TitleRow.module.css'

interface TitleRowProps {
  readonly row: PlannedBadge
  /** The badge as it will be; null while it is being drawn. */
  readonly picture: string | null
  readonly onChange: (row: PlannedBadge) => void
  readonly onRemove: () => void
}

/** What was understood of one line of the list, each part fixable where it stands. */
export function TitleRow({ row, picture, onChange, onRemove }: TitleRowProps) {
  const { t, language } = useWords()
  const name = row.title.trim() || t('families.untitled')
  return (
    <div className={css.row}>
      <DialogTrigger>
        <PlainButton className={cx(css.picture)} aria-label={t('families.icon.changeOf', { name })}>
          <BadgePicture image={picture} size={56} />
        </PlainButton>
        <Popover className={cx(popover.popover, css.popover)} placement="bottom start" offset={6}>
          <Dialog className={cx(css.dialog)} aria-label={t('families.icon.changeOf', { name })}>
            {({ close }) => (
              <IconSearch
                icon={row.icon}
                onChange={(icon) => {
                  onChange({ ...row, icon })
                  close()
                }}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <div className={css.words}>
        <TextField
          anyScript
          hideLabel
          label={t('families.badge.title')}
          placeholder={t('families.untitled')}
          value={row.title}
          onChange={(title) => onChange({ ...row, title })}
          maxLength={300}
        />
        {row.subtitle !== '' && (
          <TextField
            anyScript
            hideLabel
            label={t('families.badge.subtitle')}
            value={row.subtitle}
            onChange={(subtitle) => onChange({ ...row, subtitle })}
            maxLength={120}
          />
        )}
      </div>
      <div className={css.level}>
        <LevelField
          hideLabel
          level={row.level}
          of={row.of}
          onChange={(step) => onChange({ ...row, ...step })}
        />
      </div>
      <div className={css.language}>
        <SelectField
          hideLabel
          label={t('editor.language')}
          value={row.language}
          onChange={(tag) => onChange({ ...row, language: tag })}
          choices={[...new Set([...badgeLanguages, row.language])].map((tag) => ({
            id: tag,
            label: languageName(tag, language),
          }))}
        />
      </div>
      <IconButton label={t('families.removeOf', { name })} onPress={onRemove}>
        <Trash2 size={16} />
      </IconButton>
    </div>
  )
}
