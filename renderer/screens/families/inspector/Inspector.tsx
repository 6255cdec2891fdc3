import { Segments } from '../../../components/Segments.tsx'
import { ElementInspector } from '../../../designer/ElementInspector.tsx'
import { Layers } from '../../../designer/Layers.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { BadgePanel } from './BadgePanel.tsx'
import css from './Inspector.module.css'
import { StylePanel } from './StylePanel.tsx'

export type InspectorTab = 'style' | 'badge' | 'element'

interface InspectorProps {
  readonly tab: InspectorTab
  readonly onTab: (tab: InspectorTab) => void
}

/** What can be changed, by how far it reaches: all badges, this badge, what is chosen on it. */
export function Inspector({ tab, onTab }: InspectorProps) {
  const { t } = useWords()
  return (
    <section className={css.inspector} aria-label={t('families.inspector.label')}>
      <div className={css.tabs}>
        <Segments
          wide
          label={t('families.inspector.label')}
          value={tab}
          onChange={onTab}
          segments={[
            { id: 'style', label: t('families.inspector.style') },
            { id: 'badge', label: t('families.inspector.badge') },
            { id: 'element', label: t('families.inspector.element') },
          ]}
        />
      </div>
      <section
        className={css.panel}
        key={tab}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={t(`families.inspector.${tab}`)}
      >
        {tab === 'style' && <StylePanel />}
        {tab === 'badge' && <BadgePanel />}
        {tab === 'element' && (
          <>
            <ElementInspector />
            <Layers />
          </>
        )}
      </section>
    </section>
  )
}
