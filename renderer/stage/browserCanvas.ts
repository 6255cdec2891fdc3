import type { CanvasTools } from '#core/paint/sceneOnCanvas'

type Image = CanvasImageSource
type Context = CanvasRenderingContext2D

/** Paths kept ready; a badge has some hundreds, and a title being typed leaves old ones behind. */
const KEPT_PATHS = 4000

/** What painting in this window needs. `pictureCame` is told when a picture that was missing can be painted. */
export function browserCanvas(pictureCame: () => void): CanvasTools<Path2D, Image> & {
  readonly pathOf: (data: string) => Path2D
} {
  const paths = new Map<string, Path2D>()
  const pictures = new Map<string, Image>()
  const nothing = document.createElement('canvas')
  nothing.width = 1
  nothing.height = 1
  return {
    pathOf(data) {
      const known = paths.get(data)
      if (known) return known
      if (paths.size >= KEPT_PATHS) paths.clear()
      const path = new Path2D(data)
      paths.set(data, path)
      return path
    },
    pictureOf(href) {
      const known = pictures.get(href)
      if (known) return known
      pictures.set(href, nothing)
      const picture = new Image()
      picture.src = href
      picture.decode().then(
        () => {
          pictures.set(href, picture)
          pictureCame()
        },
        () => {},
      )
      return nothing
    },
    layerOf(width, height) {
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const context: Context = canvas.getContext('2d')!
      return { context, image: canvas }
    },
  }
}
