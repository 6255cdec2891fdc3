import { useState } from 'react'
import type { TitleFound } from '#core/contract/families'
import { Button } from '../../../components/Button.tsx'
import { Page } from '../../../components/Page.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { useStudio } from '../../../state/studio.ts'
import { PasteOrFile } from '../../give/PasteOrFile.tsx'
import { BackToFamilies } from '../BackToFamilies.tsx'
import { StartSteps } from './StartSteps.tsx'

interface TitlesSourceProps {
  readonly onRead: (read: { titles: readonly TitleFound[]; notes: readonly string[] }) => void
}

/** Paste first: titles come out of a message, a web page or a spreadsheet. */
export function TitlesSource({ onRead }: TitlesSourceProps) {
  const { t, language } = useWords()
  const { studio } = useStudio()
  const [reading, setReading] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const read = (found: { text: string } | { file: File }) => {
    setReading(true)
    setError(null)
    studio.familyFiles
      .readTitles({ ...found, language })
      .then(onRead, setError)
      .finally(() => setReading(false))
  }
  const beginEmpty = () =>
    onRead({ titles: [{ title: '', subtitle: '', level: 0, of: 0, icon: 'star', language }], notes: [] })

  return (
    <Page
      title={t('families.start.title')}
      sub={t('families.start.sub')}
      before={<BackToFamilies />}
      actions={<StartSteps now={0} />}
    >
      <PasteOrFile
        words={{
          drop: t('families.start.drop'),
          paste: t('families.start.paste'),
          pasteHelp: t('families.start.pasteHelp'),
          example: t('families.start.example'),
          fileTitle: t('families.start.fileTitle'),
          fileMore: t('families.start.fileMore'),
          formats: t('families.start.formats'),
          continueWith: (count) => t('families.start.continueWith', { count }),
        }}
        isReading={reading}
        error={error}
        onText={(text) => read({ text })}
        onFile={(file) => read({ file })}
        acts={
          <Button size="large" look="quiet" isDisabled={reading} onPress={beginEmpty}>
            {t('families.start.empty')}
          </Button>
        }
      />
    </Page>
  )
}
