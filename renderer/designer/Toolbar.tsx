import {
  ChevronDown,
  Grid2x2,
  Image,
  Magnet,
  Maximize,
  Minus,
  MousePointer2,
  Plus,
  Shapes,
  Smile,
  Type,
} from 'lucide-react'
import { type ReactNode, useState } from 'react'
import {
  Toolbar as AriaToolbar,
  Button,
  Dialog,
  DialogTrigger,
  FileTrigger,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { figureShapes } from '#core/design/edits'
import button from '../components/Button.module.css'
import { cx } from '../components/cx.ts'
import { IconButton } from '../components/IconButton.tsx'
import { IconSearch } from '../components/IconSearch.tsx'
import select from '../components/SelectField.module.css'
import tooltip from '../components/Tooltip.module.css'
import { useWords } from '../i18n/useWords.ts'
import { useDesk, useDeskState } from '../stage/desk.ts'
import { FigureDrawing } from './FigureDrawing.tsx'
import css from './Toolbar.module.css'
import { useInsert } from './useInsert.ts'

const ZOOMS = [0.25, 0.5, 1, 2, 4]

/** What can be put onto the badge, and how its canvas is looked at. */
export function Toolbar() {
  const { t, format } = useWords()
  const desk = useDesk()
  const { snaps, hasGrid, zoom } = useDeskState()
  const insert = useInsert()
  const percent = format.percent(zoom)
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
      <Toggle label={t('designer.tool.grid')} isOn={hasGrid} onChange={(on) => desk.set({ hasGrid: on })}>
        <Grid2x2 size={17} />
      </Toggle>
      <Toggle label={t('designer.tool.snap')} isOn={snaps} onChange={(on) => desk.set({ snaps: on })}>
        <Magnet size={17} />
      </Toggle>
      <span className={css.space} />
      <IconButton label={t('designer.tool.zoomOut')} onPress={() => desk.view.zoomBy(0.8)}>
        <Minus size={17} />
      </IconButton>
      <MenuTrigger>
        <Button className={cx(css.zoom)} aria-label={t('designer.tool.zoom', { percent })}>
          {percent}
          <ChevronDown size={13} />
        </Button>
        <Popover className={cx(select.popover)} offset={4}>
          <Menu className={cx(select.list)} onAction={(key) => desk.view.zoomTo(Number(key))}>
            {ZOOMS.map((one) => (
              <MenuItem key={one} id={String(one)} className={cx(select.item)}>
                {format.percent(one)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton label={t('designer.tool.zoomIn')} onPress={() => desk.view.zoomBy(1.25)}>
        <Plus size={17} />
      </IconButton>
      <IconButton label={t('designer.tool.fit')} onPress={() => desk.view.fit()}>
        <Maximize size={17} />
      </IconButton>
    </AriaToolbar>
  )
}

interface ToggleProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ReactNode
}

function Toggle({ label, isOn, onChange, children }: ToggleProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton aria-label={label} isSelected={isOn} onChange={onChange} className={cx(button.icon)}>
        {children}
      </ToggleButton>
      <Tooltip className={cx(tooltip.tooltip)} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
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
