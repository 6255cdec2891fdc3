import { CircleCheck, Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { useDesk } from '../../../stage/desk.ts'
import css from '../../../stage/HintBar.module.css'
import { blockNames } from './blockName.ts'
import { useTemplate, useTemplateStore } from './useTemplate.ts'

/** What will not do on this page, one at a time, with the place where it is. */
export function PageHints() {
  const { t, format } = useWords()
  const store = useTemplateStore()
  const desk = useDesk()
  const { page, document } = useTemplate()
  const [place, setPlace] = useState(0)
  if (!page) return null
  const { hints } = page
  const at = hints.length === 0 ? 0 : place % hints.length
  const hint = hints[at]
  const about = [...document.front, ...document.back].filter(({ id }) => hint?.blocks.includes(id))
  const there = about.filter(({ id }) => page.blocks.some((one) => one.id === id))
  return (
    <section className={css.bar} data-tone={hint ? 'care' : undefined} aria-label={t('template.hint.label')}>
      {hint ? <Lightbulb size={17} /> : <CircleCheck size={17} />}
      <p role="status">
        {hint
          ? t(`template.hint.${hint.code}`, {
              what: about.length > 0 ? blockNames(t, about) : '',
              names: format.list(hint.names),
            })
          : t('template.hint.good')}
      </p>
      {there.length > 0 && (
        <Button
          size="small"
          onPress={() => {
            store.select(there.map(({ id }) => id))
            desk.view.focus()
          }}
        >
          {t('template.hint.show')}
        </Button>
      )}
      {hints.length > 1 && (
        <Button size="small" look="quiet" onPress={() => setPlace(at + 1)}>
          {t('template.hint.next', { number: at + 1, total: hints.length })}
        </Button>
      )}
    </section>
  )
}
