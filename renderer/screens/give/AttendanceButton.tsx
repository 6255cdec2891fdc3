import { ClipboardList } from 'lucide-react'
import { useState } from 'react'
import type { PeopleList } from '#core/contract/people'
import { Button } from '../../components/Button.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { saveFile } from '../../state/saveFile.ts'
import { useStudio } from '../../state/studio.ts'

/** For the door, before anything is issued. */
export function AttendanceButton({ list: { id, title } }: { list: PeopleList }) {
  const { t, failure } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  const [busy, setBusy] = useState(false)
  const save = () => {
    setBusy(true)
    studio.people
      .attendance({ id, title: title.slice(0, 120) })
      .then(saveFile, (error: unknown) => toast(failure(error)))
      .finally(() => setBusy(false))
  }
  return (
    <Button icon={<ClipboardList size={16} />} isPending={busy} onPress={save}>
      {t('people.attendance')}
    </Button>
  )
}
