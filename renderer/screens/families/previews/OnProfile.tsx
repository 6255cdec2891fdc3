import { type FamilyMember, nameOf } from '#core/family/familyDocument'
import { dayOf } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useWorkspace } from '../../../state/studio.ts'
import { MemberPicture } from '../MemberPicture.tsx'
import css from './OnProfile.module.css'

/** On a profile page, where people show what they have earned. */
export function OnProfile({ member }: { member: FamilyMember }) {
  const { t, format } = useWords()
  const { issuer } = useWorkspace()
  return (
    <div className={css.card}>
      <h2>{t('families.preview.profileHead')}</h2>
      <div className={css.entry}>
        <MemberPicture id={member.id} size={72} />
        <div>
          <b>
            <bdi>{nameOf(member) || t('families.untitled')}</bdi>
          </b>
          <p>
            <bdi>{issuer.name}</bdi>
          </p>
          <p className={css.quiet}>
            {t('families.preview.profileIssued', { day: format.shortDay(dayOf(new Date())) })}
          </p>
        </div>
      </div>
      <p className={css.quiet}>{t('families.preview.profileNote')}</p>
    </div>
  )
}
