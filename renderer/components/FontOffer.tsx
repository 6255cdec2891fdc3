import { useState } from 'react'
import type { FontsWanted } from '#core/contract/fonts'
import { detailsIn } from '../i18n/detailsIn.ts'
import { useWords } from '../i18n/useWords.ts'
import { useWritingName } from '../i18n/useWritingName.ts'
import { useQuery } from '../state/queryCache.ts'
import { useStudio } from '../state/studio.ts'
import { useFontActs } from '../state/useFontActs.ts'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import css from './FontOffer.module.css'
import { Note } from './Note.tsx'

interface FontOfferProps {
  /** Names or other words that are to be printed. */
  readonly text: string
  /** A font was chosen or taken back: what was judged before may have changed. */
  readonly onChange?: () => void
  /** Said once nothing is missing; nothing is said if left out. */
  readonly whenAll?: string
}

/** Which writing the studio has no font for, and the fonts of this computer that have its letters, one press each. */
export function FontOffer({ text, onChange, whenAll }: FontOfferProps) {
  const { t, language } = useWords()
  const { studio } = useStudio()
  const isAsked = text.trim() !== ''
  const { data } = useQuery(isAsked ? `fonts:wanted:${text}` : null, () => studio.fonts.wanted({ text }))
  // The answer before stays until the new one is there: what stands below would jump up and down again.
  const [before, setBefore] = useState(data)
  if (data && data !== before) setBefore(data)
  const wanted = data ?? before
  if (!wanted || !isAsked) return null
  if (wanted.writings.length === 0) return whenAll ? <Note tone="good">{whenAll}</Note> : null
  return (
    <Note tone="care" title={t('fonts.missing')}>
      <p>
        {t('fonts.missingMore')} {wanted.writings.some(({ fonts }) => fonts.length > 0) && t('fonts.choose')}
      </p>
      {wanted.lost.map(({ name }) => (
        <p key={name}>{t('fonts.lost', detailsIn(language, { name }))}</p>
      ))}
      <ul className={cx(css.writings)}>
        {wanted.writings.map((one) => (
          <Writing key={one.writing} {...one} onChange={onChange} />
        ))}
      </ul>
    </Note>
  )
}

interface WritingProps {
  readonly writing: string
  readonly characters: string
  readonly fonts: FontsWanted['writings'][number]['fonts']
  readonly install: FontsWanted['writings'][number]['install']
  readonly onChange: (() => void) | undefined
}

/** As many letters as tell which names it is about. */
const LETTERS = 12
const SAMPLE = 3

function Writing({ writing, characters, fonts, install, onChange }: WritingProps) {
  const { t, language } = useWords()
  const { forget } = useStudio()
  const nameOf = useWritingName()
  const { use } = useFontActs(onChange)
  // A mark alone would stand on a dotted circle.
  const all = Array.from(characters).filter((character) => !/\p{M}/u.test(character))
  const letters = all.slice(0, LETTERS).join(' ') + (all.length > LETTERS ? ' …' : '')
  const sample = all.slice(0, SAMPLE).join('')
  return (
    <li>
      <p>
        <b>{nameOf(writing)}</b>
        {/* What no font here has, the screen cannot show either. */}
        {fonts.length > 0 && ' '}
        {fonts.length > 0 && <bdi className={css.letters}>{letters}</bdi>}
      </p>
      {fonts.length === 0 ? (
        <p className={css.none}>
          {t('fonts.none')} {t(`fonts.install.${install.kind}`, detailsIn(language, { what: install.name }))}
          <Button look="link" size="small" onPress={() => forget('fonts:wanted')}>
            {t('fonts.lookAgain')}
          </Button>
        </p>
      ) : (
        <div className={css.fonts}>
          {fonts.map((font) => (
            <FontButton key={font.name} {...font} sample={sample} onPress={() => use(font.name)} />
          ))}
        </div>
      )}
    </li>
  )
}

interface FontButtonProps {
  readonly name: string
  readonly lacks: string
  readonly sample: string
  readonly onPress: () => void
}

function FontButton({ name, lacks, sample, onPress }: FontButtonProps) {
  const { t, language } = useWords()
  const allBut =
    lacks === '' ? '' : t('fonts.lacks', detailsIn(language, { characters: Array.from(lacks).join(' ') }))
  return (
    <Button
      size="small"
      aria-label={[t('fonts.useOf', { name }), allBut].filter(Boolean).join(', ')}
      onPress={onPress}
    >
      {/* Drawn by the browser with the very font, which is on this computer. */}
      <span className={css.sample} style={{ fontFamily: JSON.stringify(name) }} aria-hidden>
        {sample}
      </span>
      <bdi>{name}</bdi>
      {allBut && <small> {allBut}</small>}
    </Button>
  )
}
