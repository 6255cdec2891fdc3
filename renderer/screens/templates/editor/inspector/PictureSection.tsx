import { useState } from 'react'
import type { PictureBlock } from '#core/template/ownTemplate'
import { Button } from '../../../../components/Button.tsx'
import { FileChooser } from '../../../../components/FileDrop.tsx'
import { TextField } from '../../../../components/TextField.tsx'
import { useWords } from '../../../../i18n/useWords.ts'
import { Section } from '../../../../stage/inspector/Section.tsx'
import { useFeedback } from '../../../../state/feedback.tsx'
import { useStudio } from '../../../../state/studio.ts'
import { useChangeBlock } from '../useChangeBlock.ts'

/** Which picture it is, and what a screen reader says in its place. */
export function PictureSection({ block }: { block: PictureBlock }) {
  const { t, failure } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  const [typed, setTyped] = useState<string | null>(null)
  const change = useChangeBlock('picture', block)
  const replace = ([file]: File[]) => {
    if (!file) return
    studio.templates.addPicture({ file }).then(
      ({ id }) => change({ picture: id }),
      (error: unknown) => toast(failure(error)),
    )
  }
  return (
    <Section title={t('template.inspect.picture')}>
      {block.picture !== 'logo' && (
        <TextField
          label={t('template.inspect.description')}
          help={t('template.inspect.descriptionHelp')}
          anyScript
          maxLength={300}
          value={typed ?? block.description}
          onChange={setTyped}
          onBlur={() => {
            if (typed !== null && typed !== block.description) change({ description: typed })
            setTyped(null)
          }}
        />
      )}
      <FileChooser accept={['.png', '.jpg', '.jpeg', '.svg']} onFiles={replace}>
        <Button size="small">{t('template.inspect.replace')}</Button>
      </FileChooser>
    </Section>
  )
}
