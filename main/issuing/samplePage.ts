/** What a page is shown with when nobody's credential is at hand. */
import type { Scene } from '#core/design/scene'

/** Instead of a badge. */
export const DISC: Scene = {
  width: 100,
  height: 100,
  shapes: [
    {
      path: 'M96 50C96 75.4 75.4 96 50 96C24.6 96 4 75.4 4 50C4 24.6 24.6 4 50 4C75.4 4 96 24.6 96 50Z',
      fill: '#14324a',
    },
    { path: 'M50 24L57 43L77 44L61 56L67 75L50 64L33 75L39 56L23 44L43 43Z', fill: '#b08a3c' },
  ],
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
/** As long as the code of an ordinary credential. It opens nothing. */
export const SAMPLE_CODE = Array.from({ length: 900 }, (_, i) => LETTERS[(i * i * 7 + i * 13) % 45]).join('')
