import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { Design, Element } from '#core/design/element'
import { legibilityOf } from '#core/quality/contrastFindings'
import { useWords } from '../../i18n/useWords.ts'
import css from '../../stage/inspector/Inspector.module.css'

/** Whether letters and icons can be told from what lies under them, as a sentence. */
export function Readability({ design, element }: { design: Design; element: Element }) {
  const { t, format } = useWords()
  const legibility = useMemo(() => legibilityOf(design.elements, element.id), [design, element.id])
  if (legibility === null) return null
  const { ratio, isEnough } = legibility
  const Icon = isEnough ? CircleCheck : TriangleAlert
  const shown = format.number(Math.round(ratio * 10) / 10)
  return (
    <p className={css.readable} data-enough={isEnough || undefined}>
      <Icon size={15} />
      {t(isEnough ? 'designer.inspect.readable' : 'designer.inspect.unreadable', { ratio: shown })}
    </p>
  )
}
