import type { Tint } from '#core/design/edits'
import { type BlockColour, type ColourRole, colourRoles } from '#core/template/ownTemplate'
import { TintField } from '../../../../stage/inspector/TintField.tsx'
import { useTemplate } from '../useTemplate.ts'

interface ColourFieldProps {
  readonly label: string
  readonly value: BlockColour
  readonly onTry?: (colour: BlockColour) => void
  readonly onChange: (colour: BlockColour) => void
}

/** A colour that follows the badge's, or one's own. */
export function ColourField({ label, value, onTry, onChange }: ColourFieldProps) {
  const { page } = useTemplate()
  const palette = page?.palette
  if (!palette) return null
  const role = colourRoles.find((one) => one === value)
  return (
    <TintField
      label={label}
      value={role ? { role, hex: palette[role] } : { hex: value }}
      palette={palette}
      onTry={(tint) => onTry?.(colourOf(tint))}
      onKeep={(tint) => onChange(colourOf(tint))}
    />
  )
}

const colourOf = ({ role, hex }: Tint): BlockColour => (isRole(role) ? role : hex)

const isRole = (name: string | undefined): name is ColourRole => colourRoles.some((role) => role === name)
