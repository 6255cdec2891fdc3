import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { cx } from '../../../components/cx.ts'
import { Markdown } from '../../../components/Markdown.tsx'
import panel from '../../../components/Panel.module.css'
import { useWords } from '../../../i18n/useWords.ts'
import { useWorkspace } from '../../../state/studio.ts'
import { MemberPicture } from '../MemberPicture.tsx'
import css from './FactsPart.module.css'

/** The badge as the people who hold or check it will read it. */
export function FactsPreview({ member }: { member: FamilyMember }) {
  const { t } = useWords()
  const { issuer } = useWorkspace()
  const { description, criteria, tags } = member.facts
  const alignment = member.facts.alignment.filter(({ targetName }) => targetName.trim() !== '')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside className={css.preview} aria-label={t('preview.title')} tabIndex={0}>
      <div className={cx(panel.plate, css.plate)}>
        <MemberPicture id={member.id} size={176} alt={t('preview.picture')} />
      </div>
      <div>
        <h2>
          <bdi>{nameOf(member) || t('families.untitled')}</bdi>
        </h2>
        <bdi className="quiet">{issuer.name}</bdi>
      </div>
      {description.trim() && <p dir="auto">{description}</p>}
      {criteria.trim() && (
        <>
          <h3>{t('check.criteria')}</h3>
          <Markdown text={criteria} />
        </>
      )}
      {tags.length > 0 && (
        <>
          <h3>{t('editor.tags')}</h3>
          <p dir="auto">{tags.join(' · ')}</p>
        </>
      )}
      {alignment.length > 0 && (
        <>
          <h3>{t('families.facts.alignment')}</h3>
          <ul>
            {alignment.map(({ targetName, targetFramework }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an alignment is nothing but its texts.
              <li key={at} dir="auto">
                {[targetName, targetFramework].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
