import { Bold, Italic, List, ListOrdered } from 'lucide-react'
import { useRef } from 'react'
import { Toolbar } from 'react-aria-components'
import { cx } from '../../../components/cx.ts'
import { IconButton } from '../../../components/IconButton.tsx'
import { useFamilyStore } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { StepField, type StepFieldProps } from '../StepField.tsx'
import css from './MarkdownField.module.css'
import { type Mark, markText } from './markText.ts'

const marks = [
  { mark: 'bold', icon: Bold },
  { mark: 'italic', icon: Italic },
  { mark: 'list', icon: List },
  { mark: 'numbers', icon: ListOrdered },
] as const satisfies readonly { mark: Mark; icon: unknown }[]

/** A text with emphasis and lists, for people who have never heard of Markdown: a button writes the marks. */
export function MarkdownField(props: StepFieldProps) {
  const { t } = useWords()
  const { commit } = useFamilyStore()
  const holder = useRef<HTMLDivElement>(null)
  const press = (mark: Mark) => {
    const area = holder.current?.querySelector('textarea')
    if (!area) return
    const marked = markText(area.value, area.selectionStart, area.selectionEnd, mark)
    commit(props.step, props.change(marked.text))
    area.focus()
    // Once the new text stands in the field.
    requestAnimationFrame(() => area.setSelectionRange(marked.start, marked.end))
  }
  return (
    <div ref={holder} className={css.field}>
      <Toolbar className={cx(css.tools)} aria-label={t('families.facts.marks')}>
        {marks.map(({ mark, icon: Icon }) => (
          <IconButton key={mark} small label={t(`families.facts.mark.${mark}`)} onPress={() => press(mark)}>
            <Icon size={15} />
          </IconButton>
        ))}
      </Toolbar>
      <StepField {...props} anyScript lines={8} />
    </div>
  )
}
