import { Pipette, Plus } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  type Color,
  ColorArea,
  ColorSlider,
  ColorSwatch,
  ColorSwatchPicker,
  ColorSwatchPickerItem,
  ColorThumb,
  DialogTrigger,
  parseColor,
  SliderTrack,
} from 'react-aria-components'
import type { Tint } from '#core/design/edits'
import { hexOf } from '#core/design/paint'
import type { Hex } from '#core/design/scene'
import { cx } from '../../components/cx.ts'
import { IconButton } from '../../components/IconButton.tsx'
import { PopoverDialog } from '../../components/PopoverDialog.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useDesk } from '../desk.ts'
import css from './Inspector.module.css'

interface TintFieldProps {
  readonly label: string
  readonly value: Tint
  readonly palette: Readonly<Record<string, Hex>>
  readonly onTry: (tint: Tint) => void
  readonly onKeep: (tint: Tint) => void
}

/** A colour: of the family, so that it follows the brand, or one's own. */
export function TintField({ label, value, palette, onTry, onKeep }: TintFieldProps) {
  const { t } = useWords()
  const desk = useDesk()
  const hex = hexOf(value, palette)
  const roles = rolesOf(palette)
  const isOwn = !roles.some(([, colour]) => colour === hex)

  const pick = async () => {
    const picked = await pickFromScreen(desk.pickColour)
    if (picked) onKeep({ hex: picked })
  }

  return (
    <div className={css.tints}>
      <ColorSwatchPicker
        aria-label={`${label}: ${t('designer.inspect.palette')}`}
        className={cx(css.swatches)}
        value={parseColor(hex)}
        onChange={(colour) => {
          const chosen = hexCode(colour)
          const role = roles.find(([, one]) => one === chosen)?.[0]
          if (chosen !== hex) onKeep(role === undefined ? { hex: chosen } : { role, hex: chosen })
        }}
      >
        {roles.map(([role, colour]) => (
          <ColorSwatchPickerItem key={role} color={colour} className={cx(css.swatch)}>
            <ColorSwatch />
          </ColorSwatchPickerItem>
        ))}
      </ColorSwatchPicker>
      <DialogTrigger>
        <Button
          className={cx(css.own)}
          data-chosen={isOwn || undefined}
          aria-label={`${label}: ${t('designer.inspect.ownColour')}`}
        >
          {!isOwn && <Plus size={13} strokeWidth={3} />}
        </Button>
        <PopoverDialog label={t('designer.inspect.ownColour')} className={css.picker} offset={6}>
          {() => (
            <OwnColour
              hex={hex}
              onTry={(own) => onTry({ hex: own })}
              onKeep={(own) => onKeep({ hex: own })}
            />
          )}
        </PopoverDialog>
      </DialogTrigger>
      <IconButton small label={t('designer.inspect.pickColour')} onPress={() => void pick()}>
        <Pipette size={15} />
      </IconButton>
    </div>
  )
}

interface OwnColourProps {
  readonly hex: Hex
  readonly onTry: (hex: Hex) => void
  readonly onKeep: (hex: Hex) => void
}

function OwnColour({ hex, onTry, onKeep }: OwnColourProps) {
  const { t } = useWords()
  // Kept as it was pulled: grey has no hue of its own to come back to.
  const [colour, setColour] = useState<Color>(() => parseColor(hex).toFormat('hsb'))
  const [typed, setTyped] = useState<string | null>(null)
  const follow = (next: Color) => {
    setColour(next)
    onTry(hexCode(next))
  }
  const keep = (next: Color) => onKeep(hexCode(next))
  return (
    <>
      <ColorArea
        aria-label={t('designer.inspect.area')}
        className={cx(css.area)}
        colorSpace="hsb"
        xChannel="saturation"
        yChannel="brightness"
        value={colour}
        onChange={follow}
        onChangeEnd={keep}
      >
        <ColorThumb className={cx(css.knob)} />
      </ColorArea>
      <ColorSlider
        aria-label={t('designer.inspect.hue')}
        channel="hue"
        colorSpace="hsb"
        value={colour}
        onChange={follow}
        onChangeEnd={keep}
      >
        <SliderTrack className={cx(css.hue)}>
          <ColorThumb className={cx(css.knob)} />
        </SliderTrack>
      </ColorSlider>
      <TextField
        label={t('designer.inspect.hex')}
        value={typed ?? hexCode(colour)}
        onChange={(text) => {
          setTyped(text)
          const code = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]
          if (code === undefined) return
          const next = parseColor(`#${code}`).toFormat('hsb')
          setColour(next)
          keep(next)
        }}
        onBlur={() => setTyped(null)}
      />
    </>
  )
}

/** Colours of the palette, each once. */
function rolesOf(palette: Readonly<Record<string, Hex>>): readonly (readonly [role: string, hex: Hex])[] {
  const seen = new Set<Hex>()
  return Object.entries(palette).filter(([, hex]) => {
    const isNew = !seen.has(hex)
    seen.add(hex)
    return isNew
  })
}

const hexCode = (colour: Color): Hex => colour.toFormat('rgb').toString('hex').toLowerCase()

interface ScreenPicker {
  open(): Promise<{ sRGBHex: string }>
}

/** Where the browser can look at the whole screen it does; elsewhere the canvas gives its own pixels. */
async function pickFromScreen(fromCanvas: () => Promise<Hex | null>): Promise<Hex | null> {
  const Picker = (window as { EyeDropper?: new () => ScreenPicker }).EyeDropper
  if (!Picker) return fromCanvas()
  try {
    return (await new Picker().open()).sRGBHex.toLowerCase()
  } catch {
    return null // the person gave up
  }
}
