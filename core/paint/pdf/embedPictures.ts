import type { PDFDocument } from 'pdf-lib'
import type { Scene } from '../../design/scene.ts'
import type { EmbeddedPictures } from './paintResources.ts'

/** The pictures of scenes as images of the document, each once. They are written when the document is flushed. */
export async function embedPictures(doc: PDFDocument, scenes: readonly Scene[]): Promise<EmbeddedPictures> {
  const shapes = scenes.flatMap((scene) => scene.shapes)
  const hrefs = new Set(
    shapes.flatMap(({ fill }) => (typeof fill === 'object' && fill.kind === 'picture' ? fill.href : [])),
  )
  const images = await Promise.all(
    Array.from(hrefs, async (href) => {
      const image = await (href.startsWith('data:image/png') ? doc.embedPng(href) : doc.embedJpg(href))
      return [href, image.ref] as const
    }),
  )
  return new Map(images)
}
