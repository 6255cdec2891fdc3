import { useWords } from '../../../../i18n/useWords.ts'
import { Reach } from '../../../../stage/inspector/Reach.tsx'
import { blockNames } from '../blockName.ts'
import { useTemplate } from '../useTemplate.ts'
import { ConditionSection } from './ConditionSection.tsx'
import { BoxSection, CodeSection, LineSection } from './FigureSections.tsx'
import { LettersSection } from './LettersSection.tsx'
import { PictureSection } from './PictureSection.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { TemplateSection } from './TemplateSection.tsx'
import { WordsSection } from './WordsSection.tsx'

/** What can be changed about the chosen blocks; about the whole certificate while none is. */
export function BlockInspector() {
  const { t } = useWords()
  const { blocks, selection } = useTemplate()
  const chosen = blocks.filter(({ id }) => selection.includes(id))
  const [only, another] = chosen
  if (!only) return <TemplateSection />
  const single = another ? null : only
  return (
    <>
      <Reach>
        <bdi>{blockNames(t, chosen)}</bdi>
      </Reach>
      {single?.kind === 'text' && (
        <>
          <WordsSection key={single.id} block={single} />
          <LettersSection block={single} />
        </>
      )}
      {single?.kind === 'picture' && <PictureSection key={single.id} block={single} />}
      {single?.kind === 'line' && <LineSection block={single} />}
      {single?.kind === 'box' && <BoxSection block={single} />}
      {single?.kind === 'code' && <CodeSection block={single} />}
      <ConditionSection blocks={chosen} />
      <PlaceSection blocks={chosen} />
    </>
  )
}
