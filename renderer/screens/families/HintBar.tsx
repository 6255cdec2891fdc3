import { CircleCheck, Lightbulb } from 'lucide-react'
import { useState } from 'react'
import type { QualityHint } from '#core/contract/families'
import { Button } from '../../components/Button.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import css from '../../stage/HintBar.module.css'

const nameOf = (member: string, { code, element = '', message }: QualityHint): string =>
  [member, code, element, message].join('\n')

/** What will not look right on this badge, worst first, with what mends it; and how many hints wait elsewhere. */
export function HintBar() {
  const { t } = useWords()
  const family = useFamily()
  const { member, document, hintsOf, chooseMember } = family
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (!member) return null
  const openOf = (id: string) => hintsOf(id).filter((hint) => !left.has(nameOf(id, hint)))
  const [worst] = openOf(member.id).toSorted((one, other) => weight(other) - weight(one))
  const elsewhere = document.members.filter(({ id }) => id !== member.id && openOf(id).length > 0)
  const count = elsewhere.reduce((sum, { id }) => sum + openOf(id).length, 0)
  return (
    <section
      className={css.bar}
      data-tone={worst ? 'care' : undefined}
      aria-label={t('families.hints.label')}
    >
      {worst ? <Lightbulb size={17} /> : <CircleCheck size={17} />}
      <p role="status">{worst ? worst.message : t('families.hints.good')}</p>
      {worst?.remedy && (
        <Button size="small" onPress={() => family.applyHint(worst)}>
          {worst.remedy.label}
        </Button>
      )}
      {worst && (
        <Button
          size="small"
          look="quiet"
          onPress={() => setLeft((before) => new Set(before).add(nameOf(member.id, worst)))}
        >
          {t('families.hints.leave')}
        </Button>
      )}
      {elsewhere[0] && (
        <Button size="small" look="quiet" onPress={() => chooseMember(elsewhere[0]!.id)}>
          {t('families.hints.elsewhere', { count })}
        </Button>
      )}
    </section>
  )
}

/** What must be mended comes before what wants a look, and of two alike the one that can be mended here. */
const weight = ({ severity, remedy }: QualityHint): number =>
  (severity === 'mend' ? 2 : 0) + (remedy === undefined ? 0 : 1)
