import { join, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'
import { folderTree } from '../../../../main/doors/terminal/folderTree.ts'

test('a folder tree names each place from the folder above it', () => {
  const demo = resolve('demo-out')
  const issued = join(demo, 'workspace', 'issued', 'Demo')
  const lines = folderTree(process.cwd(), [
    { path: demo, isFolder: true, what: '' },
    { path: join(demo, 'people.csv'), isFolder: false, what: 'the list' },
    { path: join(demo, 'workspace'), isFolder: true, what: 'the workspace' },
    { path: issued, isFolder: true, what: 'the batch' },
    { path: join(issued, 'certificates.pdf'), isFolder: false, what: 'to print' },
  ])
  expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
    [`demo-out${sep}`],
    ['people.csv', 'the list'],
    [`workspace${sep}`, 'the workspace'],
    [`${join('issued', 'Demo')}${sep}`, 'the batch'],
    ['certificates.pdf', 'to print'],
  ])
  expect(lines.map((line) => line.search(/\S/))).toEqual([0, 2, 2, 4, 6])
})
