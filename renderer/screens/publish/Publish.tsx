import { useState } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import { Segments } from '../../components/Segments.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { Connect } from './Connect.tsx'
import { Connected } from './Connected.tsx'
import { PlainFiles } from './PlainFiles.tsx'
import css from './Publish.module.css'

/** So that anyone can check the badges on the web: at an endpoint, or as plain files. */
export function Publish() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { data: state, error, reload } = useQuery('sync', () => studio.sync.state())
  const [way, setWay] = useState<'endpoint' | 'files'>('endpoint')
  return (
    <Page
      title={t('publish.title')}
      sub={t('publish.sub')}
      bar={
        <Segments
          label={t('publish.ways')}
          value={way}
          onChange={setWay}
          segments={[
            { id: 'endpoint', label: t('publish.endpoint') },
            { id: 'files', label: t('publish.files') },
          ]}
        />
      }
    >
      <Failure error={error} onRetry={reload} />
      <div className={css.publish}>
        {way === 'files' ? (
          <PlainFiles />
        ) : !state ? (
          <Waiting />
        ) : state.connection ? (
          <Connected state={state} connection={state.connection} />
        ) : (
          <Connect />
        )}
      </div>
    </Page>
  )
}
