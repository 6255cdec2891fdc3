import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { dayOf } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useWorkspace } from '../../../state/studio.ts'
import { MemberPicture } from '../MemberPicture.tsx'
import css from './OnPaper.module.css'

/** On a certificate, about a quarter of its real size. Which template it is printed in is chosen when printing. */
export function OnPaper({ member }: { member: FamilyMember }) {
  const { t, format } = useWords()
  const { issuer } = useWorkspace()
  return (
    <div className={css.paper}>
      <div className={css.border}>
        <p className={css.issuer}>
          <bdi>{issuer.name}</bdi>
        </p>
        <MemberPicture id={member.id} size={118} />
        <p className={css.small}>{t('families.preview.certificate')}</p>
        <p className={css.name} lang="vi">
          Nguyễn Thị Hồng
        </p>
        <p className={css.badge}>
          <bdi>{nameOf(member) || t('families.untitled')}</bdi>
        </p>
        <p className={css.day}>{format.day(dayOf(new Date()))}</p>
      </div>
    </div>
  )
}
