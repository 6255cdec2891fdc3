import { StudioError } from '../errors.ts'

export const alreadyBaked = (): StudioError =>
  new StudioError(
    'badge/already-baked',
    'There is a badge in this picture already. Take a picture without one.',
  )
