/** From a list of titles to a family of badges, and looking at styles. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { achievement } from '#core/contract/achievements'
import { freshComputer } from './computer.ts'

const { folder, rosette, write } = freshComputer()

const pngSize = (path: string): readonly [number, number] => {
  const bytes = readFileSync(path)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

const made = z.object({
  family: z.string(),
  style: z.string(),
  startingTexts: z.object({ language: z.string(), toBeCompleted: z.literal(true) }),
  badges: z.array(
    z.object({ id: z.uuid(), name: z.string(), icon: z.string(), png: z.string(), svg: z.string() }),
  ),
})
const listed = z.array(achievement.omit({ image: true }))
const badgesThere = async () => listed.parse(JSON.parse((await rosette(['badges', '--json'])).stdout))

beforeAll(async () => {
  expect((await rosette(['init', '--name', 'Aallokko ry'])).code).toBe(0)
})

describe('styles', () => {
  test('are listed for people and, with silhouettes, for programs', async () => {
    expect((await rosette(['styles'])).stdout).toMatch(/^kilim +Kilim: A woven rug/m)
    const styles = JSON.parse((await rosette(['styles', '--json'])).stdout)
    expect(styles.length).toBeGreaterThanOrEqual(36)
    expect(styles).toContainEqual({
      id: 'wax-seal',
      name: 'Wax seal',
      silhouette: 'wax',
      character: expect.stringContaining('pressed'),
    })
  })
})

describe('a sheet', () => {
  test('shows every style in one colour', async () => {
    const out = join(folder, 'new folder', 'all.png')
    const sheet = await rosette(['sheet', '--out', out, '--brand', '#0a7c6a', '--json'])
    expect(sheet).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(sheet.stdout)).toEqual({ file: out, badges: 40, style: null })
    expect(pngSize(out)).toEqual([1982, 2308])
  })

  test('shows a family in one style, found by its name', async () => {
    const out = join(folder, 'family.png')
    const titles = write('sheet.txt', 'Peer tutor\nTrail guide\n')
    const sheet = await rosette(['sheet', '--out', out, '--style', 'Wax Seal', '--titles', titles, '--json'])
    expect(JSON.parse(sheet.stdout)).toEqual({ file: out, badges: 2, style: 'wax-seal' })
    expect(pngSize(out)).toEqual([678, 352])
  })

  test.each([
    ['a file that is no PNG', ['--out', 'x.jpg']],
    ['titles without a style', ['--out', 'x.png', '--titles', 'x.txt']],
    ['a colour that is none', ['--out', 'x.png', '--brand', 'teal']],
    ['a style that does not exist', ['--out', 'x.png', '--style', 'baroque']],
  ])('refuses %s', async (_what, words) => {
    expect((await rosette(['sheet', ...words])).code).toBe(2)
  })
})

describe('a new family', () => {
  const style = ['--style', 'kilim', '--brand', '#0a7c6a']

  test('is in the workspace, drawn at one volume, with pictures of each badge', async () => {
    const titles = write(
      'Aallokon polku.txt',
      '\ufeffEnsiapu\r\n\r\nTolk\r\nVapaaehtoistoiminnan koordinaattori\r\n',
    )
    const out = join(folder, 'pictures')
    const words = ['family', 'new', '--titles', titles, ...style, '--language', 'fi', '--out', out, '--json']
    const ended = await rosette(words)
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    const answer = made.parse(JSON.parse(ended.stdout))
    expect(answer).toMatchObject({
      family: 'Aallokon polku',
      style: 'kilim',
      startingTexts: { language: 'fi' },
    })
    expect(answer.badges.map(({ icon }) => icon).slice(0, 2)).toEqual(['firstAid', 'interpret'])
    expect(readdirSync(out)).toHaveLength(6)
    for (const { png, svg } of answer.badges) {
      expect(pngSize(png)).toEqual([1024, 1024])
      expect(readFileSync(svg, 'utf8')).toMatch(/^<svg /)
    }
    const badges = (await badgesThere()).filter(({ family }) => family === 'Aallokon polku')
    expect(badges.map(({ name }) => name).toSorted()).toEqual([
      'Ensiapu',
      'Tolk',
      'Vapaaehtoistoiminnan koordinaattori',
    ])
    for (const { art, criteria, language } of badges) {
      expect(language).toBe('fi')
      expect(criteria).toMatch(/^Merkin saaja on osoittanut/)
      expect(art).toMatchObject({ style: 'kilim', brand: '#0a7c6a' })
    }
  })

  test('made twice is refused, and leaves nothing behind', async () => {
    const before = await badgesThere()
    const titles = write('again.txt', 'New one\nENSIAPU\n')
    const out = join(folder, 'again')
    const refused = await rosette(['family', 'new', '--titles', titles, ...style, '--out', out, '--json'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(JSON.parse(refused.stderr).error.code).toBe('achievements/already-there')
    expect(existsSync(out)).toBe(false)
    expect(await badgesThere()).toHaveLength(before.length)
  })

  test('of a name that is taken is refused before anything is drawn or written', async () => {
    const out = join(folder, 'namesake')
    const words = [
      'family',
      'new',
      '--titles',
      '-',
      ...style,
      '--name',
      'Aallokon polku',
      '--out',
      out,
      '--json',
    ]
    const refused = await rosette(words, { stdin: 'Somebody new\n' })
    expect(JSON.parse(refused.stderr).error.code).toBe('families/name-taken')
    expect(existsSync(out)).toBe(false)
  })

  test('that cannot be written leaves no badges behind', async () => {
    const before = await badgesThere()
    const blocked = write('a file', '')
    const words = ['family', 'new', '--titles', '-', ...style, '--out', join(blocked, 'in it'), '--json']
    const refused = await rosette(words, { stdin: 'Blocked\n' })
    expect(JSON.parse(refused.stderr).error.code).toMatch(/^files\//)
    expect(await badgesThere()).toHaveLength(before.length)
  })

  test('takes titles from stdin and says what is still to be done', async () => {
    const out = join(folder, 'piped')
    const words = [
      'family',
      'new',
      '--titles',
      '-',
      ...style,
      '--language',
      'am',
      '--name',
      'ቤተሰብ',
      '--out',
      out,
    ]
    const ended = await rosette(words, { stdin: 'የጤና አስተማሪ\nየቋንቋ ጓደኛ: ሀ/ለ\n' })
    expect(ended.code).toBe(0)
    expect(ended.stdout).toContain('2 badges of the family “ቤተሰብ” in Kilim')
    expect(ended.stdout).toContain('Complete their descriptions and criteria')
    expect(readdirSync(out)).toContain('2 የቋንቋ ጓደኛ ሀ ለ.png')
    const badge = (await badgesThere()).find(({ name }) => name === 'የጤና አስተማሪ')!
    expect(badge).toMatchObject({ family: 'ቤተሰብ', language: 'am' })
    expect(badge.criteria).toBe('የጤና አስተማሪ')
  })

  test('warns of a title too long to be read', async () => {
    const stdin = `${'Sehr ausführliche Bezeichnung '.repeat(4).trim()}\n`
    const words = [
      'family',
      'new',
      '--titles',
      '-',
      ...style,
      '--style',
      'airmail',
      '--out',
      join(folder, 'long'),
    ]
    const ended = await rosette(words, { stdin })
    expect(ended.code).toBe(0)
    expect(ended.stderr).toContain('too long to be read')
  })

  test.each([
    ['an empty list', ' \n\n', 'no title'],
    ['a title twice', 'Tolk\nEnsiapu\ntolk\n', 'Lines 1 and 3'],
    ['a title beyond its length', `Ensiapu\n${'x'.repeat(121)}\n`, 'Line 2'],
    ['too many titles', Array.from({ length: 101 }, (_, i) => `Title ${i}`).join('\n'), '101 titles'],
  ])('refuses %s', async (_what, stdin, said) => {
    const words = ['family', 'new', '--titles', '-', ...style, '--out', join(folder, 'x'), '--json']
    const refused = await rosette(words, { stdin })
    expect(refused.code).toBe(2)
    const { error } = JSON.parse(refused.stderr)
    expect(error.code).toBe('terminal/titles')
    expect(error.message).toContain(said)
  })

  test('refuses a list that is not text in UTF-8', async () => {
    const titles = join(folder, 'latin1.txt')
    writeFileSync(titles, Buffer.from('Vetäjä\n', 'latin1'))
    const words = [
      'family',
      'new',
      '--titles',
      titles,
      ...style,
      '--out',
      join(dirname(titles), 'x'),
      '--json',
    ]
    const refused = await rosette(words)
    expect(refused.code).toBe(2)
    expect(JSON.parse(refused.stderr).error.code).toBe('terminal/titles')
  })
})
