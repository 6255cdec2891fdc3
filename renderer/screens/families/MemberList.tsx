import { CircleAlert } from 'lucide-react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { cx } from '../../components/cx.ts'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import css from './MemberList.module.css'
import { MemberPicture } from './MemberPicture.tsx'

interface MemberListProps {
  /** What is still to be done about a badge, as a sentence; null when nothing is. */
  readonly noteOf: (member: FamilyMember) => string | null
}

/** The badges of the family one below the other, to go through them. */
export function MemberList({ noteOf }: MemberListProps) {
  const { t } = useWords()
  const { document, member, chooseMember } = useFamily()
  return (
    <div className={css.side}>
      <h2>{t('families.badgesLabel')}</h2>
      <ListBox
        aria-label={t('families.badgesLabel')}
        className={cx(css.list)}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        items={document.members}
        selectedKeys={member ? [member.id] : []}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys
          if (id !== undefined) chooseMember(String(id))
        }}
      >
        {(one) => {
          const name = nameOf(one) || t('families.untitled')
          const note = noteOf(one)
          return (
            <ListBoxItem id={one.id} textValue={name} className={cx(css.member)}>
              <MemberPicture id={one.id} size={36} />
              <span className={css.words}>
                <Text slot="label">
                  <bdi>{name}</bdi>
                  {one.subtitle && (
                    <small>
                      <bdi>{one.subtitle}</bdi>
                    </small>
                  )}
                </Text>
                {note && (
                  <Text slot="description" className="visually-hidden">
                    {note}
                  </Text>
                )}
              </span>
              {note && <CircleAlert size={16} className={css.open} />}
            </ListBoxItem>
          )
        }}
      </ListBox>
    </div>
  )
}
