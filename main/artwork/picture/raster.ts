import { StudioError } from '#core/errors'

/** A picture made of pixels, as its own first bytes describe it. */
export interface Raster {
  readonly type: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
  /** EXIF, 1 to 8: how the camera was held. */
  readonly orientation: number
}

export const truncated = (): StudioError =>
  new StudioError(
    'artwork/truncated',
    'This picture is damaged or only part of it was copied. Copy or download it again, then choose it once more.',
  )
