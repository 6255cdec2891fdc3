import type { FamilyMember } from '#core/family/familyDocument'
import { cx } from '../../../components/cx.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { MemberPicture } from '../MemberPicture.tsx'
import { SmallPicture } from '../SmallPicture.tsx'
import css from './SmallSizes.module.css'

const sizes = [128, 64, 48, 32] as const

/** On light and on dark, down to the size of an icon in a list. */
export function SmallSizes({ member }: { member: FamilyMember }) {
  const { t, format } = useWords()
  const picture = (size: number) =>
    size <= 48 ? <SmallPicture member={member} size={size} /> : <MemberPicture id={member.id} size={size} />
  return (
    <ul className={css.sizes}>
      {sizes.map((size) => (
        <li key={size}>
          <span className={css.tile}>{picture(size)}</span>
          <span className={cx(css.tile, css.dark)}>{picture(size)}</span>
          <small>{t('families.preview.pixels', { pixels: format.number(size) })}</small>
        </li>
      ))}
    </ul>
  )
}
