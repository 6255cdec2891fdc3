import { ArrowLeft } from 'lucide-react'
import { ButtonLink } from '../../components/Button.tsx'
import { HistoryButtons } from '../../components/HistoryButtons.tsx'
import { Page } from '../../components/Page.tsx'
import { SavingMark } from '../../components/SavingMark.tsx'
import { SavingTrouble } from '../../components/SavingTrouble.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { historyKeys } from '../../state/historyKeys.ts'
import { BlockList } from './editor/BlockList.tsx'
import { InsertTools } from './editor/InsertTools.tsx'
import { BlockInspector } from './editor/inspector/BlockInspector.tsx'
import { OpenTemplate } from './editor/OpenTemplate.tsx'
import { PageCanvas } from './editor/PageCanvas.tsx'
import { PageHints } from './editor/PageHints.tsx'
import { SampleBar } from './editor/SampleBar.tsx'
import { useBlockActs, useTemplate, useTemplateStore } from './editor/useTemplate.ts'
import css from './TemplateScreen.module.css'

/** One certificate template of the person's own, opened to be worked on. */
export function TemplateScreen({ id }: { id: string }) {
  return (
    <OpenTemplate id={id}>
      <Opened />
    </OpenTemplate>
  )
}

function Opened() {
  const { t } = useWords()
  const store = useTemplateStore()
  const acts = useBlockActs()
  const { document, side, saving, failure, undo, redo } = useTemplate()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the controls inside.
    <div style={{ display: 'contents' }} onKeyDown={historyKeys(acts)}>
      <Page
        title={document.name}
        sub={t(`templates.${document.orientation}`, { paper: document.paper })}
        before={
          <ButtonLink look="quiet" href={hrefOf({ at: 'templates' })} aria-label={t('template.back')}>
            <ArrowLeft size={18} className="flip" />
          </ButtonLink>
        }
        views={
          <div className={css.views}>
            <Segments
              label={t('template.side.label')}
              value={side}
              onChange={store.turnTo}
              segments={[
                { id: 'front', label: t('template.side.front') },
                { id: 'back', label: t('template.side.back') },
              ]}
            />
          </div>
        }
        actions={
          <>
            <SavingMark saving={saving} />
            <HistoryButtons undo={undo} redo={redo} onUndo={acts.undo} onRedo={acts.redo} />
          </>
        }
        flush
      >
        <SavingTrouble
          saving={saving}
          failure={failure}
          stale={t('template.stale')}
          onReload={() => void store.reload()}
          onRetry={store.retry}
        />
        <div className={css.editor}>
          <section
            className={css.side}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
            tabIndex={0}
            aria-label={t('template.list.label')}
          >
            <BlockList />
          </section>
          <div className={css.middle}>
            <InsertTools />
            <PageCanvas />
            <PageHints />
            <SampleBar />
          </div>
          <section
            className={css.inspector}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
            tabIndex={0}
            aria-label={t('template.inspect.label')}
          >
            <BlockInspector />
          </section>
        </div>
      </Page>
    </div>
  )
}
