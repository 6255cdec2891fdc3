import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { cx } from '../../../components/cx.ts'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useWorkspace } from '../../../state/studio.ts'
import { BlackPicture } from '../BlackPicture.tsx'
import { MemberPicture } from '../MemberPicture.tsx'
import { SmallPicture } from '../SmallPicture.tsx'
import css from './PreviewBar.module.css'
import { type PreviewKind, previewKinds } from './previewKinds.ts'

interface PreviewBarProps {
  readonly large: PreviewKind | null
  readonly onLarge: (kind: PreviewKind | null) => void
}

/** The badge as people will meet it, always in view; pressed, each is shown large in place of the canvas. */
export function PreviewBar({ large, onLarge }: PreviewBarProps) {
  const { t } = useWords()
  const { issuer } = useWorkspace()
  const { member, document } = useFamily()
  if (!member) return null
  const { id } = member
  const pictures: Record<PreviewKind, ReactNode> = {
    small: (
      <>
        <span className={css.tile}>
          <MemberPicture id={id} size={64} />
        </span>
        <span className={cx(css.tile, css.dark)}>
          <MemberPicture id={id} size={64} />
        </span>
        <span className={css.tile}>
          <SmallPicture member={member} size={32} />
        </span>
      </>
    ),
    paper: (
      <span className={css.page}>
        <MemberPicture id={id} size={30} />
        <i />
        <i />
        <i />
      </span>
    ),
    profile: (
      <span className={css.profile}>
        <MemberPicture id={id} size={44} />
        <span>
          <b>
            <bdi>{member.title}</bdi>
          </b>
          <bdi>{issuer.name}</bdi>
        </span>
      </span>
    ),
    black: (
      <span className={css.tile}>
        <BlackPicture id={id} size={56} />
      </span>
    ),
    row: (
      <span className={css.row}>
        {document.members.slice(0, 3).map((one) => (
          <MemberPicture key={one.id} id={one.id} size={36} />
        ))}
      </span>
    ),
  }
  return (
    <section className={css.bar} aria-label={t('families.preview.label')}>
      {previewKinds.map((kind) => (
        <ToggleButton
          key={kind}
          className={cx(css.preview)}
          isSelected={large === kind}
          onChange={(isOn) => onLarge(isOn ? kind : null)}
        >
          <span className={css.pictures} aria-hidden="true">
            {pictures[kind]}
          </span>
          <span className={css.name}>{t(`families.preview.${kind}`)}</span>
        </ToggleButton>
      ))}
    </section>
  )
}
