import { useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'
import { type Answers, firstAnswers } from './answers.ts'
import { FolderPicture } from './FolderPicture.tsx'
import { Hello } from './Hello.tsx'
import { IdentityCard } from './IdentityCard.tsx'
import { PaperCard } from './PaperCard.tsx'
import { Split } from './Split.tsx'
import { StepKey } from './StepKey.tsx'
import { StepPlace } from './StepPlace.tsx'
import { StepWho } from './StepWho.tsx'
import { Wall } from './Wall.tsx'

/** First run: a promise, then three questions. The other half of the window shows what each answer does. */
export function Welcome({ step }: { step: 0 | 1 | 2 | 3 }) {
  const { language } = useWords()
  const { status } = useStudio()
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(status, language))
  const answer = (some: Partial<Answers>) => setAnswers((before) => ({ ...before, ...some }))
  const asked = { answers, answer }

  switch (step) {
    case 0:
      return <Split start={<Hello />} end={<Wall />} />
    case 1:
      return <Split start={<StepWho {...asked} />} end={<IdentityCard answers={answers} />} />
    case 2:
      return <Split start={<StepPlace {...asked} />} end={<FolderPicture folder={answers.folder} />} />
    case 3:
      return <Split start={<StepKey {...asked} />} end={<PaperCard answers={answers} />} />
  }
}
