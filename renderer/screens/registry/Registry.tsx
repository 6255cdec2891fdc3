import { NotebookText } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { RegistryEntry } from '#core/contract/registry'
import { Button } from '../../components/Button.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio, useWorkspace } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import { usePages } from '../../state/usePages.ts'
import { EntryDrawer } from './EntryDrawer.tsx'
import { FilterBar, type Filters, noFilters } from './FilterBar.tsx'
import css from './Registry.module.css'
import { RegistryTable } from './RegistryTable.tsx'

/** Everything ever given. */
export function Registry({ batch, badge }: { batch: string | null; badge: string | null }) {
  const { t } = useWords()
  const { studio } = useStudio()
  const { counts } = useWorkspace()
  const [filters, setFilters] = useState<Filters>({ ...noFilters, batchId: batch, achievementId: badge })
  const [open, setOpen] = useState<string | null>(null)
  const asked = useDeferredValue(useDebounced(filters, 150))
  const { text, achievementId, batchId, from, to } = asked
  const key = JSON.stringify(asked)

  const pages = usePages<RegistryEntry>(key, async (offset, limit) => {
    const { total, entries } = await studio.registry.search({
      text,
      offset,
      limit,
      ...(achievementId ? { achievementId } : {}),
      ...(batchId ? { batchId } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    })
    return { total, rows: entries }
  })
  const isFiltered = key !== JSON.stringify(noFilters)

  return (
    <Page
      title={t('registry.title')}
      sub={t('registry.sub', { count: counts.credentials })}
      flush
      bar={<FilterBar filters={filters} onChange={setFilters} found={isFiltered ? pages.total : undefined} />}
    >
      <Failure error={pages.error} onRetry={pages.reload} />
      <div className={css.registry} data-open={open !== null || undefined}>
        {pages.total === 0 ? (
          <Empty
            icon={NotebookText}
            title={t(isFiltered ? 'registry.noneFound' : 'registry.empty')}
            actions={
              isFiltered && <Button onPress={() => setFilters(noFilters)}>{t('registry.clear')}</Button>
            }
          >
            {t(isFiltered ? 'registry.noneFoundMore' : 'registry.emptyMore')}
          </Empty>
        ) : (
          <RegistryTable pages={pages} listKey={key} open={open} onOpen={setOpen} narrow={open !== null} />
        )}
        {open && (
          <EntryDrawer
            key={open}
            credentialId={open}
            onOpen={(credentialId) => {
              setOpen(credentialId)
              pages.reload()
            }}
            onClose={() => setOpen(null)}
            onErased={() => {
              setOpen(null)
              pages.reload()
            }}
          />
        )}
      </div>
    </Page>
  )
}
