import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileError } from '../../../main/files/fileError.ts'
import { fileName } from '../../../main/files/fileName.ts'
import { insideFolder } from '../../../main/files/insideFolder.ts'
import { makeFolder } from '../../../main/files/makeFolder.ts'
import { writeAtomically } from '../../../main/files/writeAtomically.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'

test('names keep their own script in file names', () => {
  for (const name of [
    'عبد الرحمن الشامي',
    'Nguyễn Thị Hồng',
    'ሰላም ገብረመድህን',
    'Олена Ковальчук',
    'สมหญิง ใจดี',
  ]) {
    expect(fileName(name, 'badge')).toBe(name.normalize('NFC'))
  }
})

test('what a file system would trip over is left out of file names', () => {
  expect(fileName('a/b\\c:d*e?"<>|', 'badge')).toBe('a b c d e')
  expect(fileName('../../etc/passwd', 'badge')).toBe('etc passwd')
  expect(fileName('CON', 'badge')).toBe('badge')
  expect(fileName('...', 'badge')).toBe('badge')
  expect(fileName('name. ', 'badge')).toBe('name')
})

test('any text gives a name that can be written, and short enough', () => {
  const folder = temporaryFolder()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const name = fileName(text, 'badge')
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
      writeFileSync(join(folder, `${name}.json`), 'x')
      expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe('x')
    }),
    { numRuns: 200 },
  )
})

test('a write that fails leaves the old file and nothing else', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'kept.txt'), 'old')
  mkdirSync(join(folder, 'kept.txt.writing'))
  expect(() => writeAtomically(join(folder, 'kept.txt'), 'new')).toThrow(
    expect.objectContaining({ code: 'files/in-the-way' }),
  )
  expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe('old')
})

test('a folder is made with those above it, and one that is there stays', () => {
  const folder = join(temporaryFolder(), 'a', 'b', 'c')
  makeFolder(folder)
  writeFileSync(join(folder, 'kept.txt'), 'x')
  makeFolder(folder)
  expect(readdirSync(folder)).toEqual(['kept.txt'])
})

test('a folder in the place of a file is refused', () => {
  const file = join(temporaryFolder(), 'list.csv')
  writeFileSync(file, 'x')
  for (const folder of [file, join(file, 'sub')]) {
    expect(() => makeFolder(folder)).toThrow(expect.objectContaining({ code: 'files/in-the-way' }))
  }
})

test.runIf(process.platform === 'linux')(
  'a folder that the system will never make is refused at once',
  () => {
    expect(() => makeFolder('/proc/rosette/workspace')).toThrow(
      expect.objectContaining({ code: 'files/missing' }),
    )
  },
)

test('a whole write replaces the file and leaves no temporary one', () => {
  const folder = temporaryFolder()
  writeAtomically(join(folder, 'a.txt'), 'one')
  writeAtomically(join(folder, 'a.txt'), 'two', { flush: true })
  expect(readdirSync(folder)).toEqual(['a.txt'])
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('two')
})

test.runIf(process.platform !== 'win32')('a folder that may not be written to is named', () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o555)
  const writer = new URL('../../../main/files/writeAtomically.ts', import.meta.url).href
  const script = `const { writeAtomically } = await import(${JSON.stringify(writer)})
    try { writeAtomically(${JSON.stringify(join(folder, 'a.txt'))}, 'x') } catch (error) { console.log(error.code) }`
  // The administrator may write anywhere, so this is tried as nobody in particular.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    ...user,
  })
  expect(said.trim()).toBe('files/read-only')
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  ['ENOSPC', 'files/disk-full'],
  ['SQLITE_FULL', 'files/disk-full'],
  ['SQLITE_READONLY_DIRECTORY', 'files/read-only'],
  ['SQLITE_CANTOPEN', 'files/read-only'],
  ['EROFS', 'files/read-only'],
  ['EACCES', 'files/read-only'],
  ['EBUSY', 'files/in-use'],
  ['EPERM', 'files/in-use'],
  ['ENOENT', 'files/missing'],
  ['ENAMETOOLONG', 'files/path-too-long'],
  ['EIO', 'files/failed'],
])('%s of the system becomes %s with a sentence', (code, expected) => {
  const error = fileError({ code }, '/folder/Anna Virtanen.png')
  expect(error.code).toBe(expected)
  expect(error.message).toMatch(/[.]$/)
  expect(JSON.stringify(error.details)).not.toContain('Anna')
})

test('a path that leads out of a folder is refused, also by a link', () => {
  const folder = temporaryFolder()
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'secret.txt'), 'x')
  writeFileSync(join(folder, 'mine.txt'), 'x')
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  expect(insideFolder(folder, 'mine.txt')).toContain('mine.txt')
  for (const path of ['link.txt', join(outside, 'secret.txt')]) {
    expect(() => insideFolder(folder, path)).toThrow(
      expect.objectContaining({ code: 'files/outside-workspace' }),
    )
  }
})
