import { Pipette } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { FileChooser } from '../../components/FileDrop.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { BrandColour, brandColours } from '../badges/BrandColour.tsx'
import { pictureTypes } from '../welcome/LogoField.tsx'
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

/** As many as fit beside the ready ones. */
const MOST_SUGGESTED = 5

/** The one colour all others follow from: ready ones, those of the logo or of any picture, or any other. */
export function BrandField({ brand, onChange, onTry, compact = false }: BrandFieldProps) {
  const { t, failure } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  const ofLogo = useBrandSuggestions()
  const [found, setFound] = useState<readonly string[]>([])
  const look = ([file]: File[]) => {
    if (!file) return
    studio.brand.coloursOf({ file }).then(
      (colours) => {
        setFound(colours)
        if (colours[0]) onChange(colours[0])
        else toast(t('families.brand.none'))
      },
      (error: unknown) => toast(failure(error)),
    )
  }
  const suggested = [...new Set([...found, ...ofLogo])]
    .filter((hex) => !brandColours.some(({ colour }) => colour === hex))
    .slice(0, MOST_SUGGESTED)
  return (
    <div className={css.brand}>
      <BrandColour compact={compact} colour={brand} onChange={onChange} onTry={onTry} suggested={suggested} />
      <FileChooser accept={pictureTypes} onFiles={look}>
        <Button size="small" look="quiet" icon={<Pipette size={14} />}>
          {t('families.brand.fromPicture')}
        </Button>
      </FileChooser>
    </div>
  )
}
