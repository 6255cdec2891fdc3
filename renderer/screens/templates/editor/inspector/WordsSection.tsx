import { Braces } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { changeBlock } from '#core/template/alter/blocks'
import type { Field } from '#core/template/fields'
import type { TextBlock } from '#core/template/ownTemplate'
import { SelectField } from '../../../../components/SelectField.tsx'
import { Switch } from '../../../../components/Switch.tsx'
import { TextField } from '../../../../components/TextField.tsx'
import { useWords } from '../../../../i18n/useWords.ts'
import { useDesk, useDeskState } from '../../../../stage/desk.ts'
import { Section } from '../../../../stage/inspector/Section.tsx'
import { languageName } from '../../../badges/badgeLanguages.ts'
import { fieldNames } from '../blockName.ts'
import { FieldMenu } from '../FieldMenu.tsx'
import { asKept, asWritten } from '../fieldWords.ts'
import { pageLanguages } from '../pageLanguages.ts'
import type { TemplateChange } from '../templateStore.ts'
import { useBlockActs, useTemplate, useTemplateStore } from '../useTemplate.ts'

/** What a text says: for all languages, or on pages in one of them. */
export function WordsSection({ block }: { block: TextBlock }) {
  const { t, language: reader } = useWords()
  const store = useTemplateStore()
  const acts = useBlockActs()
  const desk = useDesk()
  const { writing } = useDeskState()
  const { document } = useTemplate()
  const [language, setLanguage] = useState<string | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const holder = useRef<HTMLDivElement>(null)
  const caret = useRef<number | null>(null)
  const nameOf = fieldNames(t)
  const field = () => holder.current?.querySelector('textarea') ?? null

  const own = language === null ? block.words : (block.translations[language] ?? '')
  const written = typed ?? asWritten(own, nameOf)

  const saying =
    (words: string): TemplateChange =>
    (before) =>
      changeBlock(before, block.id, 'text', (one) => withWords(one, language, asKept(words, nameOf)))
  const keep = (words: string) => acts.edit('write', saying(words), [block])

  const isWanted = writing === block.id
  useEffect(() => {
    if (!isWanted) return
    desk.set({ writing: null })
    const area = holder.current?.querySelector('textarea')
    area?.focus()
    area?.select()
  }, [isWanted, desk])

  /** Where the caret was when the menu took the focus, or at the end. */
  const insert = (name: Field) => {
    const at = Math.min(caret.current ?? written.length, written.length)
    const inserted = `{${nameOf(name)}}`
    keep(written.slice(0, at) + inserted + written.slice(at))
    setTyped(null)
    caret.current = at + inserted.length
    // The menu gives the focus back to its button first.
    setTimeout(() => {
      field()?.focus()
      field()?.setSelectionRange(at + inserted.length, at + inserted.length)
    }, 60)
  }

  const choose = (id: string) => {
    const next = id === ALL ? null : id
    setLanguage(next)
    setTyped(null)
    caret.current = null
    if (next !== null) store.fillWith({ language: next })
  }

  return (
    <Section
      title={t('template.inspect.words')}
      act={
        <FieldMenu label={t('template.inspect.insertField')} onChoose={insert}>
          <Braces size={16} />
        </FieldMenu>
      }
    >
      <div ref={holder}>
        <TextField
          label={t('template.inspect.words')}
          hideLabel
          anyScript
          lines={3}
          maxLength={2000}
          placeholder={language === null ? '' : asWritten(block.words, nameOf)}
          value={written}
          onChange={(words) => {
            setTyped(words)
            store.preview(saying(words))
          }}
          onBlur={() => {
            caret.current = field()?.selectionStart ?? null
            // The block shows what is tried out already; words that are as before make no step.
            if (typed !== null) keep(typed)
            setTyped(null)
          }}
        />
      </div>
      <SelectField
        label={t('template.inspect.wordsFor')}
        value={language ?? ALL}
        choices={[
          { id: ALL, label: t('template.inspect.allLanguages') },
          ...pageLanguages.map((tag) => ({
            id: tag,
            label: languageName(tag, reader),
            ...(block.translations[tag] !== undefined && { more: t('template.inspect.ownWords') }),
          })),
        ]}
        onChange={choose}
      />
      {document.isBilingual && (
        <Switch
          label={t('template.inspect.second')}
          isOn={block.language === 'second'}
          onChange={(isOn) =>
            acts.edit(
              'write',
              (before) =>
                changeBlock(before, block.id, 'text', (one) => ({
                  ...one,
                  language: isOn ? 'second' : 'page',
                })),
              [block],
            )
          }
        />
      )}
    </Section>
  )
}

const ALL = 'all'

/** Words of one language that are taken away give way to those for all. */
function withWords(block: TextBlock, language: string | null, words: string): TextBlock {
  if (language === null) return { ...block, words }
  const { [language]: _, ...others } = block.translations
  return { ...block, translations: words.trim() === '' ? others : { ...others, [language]: words } }
}
