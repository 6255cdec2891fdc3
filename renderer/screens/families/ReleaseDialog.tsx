import { useEffect, useState } from 'react'
import { CheckboxGroup, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { nameOf } from '#core/family/familyDocument'
import { codeOf } from '../../api.ts'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import question from '../../components/Question.module.css'
import { TickRow } from '../../components/TickRow.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { MemberPicture } from './MemberPicture.tsx'
import css from './ReleaseDialog.module.css'

interface ReleaseDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Finishing makes what is drawn the picture that is issued from now on, and says what that does to those given before. */
export function ReleaseDialog({ isOpen, onClose }: ReleaseDialogProps) {
  const { t } = useWords()
  const { toast } = useFeedback()
  const { studio, forget } = useStudio()
  const { document, state, ask } = useFamily()
  const [finishing, setFinishing] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const open = document.members.filter(({ id }) => state.releases[id] !== 'current')
  const all = open.map(({ id }) => id).join()
  const [chosen, setChosen] = useState<string[]>([])
  useEffect(() => {
    if (!isOpen) return
    setChosen(all === '' ? [] : all.split(','))
    setError(null)
  }, [isOpen, all])

  const finish = () => {
    setFinishing(true)
    setError(null)
    ask(async ({ revision }) => {
      try {
        const after = await studio.families.release({
          id: document.id,
          base: revision,
          members: chosen,
        })
        forget('achievements')
        forget('families')
        forget('releases')
        forget('templates')
        toast(t('families.release.done', { count: chosen.length }))
        onClose()
        return after
      } catch (failed) {
        setError(failed)
        throw failed
      } finally {
        setFinishing(false)
      }
    })
  }

  return (
    <ModalOverlay
      className={cx(question.scrim)}
      isOpen={isOpen}
      onOpenChange={(stays) => !stays && onClose()}
      isDismissable={!finishing}
    >
      <Modal className={cx(question.modal)}>
        <Dialog className={cx(question.dialog)}>
          <Heading slot="title">{t('families.release.title')}</Heading>
          <div className={question.words}>
            <p>{t('families.release.more')}</p>
            <p>{t('families.release.issued')}</p>
            <Failure error={error} />
            {codeOf(error) === 'families/facts-missing' && (
              <ButtonLink
                href={hrefOf({ at: 'family', id: document.id, part: 'facts', member: null })}
                onPress={onClose}
              >
                {t('families.release.toFacts')}
              </ButtonLink>
            )}
            <CheckboxGroup
              aria-label={t('families.release.which')}
              className={cx(css.badges)}
              value={chosen}
              onChange={setChosen}
            >
              {open.map((member) => (
                <TickRow key={member.id} value={member.id} className={css.badge}>
                  <MemberPicture id={member.id} size={44} />
                  <span className={css.name}>
                    <bdi>{nameOf(member) || t('families.untitled')}</bdi>
                    <small>{t(`families.release.${state.releases[member.id] ?? 'never'}`)}</small>
                  </span>
                </TickRow>
              ))}
            </CheckboxGroup>
          </div>
          <footer className={question.foot}>
            <Button onPress={onClose} isDisabled={finishing}>
              {t('families.release.keep')}
            </Button>
            <Button look="primary" isPending={finishing} isDisabled={chosen.length === 0} onPress={finish}>
              {t('families.release.finish', { count: chosen.length })}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
