import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { useFamily } from '../../../designer/useFamily.ts'
import { dayOf } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useWorkspace } from '../../../state/studio.ts'
import { MemberPicture } from '../MemberPicture.tsx'
import css from './OnPaper.module.css'

/** On a certificate, about a quarter of its real size. Which template it is printed in is chosen when printing. */
export function OnPaper({ member }: { member: FamilyMember }) {
  const { t, format } = useWords()
  const { issuer } = useWorkspace()
  const { document } = useFamily()
  return (
    <div className={css.paper}>
      <div className={css.border} style={{ borderColor: document.look.brand }}>
        <p className={css.issuer}>
          {issuer.logo && <img src={issuer.logo} alt="" />}
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
        {member.facts.description && (
          <p className={css.says} dir="auto">
            {member.facts.description}
          </p>
        )}
        <p className={css.foot}>
          <span>
            <bdi>{issuer.name}</bdi>
            <br />
            {format.day(dayOf(new Date()))}
          </span>
        </p>
      </div>
    </div>
  )
}
