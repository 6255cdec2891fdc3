import { Plus, Trash2 } from 'lucide-react'
import type { DraftFacts } from '#core/achievementFacts'
import { Button } from '../../../components/Button.tsx'
import { IconButton } from '../../../components/IconButton.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import type { DocumentChange } from '../changes.ts'
import { StepField } from '../StepField.tsx'
import css from './Alignments.module.css'

type Alignment = DraftFacts['alignment'][number]

interface AlignmentsProps {
  readonly alignment: readonly Alignment[]
  readonly change: (alignment: Alignment[]) => DocumentChange
  /** What the step is called. */
  readonly step: string
}

const empty: Alignment = {
  targetName: '',
  targetUrl: '',
  targetDescription: '',
  targetFramework: '',
  targetCode: '',
  targetType: null,
}

/** As many as a badge may carry. */
const MOST = 20

/** Skills and standards that others have written down, and that the badge stands for. */
export function Alignments({ alignment, change, step }: AlignmentsProps) {
  const { t, format } = useWords()
  const { commit } = useFamily()
  const field = (at: number, name: 'targetName' | 'targetUrl' | 'targetFramework' | 'targetCode') => ({
    value: alignment[at]?.[name] ?? '',
    change: (text: string) =>
      change(alignment.map((one, index) => (index === at ? { ...one, [name]: text } : one))),
    step,
  })
  return (
    <section className={css.alignments} aria-labelledby="alignments">
      <div>
        <h2 id="alignments">{t('families.facts.alignment')}</h2>
        <p className="quiet">{t('families.facts.alignmentMore')}</p>
      </div>
      {alignment.map((_, at) => {
        const number = format.number(at + 1)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an alignment is nothing but its texts.
          <fieldset key={at} className={css.one} aria-label={t('families.facts.alignmentOf', { number })}>
            <div className={css.fields}>
              <StepField
                {...field(at, 'targetName')}
                anyScript
                label={t('families.facts.targetName')}
                maxLength={200}
              />
              <StepField
                {...field(at, 'targetUrl')}
                label={t('families.facts.targetUrl')}
                placeholder="https://"
                maxLength={1000}
                inputMode="url"
              />
              <StepField
                {...field(at, 'targetFramework')}
                optional
                anyScript
                label={t('families.facts.targetFramework')}
                maxLength={200}
              />
              <StepField
                {...field(at, 'targetCode')}
                optional
                label={t('families.facts.targetCode')}
                maxLength={100}
              />
            </div>
            <IconButton
              label={t('families.facts.alignmentRemove', { number })}
              onPress={() => commit(step, change(alignment.filter((__, index) => index !== at)))}
            >
              <Trash2 size={16} />
            </IconButton>
          </fieldset>
        )
      })}
      <Button
        icon={<Plus size={16} />}
        isDisabled={alignment.length >= MOST}
        onPress={() => commit(step, change([...alignment, empty]))}
      >
        {t('families.facts.alignmentAdd')}
      </Button>
    </section>
  )
}
