import { CircleDashed } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useWords } from '../i18n/useWords.ts'
import css from '../stage/inspector/Inspector.module.css'
import { Reach } from '../stage/inspector/Reach.tsx'
import { ArrangeSection } from './inspector/ArrangeSection.tsx'
import { FigureSection } from './inspector/FigureSection.tsx'
import { FillSection } from './inspector/FillSection.tsx'
import { IconSection } from './inspector/IconSection.tsx'
import { PictureSection } from './inspector/PictureSection.tsx'
import { PlaceSection } from './inspector/PlaceSection.tsx'
import { StrokeSection } from './inspector/StrokeSection.tsx'
import { StyleWordsSection } from './inspector/StyleWordsSection.tsx'
import { TextSection } from './inspector/TextSection.tsx'
import { isChanged } from './layerTree.ts'
import { useActs } from './useActs.ts'
import { useFamily } from './useFamily.ts'

/** What can be changed about the chosen elements of one badge. */
export function ElementInspector() {
  const { t } = useWords()
  const { member, document, selection, designOf, derivedOf } = useFamily()
  const acts = useActs()
  if (!member) return null
  const design = designOf(member.id)
  const chosen = design.elements.filter(({ id }) => selection.includes(id))
  const palette = derivedOf(member.id)?.palette ?? {}
  const [only, another] = chosen
  const single = only && !another ? only : null
  const added = single && member.edits.added.find(({ id }) => id === single.id)
  const hasEdits = member.edits.added.length > 0 || Object.keys(member.edits.changes).length > 0
  const isReset = chosen.some(({ id, derived }) => derived && isChanged(member.edits, id))
  const isWords = single?.origin === 'title' || single?.origin === 'subtitle'

  return (
    <>
      <Reach icon={CircleDashed}>
        <bdi>{t('designer.inspect.reach', { badge: member.title })}</bdi>
      </Reach>
      {!only ? (
        <div className={css.nothing}>
          <p>{t('designer.inspect.nothing')}</p>
          {hasEdits && (
            <Button size="small" look="link" onPress={acts.resetBadge}>
              {t('designer.inspect.resetBadge')}
            </Button>
          )}
        </div>
      ) : (
        <>
          {single && isWords && <StyleWordsSection key={single.id} element={single} member={member} />}
          {added?.kind === 'text' && <TextSection key={added.id} text={added} />}
          {single && (single.origin === 'icon' || added?.kind === 'icon') && (
            <IconSection element={single} member={member} />
          )}
          {added?.kind === 'figure' && <FigureSection figure={added} />}
          {added?.kind === 'picture' && <PictureSection picture={added} />}
          {added?.kind !== 'picture' && (
            <FillSection
              key={`fill-${only.id}`}
              elements={chosen}
              design={design}
              edits={member.edits}
              palette={palette}
            />
          )}
          <StrokeSection elements={chosen} edits={member.edits} palette={palette} />
          <PlaceSection elements={chosen} />
          <ArrangeSection elements={chosen} />
          <section className={css.section}>
            <div className={css.foot}>
              {isReset && (
                <Button size="small" onPress={acts.reset}>
                  {t('designer.inspect.reset')}
                </Button>
              )}
              {document.members.length > 1 && (
                <Button size="small" onPress={acts.everywhere}>
                  {t('designer.inspect.everywhere', { count: document.members.length })}
                </Button>
              )}
            </div>
          </section>
        </>
      )}
    </>
  )
}
