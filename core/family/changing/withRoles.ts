import type { Hex } from '../../design/scene.ts'
import type { Role } from '../part.ts'
import type { Palette, Tones } from '../tones.ts'

/** The palette with more roles, which may go by the colours that are there. */
export const withRoles = (
  palette: Palette,
  more: (roles: Readonly<Record<Role, Hex>>, tones: Tones) => Readonly<Record<Role, Hex>>,
): Palette => ({
  ...palette,
  roles: (tones) => {
    const roles = palette.roles(tones)
    return { ...roles, ...more(roles, tones) }
  },
})
