import { type RenderedImage, renderAsync } from '@resvg/resvg-js'

/** Draws an SVG that needs no fonts, `pixels` wide. */
export const renderSvg = (svg: string, pixels: number): Promise<RenderedImage> =>
  renderAsync(svg, { fitTo: { mode: 'width', value: pixels }, font: { loadSystemFonts: false } })

/** The renderer leaves out what it cannot decode, and says nothing: then the whole picture may be empty. */
export function isBlank({ pixels }: RenderedImage): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 0) return false
  return true
}
