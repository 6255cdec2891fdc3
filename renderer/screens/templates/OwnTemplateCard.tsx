import { CopyPlus, Download, Ellipsis, PenLine, Trash2 } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { OwnTemplateSummary } from '#core/contract/templates'
import { cx } from '../../components/cx.ts'
import { IconButton } from '../../components/IconButton.tsx'
import select from '../../components/SelectField.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { TemplateCard } from './TemplateCard.tsx'

interface OwnTemplateCardProps {
  readonly template: OwnTemplateSummary
  readonly onRename: () => void
  readonly onDuplicate: () => void
  readonly onExport: () => void
  readonly onRemove: () => void
}

const ACTS = [
  ['rename', PenLine],
  ['duplicate', CopyPlus],
  ['export', Download],
  ['remove', Trash2],
] as const

export function OwnTemplateCard(props: OwnTemplateCardProps) {
  const { template, onRename, onDuplicate, onExport, onRemove } = props
  const { t, format } = useWords()
  const { id, name, paper, orientation, preview, updatedAt } = template
  const act = { rename: onRename, duplicate: onDuplicate, export: onExport, remove: onRemove }
  return (
    <TemplateCard
      href={hrefOf({ at: 'template', id })}
      preview={preview}
      name={name}
      menu={
        <MenuTrigger>
          <IconButton small label={t('template.moreOf', { name })}>
            <Ellipsis size={16} />
          </IconButton>
          <Popover className={cx(select.popover)} placement="bottom end" offset={4}>
            <Menu className={cx(select.list)} onAction={(key) => act[key as keyof typeof act]()}>
              {ACTS.map(([key, Icon]) => (
                <MenuItem key={key} id={key} textValue={t(`template.act.${key}`)} className={cx(select.item)}>
                  <Icon size={15} />
                  {t(`template.act.${key}`)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      }
    >
      <small>
        {t(`templates.${orientation}`, { paper })} · {format.daysAgo(updatedAt, new Date())}
      </small>
    </TemplateCard>
  )
}
