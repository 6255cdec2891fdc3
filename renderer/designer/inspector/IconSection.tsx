import { useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { changeAdded } from '#core/design/alter/add'
import type { Element } from '#core/design/element'
import type { FamilyMember } from '#core/family/familyDocument'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { IconSearch } from '../../components/IconSearch.tsx'
import select from '../../components/SelectField.module.css'
import { useWords } from '../../i18n/useWords.ts'
import css from '../../stage/inspector/Inspector.module.css'
import { Section } from '../../stage/inspector/Section.tsx'
import { describing } from '../editing.ts'
import { useActs } from '../useActs.ts'
import { useFamily } from '../useFamily.ts'

/** Which icon it is: of the badge, which its style draws, or one put there by hand. */
export function IconSection({ element, member }: { element: Element; member: FamilyMember }) {
  const { t } = useWords()
  const { commit } = useFamily()
  const acts = useActs()
  const [isOpen, setIsOpen] = useState(false)

  const choose = (icon: string) => {
    setIsOpen(false)
    if (element.derived) {
      commit(t('designer.step.icon', { what: t('designer.part.icon') }), describing(member.id, { icon }))
    } else {
      acts.edit('icon', (edits) => changeAdded(edits, element.id, 'icon', (one) => ({ ...one, icon })))
    }
  }

  return (
    <Section title={t('designer.inspect.icon')}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <Button size="small">{t('designer.inspect.changeIcon')}</Button>
        <Popover className={cx(select.popover, css.icons)} offset={4}>
          <Dialog aria-label={t('designer.inspect.changeIcon')} className={cx(css.dialog)}>
            <IconSearch onChange={choose} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </Section>
  )
}
