import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { MemberPicture } from '../MemberPicture.tsx'
import css from './InRow.module.css'

/** Beside its siblings: whether they belong together, and can be told apart. */
export function InRow({ member }: { member: FamilyMember }) {
  const { t } = useWords()
  const { document } = useFamily()
  return (
    <ul className={css.row}>
      {document.members.map((one) => (
        <li key={one.id} aria-current={one.id === member.id}>
          <MemberPicture id={one.id} size={112} />
          <bdi>{nameOf(one) || t('families.untitled')}</bdi>
        </li>
      ))}
    </ul>
  )
}
