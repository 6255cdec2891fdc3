import { Layers, RotateCcw } from 'lucide-react'
import { Button } from '../../../components/Button.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Reach } from '../../../stage/inspector/Reach.tsx'
import { BrandField } from '../BrandField.tsx'
import { changeLook, renameFamily } from '../changes.ts'
import { StepField } from '../StepField.tsx'
import css from './Inspector.module.css'
import { KeepStyle } from './KeepStyle.tsx'
import { Silhouettes } from './Silhouettes.tsx'
import { StyleDetails } from './StyleDetails.tsx'

/** The look that all badges of the family share. */
export function StylePanel() {
  const { t } = useWords()
  const { document, commit, preview } = useFamily()
  const { look } = document
  const isChanged = Object.keys(look.changes).length > 0
  return (
    <>
      <Reach icon={Layers}>{t('families.reach.all', { count: document.members.length })}</Reach>
      <div className={css.section}>
        <h3>{t('families.look.silhouette')}</h3>
        <Silhouettes />
      </div>
      <div className={css.section}>
        <h3>{t('families.look.colours')}</h3>
        <BrandField
          compact
          brand={look.brand}
          onTry={(brand) => preview(changeLook({ brand }))}
          onChange={(brand) => commit(t('families.step.brand'), changeLook({ brand }))}
        />
      </div>
      <div className={css.section}>
        <StyleDetails />
        {isChanged && (
          <Button
            icon={<RotateCcw size={15} />}
            onPress={() => commit(t('families.step.style'), changeLook({ changes: {} }))}
          >
            {t('families.look.reset')}
          </Button>
        )}
      </div>
      <div className={css.section}>
        <StepField
          anyScript
          label={t('families.name')}
          value={document.name}
          maxLength={120}
          change={renameFamily}
          step={t('families.step.rename')}
        />
        <KeepStyle />
      </div>
    </>
  )
}
