import type { Design } from '#core/design/element'
import type { Scene } from '#core/design/scene'
import { blackInk } from '#core/quality/blackInk'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { pictureOfScene } from './pictureOfScene.ts'

const made = new WeakMap<Design, Scene>()

/** A badge of the open family as a printer with one ink puts it on paper. */
export function BlackPicture({ id, size }: { id: string; size: number }) {
  const design = useFamily().designOf(id)
  const scene = made.get(design) ?? blackInk(design)
  made.set(design, scene)
  return <BadgePicture image={pictureOfScene(scene)} size={size} alt="" />
}
