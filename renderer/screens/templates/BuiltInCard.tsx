import { PenLine } from 'lucide-react'
import type { CertificateTemplateChoice } from '#core/contract/batches'
import { Button } from '../../components/Button.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { TemplateCard } from './TemplateCard.tsx'

interface BuiltInCardProps {
  readonly template: CertificateTemplateChoice
  readonly isBusy: boolean
  readonly isPending: boolean
  readonly onMakeOwn: (name: string) => void
}

/** A template of the studio: never changed itself, but a beginning for one's own. */
export function BuiltInCard({ template, isBusy, isPending, onMakeOwn }: BuiltInCardProps) {
  const { t } = useWords()
  const { kind, paper, orientation, preview } = template
  const name = t(`templates.kinds.${kind}`)
  const size = t(`templates.${orientation}`, { paper })
  return (
    <TemplateCard preview={preview} name={name}>
      <small>{size}</small>
      <Button
        size="small"
        icon={<PenLine size={14} />}
        isPending={isPending}
        isDisabled={isBusy && !isPending}
        aria-label={t('template.makeOwnOf', { name: `${name}, ${size}` })}
        onPress={() => onMakeOwn(name)}
      >
        {t('template.makeOwn')}
      </Button>
    </TemplateCard>
  )
}
