import { useEffect, useState } from 'react'
import type { FamilyMember, Look } from '#core/family/familyDocument'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import { MemberPicture } from './MemberPicture.tsx'

/** A badge as it is drawn for 48 pixels and less; until that is there, as it stands. */
export function SmallPicture({ member, size }: { member: FamilyMember; size: number }) {
  const { studio } = useStudio()
  const { document } = useFamily()
  const [drawn, setDrawn] = useState<{ id: string; image: string } | null>(null)
  const asked = useDebounced(JSON.stringify({ look: document.look, member }), 250)

  useEffect(() => {
    const { look, member: wanted } = JSON.parse(asked) as { look: Look; member: FamilyMember }
    let isStopped = false
    studio.families.pictures({ look, members: [wanted], manner: 'small' }).then(
      ([image]) => {
        if (image && !isStopped) setDrawn({ id: wanted.id, image })
      },
      // The whole picture goes on standing for it.
      () => undefined,
    )
    return () => {
      isStopped = true
    }
  }, [asked, studio])

  if (drawn?.id !== member.id) return <MemberPicture id={member.id} size={size} />
  return <BadgePicture image={drawn.image} size={size} alt="" />
}
