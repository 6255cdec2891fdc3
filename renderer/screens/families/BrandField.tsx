import { BrandColour } from '../badges/BrandColour.tsx'
import css from './BrandField.module.css'
import { useBrandSuggestions } from './useBrandSuggestions.ts'

interface BrandFieldProps {
  readonly brand: string
  readonly onChange: (brand: string) => void
  /** While a colour is still being chosen; without it, `onChange` is told of each. */
  readonly onTry?: (brand: string) => void
  /** In a narrow place, under a heading that says what it is. */
  readonly compact?: boolean
}

/** The one colour all others follow from. */
export function BrandField({ brand, onChange, onTry, compact = false }: BrandFieldProps) {
  const suggested = useBrandSuggestions()
  return (
    <div className={css.brand}>
      <BrandColour compact={compact} colour={brand} onChange={onChange} onTry={onTry} suggested={suggested} />
    </div>
  )
}
