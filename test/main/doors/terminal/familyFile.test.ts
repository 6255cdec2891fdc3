/** A family handed from one computer to another. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { freshComputer } from './computer.ts'

const [ours, theirs] = [freshComputer(), freshComputer()]
const out = join(ours.folder, 'new folder', 'helpers.rosette')

beforeAll(async () => {
  for (const { rosette } of [ours, theirs]) {
    expect((await rosette(['init', '--name', 'Aallokko ry'])).code).toBe(0)
  }
  const titles = ours.write('helpers.txt', 'Vertaisohjaaja\nمرشد الأقران\n')
  const words = ['family', 'new', '--titles', titles, '--style', 'kilim', '--brand', '#0a7c6a']
  expect((await ours.rosette([...words, '--out', join(ours.folder, 'pictures')])).code).toBe(0)
})

test('is exported by its name and opened on the other one', async () => {
  const exported = await ours.rosette(['family', 'export', '--family', 'HELPERS', '--out', out, '--json'])
  expect(exported).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(exported.stdout)).toEqual({
    family: 'helpers',
    badges: 2,
    file: out,
    bytes: readFileSync(out).length,
  })
  const opened = await theirs.rosette(['family', 'open', out])
  expect(opened.code).toBe(0)
  expect(opened.stdout).toContain('The family “helpers” with 2 badges is in the workspace.')
  expect(opened.stdout).toContain('  Vertaisohjaaja')
})

test('is opened beside the one that is there, and the person is told', async () => {
  const again = await ours.rosette(['family', 'open', out])
  expect(again.stderr).toContain(
    'There was a family of this name already, so this one is called “helpers (2)”.',
  )
})

test.each([
  [
    'a family that is not there',
    ['export', '--family', 'Divers', '--out', 'x.rosette'],
    'No family is called “Divers”',
  ],
  ['another ending', ['export', '--family', 'helpers', '--out', 'x.zip'], 'ends in .rosette'],
  ['a file that is not there', ['open', 'nothing.rosette'], 'There is no such file'],
  [
    'a file that is no family',
    ['open', join(ours.folder, 'helpers.txt')],
    'is not a family of badges from Rosette',
  ],
])('refuses %s', async (_what, words, sentence) => {
  const refused = await ours.rosette(['family', ...words])
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain(sentence)
  expect(existsSync('x.rosette')).toBe(false)
})
