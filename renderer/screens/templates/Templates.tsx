import { useState } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useOwnTemplates, useTemplates } from '../../state/useLists.ts'
import { BuiltInCard } from './BuiltInCard.tsx'
import { OpenTemplateFile } from './OpenTemplateFile.tsx'
import { OwnTemplateCard } from './OwnTemplateCard.tsx'
import { RenameTemplate } from './RenameTemplate.tsx'
import css from './Templates.module.css'
import { useTemplateFiles } from './useTemplateFiles.ts'

/** How certificates can look: the person's own templates, and those of the studio to begin from. */
export function Templates() {
  const { t } = useWords()
  const own = useOwnTemplates()
  const builtIn = useTemplates(null)
  const files = useTemplateFiles(own.data?.map(({ name }) => name) ?? [])
  const [renamed, setRenamed] = useState<{ id: string; name: string } | null>(null)
  const error = own.error ?? builtIn.error
  return (
    <Page title={t('shell.templates')} sub={t('template.sub')} actions={<OpenTemplateFile />}>
      {error ? <Failure error={error} onRetry={own.error ? own.reload : builtIn.reload} /> : null}
      {own.data && own.data.length > 0 && (
        <section className={css.section} aria-labelledby="own-templates">
          <h2 id="own-templates">{t('template.own')}</h2>
          <ul className={css.grid}>
            {own.data.map((template) => (
              <li key={template.id}>
                <OwnTemplateCard
                  template={template}
                  onRename={() => setRenamed(template)}
                  onDuplicate={() => files.duplicate(template)}
                  onExport={() => files.exportFile(template)}
                  onRemove={() => files.remove(template)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={css.section} aria-labelledby="built-in-templates">
        <h2 id="built-in-templates">{t('template.builtIn')}</h2>
        {own.data?.length === 0 && <p className="quiet">{t('template.none')}</p>}
        {!builtIn.data && !builtIn.error && <Waiting />}
        <ul className={css.grid}>
          {builtIn.data?.map((template) => (
            <li key={template.id}>
              <BuiltInCard
                template={template}
                isBusy={files.making !== null}
                isPending={files.making === template.id}
                onMakeOwn={(name) => files.makeOwn(template.id, name)}
              />
            </li>
          ))}
        </ul>
      </section>
      <RenameTemplate template={renamed} onClose={() => setRenamed(null)} />
    </Page>
  )
}
