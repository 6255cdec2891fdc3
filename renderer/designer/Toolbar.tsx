import { Image, MousePointer2, Shapes, Smile, Type } from 'lucide-react'
import { useState } from 'react'
import {
  Toolbar as AriaToolbar,
  Dialog,
  DialogTrigger,
  FileTrigger,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import { figureShapes } from '#core/design/edits'
import { cx } from '../components/cx.ts'
import { IconButton } from '../components/IconButton.tsx'
import { IconSearch } from '../components/IconSearch.tsx'
import select from '../components/SelectField.module.css'
import { useWords } from '../i18n/useWords.ts'
import { useDesk } from '../stage/desk.ts'
import css from '../stage/Toolbar.module.css'
import { ViewTools } from '../stage/ViewTools.tsx'
import { FigureDrawing } from './FigureDrawing.tsx'
import { useInsert } from './useInsert.ts'

/** What can be put onto the badge, and how its canvas is looked at. */
export function Toolbar() {
  const { t } = useWords()
  const desk = useDesk()
  const insert = useInsert()
  return (
    <AriaToolbar aria-label={t('designer.tool.tools')} className={cx(css.toolbar)}>
      <IconButton label={t('designer.tool.select')} onPress={() => desk.view.focus()}>
        <MousePointer2 size={17} />
      </IconButton>
      <IconButton label={t('designer.tool.text')} onPress={() => insert.text()}>
        <Type size={17} />
      </IconButton>
      <FigureMenu />
      <IconMenu />
      <FileTrigger
        acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml', 'image/webp']}
        onSelect={(files) => files?.[0] && void insert.picture(files[0])}
      >
        <IconButton label={t('designer.tool.picture')}>
          <Image size={17} />
        </IconButton>
      </FileTrigger>
      <span className={css.divider} />
      <ViewTools />
    </AriaToolbar>
  )
}

function FigureMenu() {
  const { t } = useWords()
  const insert = useInsert()
  return (
    <MenuTrigger>
      <IconButton label={t('designer.tool.figure')}>
        <Shapes size={17} />
      </IconButton>
      <Popover className={cx(select.popover)} offset={4}>
        <Menu
          aria-label={t('designer.tool.figure')}
          className={cx(css.figures)}
          onAction={(key) => insert.figure(key as (typeof figureShapes)[number])}
        >
          {figureShapes.map((shape) => (
            <MenuItem
              key={shape}
              id={shape}
              textValue={t(`designer.figure.${shape}`)}
              className={cx(select.item)}
            >
              <FigureDrawing shape={shape} />
              {t(`designer.figure.${shape}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function IconMenu() {
  const { t } = useWords()
  const insert = useInsert()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <IconButton label={t('designer.tool.icon')}>
        <Smile size={17} />
      </IconButton>
      <Popover className={cx(select.popover, css.icons)} offset={4}>
        <Dialog aria-label={t('designer.tool.icon')} className={cx(css.dialog)}>
          <IconSearch
            onChange={(icon) => {
              insert.icon(icon)
              setIsOpen(false)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
