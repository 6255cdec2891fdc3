import { decodeQRBatch } from 'qr/decode.js'
import { StudioError } from '#core/errors'

/** A4 at 300 dpi has 3508 pixels; more of them blur no code, but take memory and time. */
const LONGEST_SIDE = 4000
/** In a picture smaller than this, a code is easier to read enlarged. */
const SMALL_SIDE = 2000
const MILLISECONDS = 3000
/** As many pixels as the studio takes; a small file can hold very many. */
const MOST_PIXELS = 100_000_000

/** The texts of all QR codes in a PNG or JPEG. Throws 'artwork/too-large', 'page/unreadable-picture'. */
export async function codesInPicture(bytes: Uint8Array): Promise<string[]> {
  const picture = await openPicture(bytes)
  try {
    const longest = Math.max(picture.width, picture.height)
    const found = await codesAt(picture, Math.min(1, LONGEST_SIDE / longest))
    return found.length === 0 && longest < SMALL_SIDE ? await codesAt(picture, 2) : found
  } finally {
    picture.close()
  }
}

async function openPicture(bytes: Uint8Array): Promise<ImageBitmap> {
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
  } catch (error) {
    throw new StudioError(
      'page/unreadable-picture',
      'This picture is damaged or of a kind that this browser cannot show. Photograph the paper again.',
      {},
      { cause: error },
    )
  }
  if (picture.width * picture.height <= MOST_PIXELS) return picture
  picture.close()
  throw new StudioError('artwork/too-large', 'This picture has too many pixels for a browser to search.')
}

async function codesAt(picture: ImageBitmap, scale: number): Promise<string[]> {
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  // On white: what is transparent would be black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  const options = { format: 'RGBA', effort: 8, timeLimit: MILLISECONDS } as const
  const [results = []] = await decodeQRBatch([{ width, height, data }], options)
  return results.filter((result) => typeof result === 'string')
}
