import type { Scene } from '#core/design/scene'
import { sceneToSvg } from '#core/paint/sceneToSvg'

const made = new WeakMap<Scene, string>()

/** A `data:` URI of a scene, made once for each; null for one that is not drawn yet. */
export function pictureOfScene(scene: Scene): string | null {
  if (scene.shapes.length === 0) return null
  const picture = made.get(scene) ?? uriOf(sceneToSvg(scene))
  made.set(scene, picture)
  return picture
}

/** Browsers want no more escaped than this; escaping all of a large drawing would take longer than painting it. */
const uriOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${svg.replaceAll('%', '%25').replaceAll('#', '%23')}`
