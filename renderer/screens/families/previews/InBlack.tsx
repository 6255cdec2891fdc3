import type { FamilyMember } from '#core/family/familyDocument'
import { useWords } from '../../../i18n/useWords.ts'
import { BlackPicture } from '../BlackPicture.tsx'
import css from './InBlack.module.css'

/** From a printer without colours. */
export function InBlack({ member }: { member: FamilyMember }) {
  const { t } = useWords()
  return (
    <figure className={css.black}>
      <BlackPicture id={member.id} size={280} />
      <figcaption>{t('families.preview.blackNote')}</figcaption>
    </figure>
  )
}
