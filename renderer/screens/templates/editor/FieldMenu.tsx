import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import type { Field } from '#core/template/fields'
import { cx } from '../../../components/cx.ts'
import { IconButton } from '../../../components/IconButton.tsx'
import select from '../../../components/SelectField.module.css'
import { useWords } from '../../../i18n/useWords.ts'
import css from './FieldMenu.module.css'
import { fieldGroups } from './fieldGroups.ts'

interface FieldMenuProps {
  readonly label: string
  readonly onChoose: (field: Field) => void
  readonly children: ReactNode
}

/** All that can be filled in for each person, in plain words. */
export function FieldMenu({ label, onChoose, children }: FieldMenuProps) {
  const { t } = useWords()
  return (
    <MenuTrigger>
      <IconButton label={label}>{children}</IconButton>
      <Popover className={cx(select.popover, css.popover)} offset={4}>
        <Menu
          aria-label={label}
          className={cx(select.list, css.menu)}
          onAction={(key) => onChoose(key as Field)}
        >
          {fieldGroups.map(({ name, fields }) => (
            <MenuSection key={name} id={`group-${name}`}>
              <Header className={css.head}>{t(`template.fieldGroup.${name}`)}</Header>
              {fields.map((field) => (
                <MenuItem key={field} id={field} className={cx(select.item)}>
                  {t(`template.field.${field}`)}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
