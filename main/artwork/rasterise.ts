import { setImmediate } from 'node:timers/promises'
import { renderSvg } from './renderSvg.ts'

/**
 * An SVG as PNG, `pixels` wide. It must not need fonts: our own pictures are outlines, and text in others is
 * refused on the way in.
 */
export async function rasterise(svg: string, pixels: number): Promise<Uint8Array> {
  const png = new Uint8Array((await renderSvg(svg, pixels)).asPng())
  // The renderer's memory is freed by the event loop: without a pause, a loop of renders keeps a megabyte of each.
  await setImmediate()
  return png
}
