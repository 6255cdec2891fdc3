import { Check, CircleDashed, Plus } from 'lucide-react'
import { ListBox, ListBoxItem, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { cx } from '../../../components/cx.ts'
import { IconButton } from '../../../components/IconButton.tsx'
import select from '../../../components/SelectField.module.css'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { badgeLanguages, languageName } from '../../badges/badgeLanguages.ts'
import css from './LanguageList.module.css'
import { missingTexts } from './textsOf.ts'

interface LanguageListProps {
  /** The one the badges were written in. */
  readonly first: string
  readonly languages: readonly string[]
  readonly chosen: string | null
  readonly onChoose: (language: string) => void
}

/** Each language in its own name, with how much of it is written. */
export function LanguageList({ first, languages, chosen, onChoose }: LanguageListProps) {
  const { t, language: reader } = useWords()
  const { document } = useFamily()
  const others = badgeLanguages.filter((tag) => tag !== first && !languages.includes(tag))
  return (
    <div className={css.side}>
      <div className={css.head}>
        <h2>{t('families.part.languages')}</h2>
        <MenuTrigger>
          <IconButton small label={t('families.languages.add')}>
            <Plus size={16} />
          </IconButton>
          <Popover className={cx(select.popover)} placement="bottom end" offset={4}>
            <Menu className={cx(select.list)} onAction={(tag) => onChoose(String(tag))}>
              {others.map((tag) => (
                <MenuItem key={tag} id={tag} className={cx(select.item)}>
                  {languageName(tag, reader)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      <p className={css.first}>
        <b>{languageName(first, reader)}</b>
        <small>{t('families.languages.first')}</small>
      </p>
      <ListBox
        aria-label={t('families.part.languages')}
        className={cx(css.list)}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [tag] = keys === 'all' ? [] : keys
          if (tag !== undefined) onChoose(String(tag))
        }}
      >
        {languages.map((tag) => {
          const { missing, all } = missingTexts(document, tag)
          return (
            <ListBoxItem
              key={tag}
              id={tag}
              textValue={languageName(tag, reader)}
              className={cx(css.language)}
            >
              <span>
                <b>{languageName(tag, reader)}</b>
                <small>
                  {missing === 0
                    ? t('families.languages.all', { count: all })
                    : t('families.languages.missing', { count: missing })}
                </small>
              </span>
              {missing === 0 ? (
                <Check size={16} className={css.good} />
              ) : (
                <CircleDashed size={16} className={css.care} />
              )}
            </ListBoxItem>
          )
        })}
      </ListBox>
    </div>
  )
}
