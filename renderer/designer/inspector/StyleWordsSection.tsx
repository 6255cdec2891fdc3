import { useState } from 'react'
import { add } from '#core/design/alter/add'
import { setHidden } from '#core/design/alter/style'
import type { Element } from '#core/design/element'
import type { FamilyMember } from '#core/family/familyDocument'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from '../../stage/inspector/Inspector.module.css'
import { Section } from '../../stage/inspector/Section.tsx'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { describing } from '../editing.ts'
import { newElementId } from '../newElementId.ts'
import { ownLettering } from '../ownLettering.ts'
import { useActs } from '../useActs.ts'
import { useFamily } from '../useFamily.ts'

/** The title or small print, whose letters the style sets; whoever wants to set them takes them out of its hands. */
export function StyleWordsSection({ element, member }: { element: Element; member: FamilyMember }) {
  const { t, failure } = useWords()
  const { toast } = useFeedback()
  const { studio } = useStudio()
  const { document, commit, preview, select } = useFamily()
  const acts = useActs()
  const field = element.origin === 'title' ? 'title' : 'subtitle'
  const [typed, setTyped] = useState<string | null>(null)
  const written = (words: string) => describing(member.id, { [field]: words })

  const makeOwn = async () => {
    const id = newElementId()
    const { lettering, placement } = await ownLettering(
      member,
      document.look,
      element,
      async (one) => (await studio.families.lettering([one]))[0],
    )
    const hex = element.shapes.map(({ fill }) => fill).find((fill) => typeof fill === 'string') ?? '#222222'
    const fill = { kind: 'flat', tint: { hex } } as const
    acts.edit(
      'own',
      (edits) =>
        add(setHidden(edits, [element.id], true), { id, kind: 'text', lettering }, { fill, placement }),
      [element],
    )
    select([id])
  }

  return (
    <Section title={t('designer.inspect.text')}>
      <TextField
        label={t(`designer.part.${field}`)}
        anyScript
        maxLength={field === 'title' ? 300 : 120}
        value={typed ?? member[field]}
        onChange={(words) => {
          setTyped(words)
          preview(written(words))
        }}
        onBlur={() => {
          if (typed !== null)
            commit(t('designer.step.write', { what: t(`designer.part.${field}`) }), written(typed))
          setTyped(null)
        }}
      />
      <p className={css.note}>
        {t('designer.inspect.ofStyle')}{' '}
        <Button
          size="small"
          look="link"
          onPress={() => void makeOwn().catch((error: unknown) => toast(failure(error)))}
        >
          {t('designer.inspect.makeOwn')}
        </Button>
      </p>
    </Section>
  )
}
