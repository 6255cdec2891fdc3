/** Words, rules and bullets on white paper as a picture, from the layout that is printed. */
import type { PageLayer } from '../certificate/layer.ts'
import { pageOutline } from './certificateToSvg.ts'
import { sceneToSvg } from './sceneToSvg.ts'
import { SvgGlyphs } from './svgGlyphs.ts'

export function layerToSvg({ page, shapes, texts }: PageLayer): string {
  const glyphs = new SvgGlyphs()
  const paper = { path: pageOutline(page), fill: '#ffffff' }
  const lines = texts.map((text) => glyphs.line(text))
  const parts = [sceneToSvg({ ...page, shapes: [paper, ...shapes] }), ...lines, glyphs.definitions]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}">${parts.join('')}</svg>`
}
