import { ChevronDown, Grid2x2, Magnet, Maximize, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import button from '../components/Button.module.css'
import { cx } from '../components/cx.ts'
import { IconButton } from '../components/IconButton.tsx'
import select from '../components/SelectField.module.css'
import tooltip from '../components/Tooltip.module.css'
import { useWords } from '../i18n/useWords.ts'
import { useDesk, useDeskState } from './desk.ts'
import css from './Toolbar.module.css'

const ZOOMS = [0.25, 0.5, 1, 2, 4]

/** How the stage is looked at: the end of its toolbar. */
export function ViewTools() {
  const { t, format } = useWords()
  const desk = useDesk()
  const { snaps, hasGrid, zoom } = useDeskState()
  const percent = format.percent(zoom)
  return (
    <>
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
    </>
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
