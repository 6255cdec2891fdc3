import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { ButtonLink } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go, hrefOf } from '../../routes.ts'
import { useGive } from '../../state/give.tsx'
import { useStudio } from '../../state/studio.ts'
import { GiveSteps } from './GiveSteps.tsx'
import { PasteOrFile } from './PasteOrFile.tsx'
import css from './SourceScreen.module.css'

/** Nobody looks over more lines than this in a text field, and browsers are slow to fill one. */
const linesToType = 200

/** Paste first: most lists come out of a spreadsheet or a message. */
export function SourceScreen({ badge }: { badge: string | null }) {
  const { t } = useWords()
  const { studio } = useStudio()
  const { draft, start } = useGive()
  const [reading, setReading] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const read = (source: Parameters<typeof studio.people.read>[0]['source']) => {
    setReading(true)
    setError(null)
    studio.people
      .read({ source })
      .then((list) => {
        start(list, badge)
        go({ at: 'list', step: 'columns' })
      }, setError)
      .finally(() => setReading(false))
  }

  return (
    <Page title={t('give.title')} sub={t('source.sub')} actions={<GiveSteps now={0} />}>
      <PasteOrFile
        words={{
          drop: t('source.drop'),
          paste: t('source.paste'),
          pasteHelp: t('source.pasteHelp'),
          example: t('source.example'),
          fileTitle: t('source.fileTitle'),
          fileMore: t('source.fileMore'),
          formats: t('source.formats'),
          continueWith: (count) => t('source.continueWith', { count }),
        }}
        isReading={reading}
        error={error}
        onText={(text) => read({ kind: 'text', text })}
        onFile={(file) => read({ kind: 'file', file })}
        linesToType={linesToType}
        acts={
          draft && (
            <ButtonLink size="large" look="quiet" href={hrefOf({ at: 'list', step: 'columns' })}>
              {t('source.backToList', { name: draft.list.title })}
            </ButtonLink>
          )
        }
        more={
          <ul className={css.facts}>
            <li>
              <ListChecks size={17} />
              {t('source.fact1')}
            </li>
            <li>
              <ListChecks size={17} />
              {t('source.fact2')}
            </li>
          </ul>
        }
      />
    </Page>
  )
}
