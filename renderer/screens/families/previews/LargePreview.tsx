import { ArrowLeft } from 'lucide-react'
import { Button } from '../../../components/Button.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { InBlack } from './InBlack.tsx'
import { InRow } from './InRow.tsx'
import css from './LargePreview.module.css'
import { OnPaper } from './OnPaper.tsx'
import { OnProfile } from './OnProfile.tsx'
import type { PreviewKind } from './previewKinds.ts'
import { SmallSizes } from './SmallSizes.tsx'

const shown = { small: SmallSizes, paper: OnPaper, profile: OnProfile, black: InBlack, row: InRow }

/** A preview in place of the canvas. */
export function LargePreview({ kind, onClose }: { kind: PreviewKind; onClose: () => void }) {
  const { t } = useWords()
  const { member } = useFamily()
  const Preview = shown[kind]
  if (!member) return null
  return (
    <div className={css.preview}>
      <div className={css.back}>
        <Button icon={<ArrowLeft size={16} className="flip" />} onPress={onClose}>
          {t('families.preview.back')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={css.middle} tabIndex={0} aria-label={t(`families.preview.${kind}`)}>
        <Preview member={member} />
      </section>
    </div>
  )
}
