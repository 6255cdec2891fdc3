import { expect, test } from 'vitest'
import { whatToInstall } from '../../../main/fonts/whatToInstall.ts'

test.each([
  ['Kore', 'windows', 'feature', 'Korean Supplemental Fonts'],
  ['Tibt', 'windows', 'font', 'Noto Sans Tibetan'],
  ['Hani', 'mac', 'font', 'Noto Sans SC'],
  ['Zzzz', 'mac', 'font', 'Noto Sans'],
  ['Jpan', 'linux', 'package', 'fonts-noto-cjk'],
  ['Sinh', 'linux', 'package', 'fonts-noto-core'],
] as const)('for %s on %s it is the %s %s', (writing, system, kind, name) => {
  expect(whatToInstall(writing, system)).toEqual({ kind, name })
})
