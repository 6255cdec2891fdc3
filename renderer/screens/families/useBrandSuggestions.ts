import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { brandColours } from '../badges/BrandColour.tsx'

const NONE: readonly string[] = []

/** The colours of the issuer's logo, as far as they are not offered anyway. */
export function useBrandSuggestions(): readonly string[] {
  const { studio } = useStudio()
  const { data = NONE } = useQuery('brand', () => studio.brand.brandSuggestions())
  return data.filter((hex) => !brandColours.some(({ colour }) => colour === hex)).slice(0, 3)
}
