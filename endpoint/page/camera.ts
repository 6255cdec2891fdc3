import { decodeQR } from 'qr/decode.js'

export interface Camera {
  close(): void
}

/** A frame larger than this takes longer to search than the next one takes to come. */
const LONGEST_SIDE = 1280
const BETWEEN_FRAMES_MS = 120
/** For the optional efforts of the reader, in each frame. */
const SEARCH_MS = 80

/**
 * Shows the camera at the back, if there is one, in `video`, and calls `onCode` with the first code it sees. Nothing is
 * recorded. Rejects with what the browser says, such as a NotAllowedError.
 */
export async function openCamera(video: HTMLVideoElement, onCode: (text: string) => void): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } },
    audio: false,
  })
  video.srcObject = stream
  await video.play()
  const canvas = document.createElement('canvas')
  let timer = 0
  const close = (): void => {
    clearTimeout(timer)
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  const look = (): void => {
    const text = codeIn(video, canvas)
    if (text === undefined) timer = window.setTimeout(look, BETWEEN_FRAMES_MS)
    else {
      close()
      onCode(text)
    }
  }
  look()
  return { close }
}

function codeIn(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | undefined {
  if (video.videoWidth === 0) return undefined
  const scale = Math.min(1, LONGEST_SIDE / Math.max(video.videoWidth, video.videoHeight))
  canvas.width = Math.round(video.videoWidth * scale)
  canvas.height = Math.round(video.videoHeight * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.drawImage(video, 0, 0, canvas.width, canvas.height)
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height)
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', effort: 4, timeLimit: SEARCH_MS })
  } catch {
    return undefined // no code in this frame
  }
}
