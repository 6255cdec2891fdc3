import { setImmediate } from 'node:timers/promises'
import { renderAsync } from '@resvg/resvg-js'

/**
 * An SVG as PNG, `pixels` wide. It must not need fonts: our own pictures are outlines, and text in others is
 * refused on the way in.
 */
export async function rasterise(svg: string, pixels: number): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'width', value: pixels },
    font: { loadSystemFonts: false },
  })
  const png = new Uint8Array(picture.asPng())
  // The renderer's memory is freed by the event loop: without a pause, a loop of renders keeps a megabyte of each.
  await setImmediate()
  return png
}
