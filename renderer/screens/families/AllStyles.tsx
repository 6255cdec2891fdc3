import { Trash2, X } from 'lucide-react'
import { useMemo } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Look } from '#core/family/familyDocument'
import { styles } from '#core/family/styles'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { ChoiceGrid } from '../../components/ChoiceGrid.tsx'
import { cx } from '../../components/cx.ts'
import { IconButton } from '../../components/IconButton.tsx'
import question from '../../components/Question.module.css'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import css from './AllStyles.module.css'
import { changeLook } from './changes.ts'
import { useOwnStyles } from './useOwnStyles.ts'
import { useStylePictures } from './useStylePictures.ts'

interface AllStylesProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every style, and those the person has kept, each drawn with the badge on the canvas. */
export function AllStyles({ isOpen, onClose }: AllStylesProps) {
  const { t } = useWords()
  return (
    <ModalOverlay
      className={cx(question.scrim)}
      isOpen={isOpen}
      onOpenChange={(stays) => !stays && onClose()}
      isDismissable
    >
      <Modal className={cx(css.modal)}>
        <Dialog className={cx(css.dialog)}>
          <header className={css.head}>
            <Heading slot="title">{t('families.styles.title')}</Heading>
            <IconButton label={t('families.styles.close')} onPress={onClose}>
              <X size={17} />
            </IconButton>
          </header>
          <Choice onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Choice({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const { document, member, commit } = useFamily()
  const own = useOwnStyles()
  const { look } = document
  const looks = useMemo(
    () => [
      ...own.styles.map((kept) => ({ id: kept.id, look: { ...kept.look, brand: look.brand } })),
      ...styles.map(({ id }) => ({ id, look: { style: id, changes: {}, brand: look.brand } })),
    ],
    [own.styles, look.brand],
  )
  const pictures = useStylePictures(looks, member && { ...member, variation: {} })
  const choose = (chosen: Partial<Look>) => {
    commit(t('families.step.style'), changeLook(chosen))
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={css.body} tabIndex={0} aria-label={t('families.styles.title')}>
      {own.styles.length > 0 && (
        <section>
          <h3>{t('families.styles.own')}</h3>
          <ul className={css.own}>
            {own.styles.map((kept) => (
              <li key={kept.id}>
                <button
                  type="button"
                  onClick={() => choose({ style: kept.look.style, changes: kept.look.changes })}
                >
                  <BadgePicture image={pictures.get(kept.id)} size={96} />
                  <bdi>{kept.name}</bdi>
                </button>
                <IconButton
                  small
                  label={t('families.styles.forget', { name: kept.name })}
                  onPress={() => own.forget(kept)}
                >
                  <Trash2 size={14} />
                </IconButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ChoiceGrid
        named
        size="large"
        label={t('families.styles.title')}
        value={look.style}
        onChange={(style) => choose({ style })}
        choices={styles.map((style) => ({
          id: style.id,
          name: style.name,
          picture: <BadgePicture image={pictures.get(style.id)} size={100} />,
        }))}
      />
    </section>
  )
}
