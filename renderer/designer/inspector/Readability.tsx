import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { Design, Element } from '#core/design/element'
import { useWords } from '../../i18n/useWords.ts'
import css from '../../stage/inspector/Inspector.module.css'
import { contrastUnder } from '../readable.ts'

/** WCAG 2.2, 1.4.11: what large letters and pictograms need. */
const ENOUGH = 3
const WORDS: ReadonlySet<Element['origin']> = new Set(['title', 'subtitle', 'text', 'icon', 'level'])

/** Whether letters and icons can be told from what lies under them, as a sentence. */
export function Readability({ design, element }: { design: Design; element: Element }) {
  const { t, format } = useWords()
  const ratio = WORDS.has(element.origin) ? contrastUnder(design, element) : null
  if (ratio === null) return null
  const isEnough = ratio >= ENOUGH
  const Icon = isEnough ? CircleCheck : TriangleAlert
  const shown = format.number(Math.round(ratio * 10) / 10)
  return (
    <p className={css.readable} data-enough={isEnough || undefined}>
      <Icon size={15} />
      {t(isEnough ? 'designer.inspect.readable' : 'designer.inspect.unreadable', { ratio: shown })}
    </p>
  )
}
