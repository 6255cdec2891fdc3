import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { certificateFontFiles } from '../../../../main/printing/fonts.ts'
import { projectFolder } from '../../../../scripts/projectFolder.ts'

const config = readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8')

/** The scalars of a top-level block of our own flat YAML, comments left out. */
function block(name: string): Record<string, string> {
  const [, body = ''] = new RegExp(`^${name}:\\n((?:(?: .*)?\\n)+)`, 'm').exec(config) ?? []
  return Object.fromEntries([...body.matchAll(/^ {2}(\w+): (.*)$/gm)].map(([, key, value]) => [key, value]))
}

describe('the packaged program', () => {
  test('has every fuse set, to the safe side', () => {
    expect(block('electronFuses')).toEqual({
      runAsNode: 'false',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableCookieEncryption: 'true',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    })
  })

  test('is packed into an archive and compiles nothing', () => {
    expect(config).toMatch(/^asar: true$/m)
    expect(config).toMatch(/^npmRebuild: false$/m)
  })

  test('is made for Windows, Linux and macOS', () => {
    expect(block('win').target).toBe('[nsis, portable]')
    expect(block('linux').target).toBe('[AppImage, deb]')
    expect(block('mac').target).toBe('[dmg]')
  })

  test('installs without an administrator on Windows', () => {
    expect(block('nsis').perMachine).toBe('false')
  })

  test('starts from what the build writes', () => {
    const { main } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { main: string }
    expect(main).toBe('out/main/index.js')
    expect(config).toContain('- out/main/**')
  })

  test('carries the fonts of the certificates', () => {
    const paths = Object.values(certificateFontFiles).flatMap((files) => files.map(({ path }) => path))
    const require = createRequire(import.meta.url)
    for (const path of paths) {
      const file = require.resolve(`@expo-google-fonts/${path}`)
      expect(existsSync(file), path).toBe(true)
      expect(file).toMatch(/\.ttf$/)
    }
    expect(config).not.toMatch(/expo-google-fonts.*ttf/)
  })
})
