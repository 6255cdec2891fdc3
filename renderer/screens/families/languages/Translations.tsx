import { useState } from 'react'
import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { Segments } from '../../../components/Segments.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { languageName } from '../../badges/badgeLanguages.ts'
import { changeMember } from '../changes.ts'
import { MemberPicture } from '../MemberPicture.tsx'
import { StepField } from '../StepField.tsx'
import css from './Translations.module.css'
import {
  missingTexts,
  NOT_TRANSLATED,
  type TextName,
  type TextPair,
  textsOf,
  translatable,
} from './textsOf.ts'

/** The texts written first, and beside each its translation; those not written yet stand out. */
export function Translations({ language }: { language: string }) {
  const { t, language: reader } = useWords()
  const { document } = useFamily()
  const [shown, setShown] = useState<'missing' | 'all'>('all')
  const { missing, all } = missingTexts(document, language)
  const name = languageName(language, reader)
  const isMissing = ({ translated }: TextPair) => translated.trim() === ''
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={css.translations} aria-label={name} tabIndex={0}>
      <header className={css.head}>
        <div>
          <h2>{name}</h2>
          <p className="quiet">{t('families.languages.written', { count: all - missing, all })}</p>
          <p className="quiet">{t('families.languages.given', { language: name })}</p>
        </div>
        <Segments
          label={t('families.languages.show')}
          value={shown}
          onChange={setShown}
          segments={[
            { id: 'missing', label: t('families.languages.missing', { count: missing }) },
            { id: 'all', label: t('families.languages.showAll', { count: all }) },
          ]}
        />
      </header>
      {translatable(document, language).map((member) => {
        const texts = textsOf(member, language).filter((text) => shown === 'all' || isMissing(text))
        return (
          texts.length > 0 && <OfMember key={member.id} member={member} texts={texts} language={language} />
        )
      })}
    </section>
  )
}

interface OfMemberProps {
  readonly member: FamilyMember
  readonly texts: readonly TextPair[]
  readonly language: string
}

function OfMember({ member, texts, language }: OfMemberProps) {
  const { t, language: reader } = useWords()
  const { chooseMember } = useFamily()
  const name = nameOf(member) || t('families.untitled')
  const set = (text: TextName, words: string) =>
    changeMember(member.id, (before) => ({
      ...before,
      translations: {
        ...before.translations,
        [language]: { ...NOT_TRANSLATED, ...before.translations[language], [text]: words },
      },
    }))
  return (
    <section className={css.member} aria-label={name} onFocus={() => chooseMember(member.id)}>
      <h3>
        <MemberPicture id={member.id} size={28} />
        <bdi>{name}</bdi>
      </h3>
      {texts.map(({ text, source, translated }) => (
        <div key={text} className={css.text}>
          <span className={css.what}>{t(`families.languages.text.${text}`)}</span>
          <p className={css.source} dir="auto" lang={member.language}>
            {source}
          </p>
          <div className={css.field} data-missing={translated.trim() === '' || undefined} lang={language}>
            <StepField
              hideLabel
              anyScript
              label={t('families.languages.field', {
                text: t(`families.languages.text.${text}`),
                language: languageName(language, reader),
                name,
              })}
              placeholder={t('families.languages.notYet')}
              value={translated}
              maxLength={longest[text]}
              {...(text === 'description' || text === 'criteria' ? { lines: 2 } : {})}
              change={(words) => set(text, words)}
              step={t('families.step.translate', { language: languageName(language, reader) })}
            />
          </div>
        </div>
      ))}
    </section>
  )
}

const longest: Record<TextName, number> = {
  title: 300,
  subtitle: 120,
  name: 120,
  description: 2000,
  criteria: 10_000,
}
