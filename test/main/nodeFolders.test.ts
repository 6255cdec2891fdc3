import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { nodeFolders } from '../../main/nodeFolders.ts'
import { nodeWorld } from '../../main/nodeWorld.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

let home: string
beforeEach(() => {
  home = temporaryFolder()
})

describe('the folders of a door that runs in Node', () => {
  test('ROSETTE_HOME holds documents and settings, whatever the system says', () => {
    const folders = nodeFolders({ platform: 'linux', env: { ROSETTE_HOME: home }, home: '/elsewhere' })
    expect(folders.documentsFolder).toBe(join(resolve(home), 'documents'))
    expect(folders.settingsFolder).toBe(join(resolve(home), 'settings'))
  })

  test('a Linux desktop names its documents folder in its own language', () => {
    mkdirSync(join(home, '.config'))
    mkdirSync(join(home, 'Asiakirjat'))
    writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Asiakirjat"\n')
    const folders = nodeFolders({ platform: 'linux', env: {}, home })
    expect(folders.documentsFolder).toBe(join(home, 'Asiakirjat'))
    expect(folders.settingsFolder).toBe(join(home, '.config', 'rosette'))
  })

  test('a server without a documents folder uses the home folder and makes nothing', () => {
    expect(nodeFolders({ platform: 'linux', env: {}, home }).documentsFolder).toBe(home)
  })

  test('Windows keeps settings in the roaming profile and macOS in Application Support', () => {
    const roaming = join(home, 'Roaming')
    expect(nodeFolders({ platform: 'win32', env: { APPDATA: roaming }, home }).settingsFolder).toBe(
      join(roaming, 'Rosette'),
    )
    expect(nodeFolders({ platform: 'darwin', env: {}, home }).settingsFolder).toBe(
      join(home, 'Library', 'Application Support', 'Rosette'),
    )
  })
})

describe('the world of a door that runs in Node', () => {
  test('has no keychain, brings fresh random bytes and cannot reveal files from a terminal', async () => {
    const world = nodeWorld('terminal', { platform: 'linux', env: { ROSETTE_HOME: home }, home })
    expect(world.keychain).toBeNull()
    expect(world.randomBytes(32)).toHaveLength(32)
    expect(world.randomBytes(32)).not.toEqual(world.randomBytes(32))
    expect(await world.reveal(home)).toBe(false)
    expect(world.version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
