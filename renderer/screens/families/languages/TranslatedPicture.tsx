import type { FamilyMember } from '#core/family/familyDocument'
import { BadgePicture } from '../../../components/BadgePicture.tsx'
import { cx } from '../../../components/cx.ts'
import { Failure } from '../../../components/Failure.tsx'
import panel from '../../../components/Panel.module.css'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useQuery } from '../../../state/queryCache.ts'
import { useStudio } from '../../../state/studio.ts'
import { useDebounced } from '../../../state/useDebounced.ts'
import { languageName } from '../../badges/badgeLanguages.ts'
import { useLatest } from '../../badges/useLatest.ts'
import facts from '../facts/FactsPart.module.css'

/** The badge with its words in the language that is being written. */
export function TranslatedPicture({ member, language }: { member: FamilyMember; language: string }) {
  const { t, language: reader } = useWords()
  const { studio } = useStudio()
  const { document } = useFamily()
  const words = member.translations[language]
  const isTranslated = Boolean(words?.title.trim())
  const asked = useDebounced(
    JSON.stringify({ look: document.look, members: [inLanguage(member, language)] }),
    250,
  )
  const { data, error } = useQuery(`translated:${asked}`, () =>
    studio.families.pictures(JSON.parse(asked) as Parameters<typeof studio.families.pictures>[0]),
  )
  const picture = useLatest(data)?.[0]
  return (
    <aside className={facts.preview} aria-label={t('preview.title')}>
      <h2>{t('families.languages.pictureIn', { language: languageName(language, reader) })}</h2>
      <div className={cx(panel.plate, facts.plate)}>
        <BadgePicture image={picture} size={208} alt={t('preview.picture')} />
      </div>
      <Failure error={error} />
      <p className="quiet">
        {t(isTranslated ? 'families.languages.pictureNote' : 'families.languages.pictureFirst')}
      </p>
    </aside>
  )
}

/** Where a text is not translated, the one written first stands in. */
function inLanguage(member: FamilyMember, language: string): FamilyMember {
  const words = member.translations[language]
  if (!words?.title.trim()) return member
  return { ...member, language, title: words.title, subtitle: words.subtitle || member.subtitle }
}
