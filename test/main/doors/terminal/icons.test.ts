import { describe, expect, test } from 'vitest'
import { freshComputer } from './computer.ts'

const { rosette } = freshComputer()

describe('icons', () => {
  test('are found by words of any language, without a workspace', async () => {
    expect((await rosette(['icons', 'sewing', 'machine'])).stdout).toMatch(
      /^sew +.*\(Phosphor, Tabler Icons, MIT\)/m,
    )
    const found = JSON.parse(
      (await rosette(['icons', 'خياطة', '--language', 'ar', '--limit', '3', '--json'])).stdout,
    )
    expect(found.icons).toHaveLength(3)
    expect(found.icons[0]).toMatchObject({ id: 'sew', licence: 'MIT' })
    expect(found.total).toBeGreaterThan(3)
  })

  test('say when there is none, and what is wrong with an option', async () => {
    expect(await rosette(['icons', 'xyzzy'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('xyzzy'),
    })
    expect((await rosette(['icons', '--limit', 'many'])).stderr).toContain('--limit')
  })

  test('come with their licences', async () => {
    const { stdout } = await rosette(['icons', '--licences', '--json'])
    const licences: { set: string; licence: string; text: string }[] = JSON.parse(stdout)
    expect(licences.map(({ licence }) => licence)).toEqual(
      expect.arrayContaining(['MIT', 'Apache-2.0', 'CC0-1.0']),
    )
    expect(licences.every(({ text }) => text.length > 100)).toBe(true)
  })
})
