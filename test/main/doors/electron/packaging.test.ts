import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fontFiles } from '../../../../main/artwork/fonts.ts'
import { certificateFaces } from '../../../../main/printing/fonts.ts'
import { projectFolder } from '../../../../scripts/projectFolder.ts'

const config = readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8')

/** The scalars of a top-level block of our own flat YAML, comments left out. */
function block(name: string): Record<string, string> {
  const [, body = ''] = new RegExp(`^${name}:\\n((?:(?: .*)?\\n)+)`, 'm').exec(config) ?? []
  return Object.fromEntries([...body.matchAll(/^ {2}(\w+): (.*)$/gm)].map(([, key, value]) => [key, value]))
}

/** What the packaging leaves out, one pattern a line. */
const excluded = (): string =>
  [...config.matchAll(/^ {2}- '!(.*)'$/gm)].map(([, pattern]) => pattern).join('\n')

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

  test('carries the fonts of badges and certificates', () => {
    const require = createRequire(import.meta.url)
    const ofCertificates = Object.values(certificateFaces)
      .flatMap(({ text, italic, strong, code }) => [text, italic, strong, code])
      .flatMap((files) => files.map(({ path }) => require.resolve(`@expo-google-fonts/${path}`)))
    for (const file of [...ofCertificates, ...fontFiles()]) {
      expect(existsSync(file), file).toBe(true)
      expect(file).toMatch(/[/\\]@expo-google-fonts[/\\].*\.ttf$/)
    }
    expect(excluded()).not.toContain('ttf')
  })

  test('carries every licence, and the programs of SQLite for each system', () => {
    expect(excluded()).not.toMatch(/LICEN[CS]E|prebuilds|\*\.md|\.node/)
  })
})
