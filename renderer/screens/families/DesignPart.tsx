import { Shapes } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Empty } from '../../components/Empty.tsx'
import { Stage } from '../../designer/Stage.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import css from './DesignPart.module.css'
import { HintBar } from './HintBar.tsx'
import { Inspector, type InspectorTab } from './inspector/Inspector.tsx'
import { Members } from './Members.tsx'
import { LargePreview } from './previews/LargePreview.tsx'
import { PreviewBar } from './previews/PreviewBar.tsx'
import type { PreviewKind } from './previews/previewKinds.ts'
import { StyleShelf } from './StyleShelf.tsx'

/** Badges and styles on one side, the canvas in the middle, and what can be changed on the other. */
export function DesignPart() {
  const { t } = useWords()
  const { member, selection } = useFamily()
  const [large, setLarge] = useState<PreviewKind | null>(null)
  const [tab, setTab] = useState<InspectorTab>('style')
  const hasSelection = selection.length > 0
  // Whoever takes hold of an element wants to change it; whoever lets go is done with that.
  useEffect(
    () => setTab((before) => (hasSelection ? 'element' : before === 'element' ? 'badge' : before)),
    [hasSelection],
  )

  return (
    <div className={css.design}>
      <div className={css.side}>
        <Members />
        <StyleShelf />
      </div>
      <div className={css.middle}>
        <div className={css.canvas}>
          {!member ? (
            <Empty icon={Shapes} title={t('families.noBadges')}>
              {t('families.noBadgesMore')}
            </Empty>
          ) : large ? (
            <LargePreview kind={large} onClose={() => setLarge(null)} />
          ) : (
            <Stage />
          )}
        </div>
        {member && (
          <>
            <HintBar />
            <PreviewBar large={large} onLarge={setLarge} />
          </>
        )}
      </div>
      <Inspector tab={tab} onTab={setTab} />
    </div>
  )
}
