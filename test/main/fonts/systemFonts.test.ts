import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemFonts } from '../../../main/fonts/systemFonts.ts'

const home = join('/home', 'aino')

test('Windows has fonts of its own and of the person', () => {
  const env = { LOCALAPPDATA: join(home, 'Local'), SystemRoot: 'D:\\Windows' }
  expect(systemFonts({ platform: 'win32', env, home })).toEqual({
    system: 'windows',
    folders: [join(home, 'Local', 'Microsoft', 'Windows', 'Fonts'), join('D:\\Windows', 'Fonts')],
  })
})

test('macOS has three places, and Linux those of the desktop, each once', () => {
  expect(systemFonts({ platform: 'darwin', env: {}, home }).folders).toHaveLength(3)
  const env = { XDG_DATA_DIRS: '/usr/share/flatpak:/usr/share' }
  expect(systemFonts({ platform: 'linux', env, home }).folders).toEqual([
    join(home, '.local', 'share', 'fonts'),
    join(home, '.fonts'),
    join('/usr/share/flatpak', 'fonts'),
    join('/usr/share', 'fonts'),
    '/usr/local/share/fonts',
  ])
})
