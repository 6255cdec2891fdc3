import { BadgePicture } from '../../components/BadgePicture.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { pictureOfScene } from './pictureOfScene.ts'

interface MemberPictureProps {
  readonly id: string
  readonly size: number
  /** What it shows, where no words beside it do. */
  readonly alt?: string
}

/** A badge of the open family as it stands, hand edits and all. */
export function MemberPicture({ id, size, alt = '' }: MemberPictureProps) {
  const { sceneOf } = useFamily()
  return <BadgePicture image={pictureOfScene(sceneOf(id))} size={size} alt={alt} />
}
