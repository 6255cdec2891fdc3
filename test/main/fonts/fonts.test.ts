import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Studio } from '../../../main/studio.ts'
import { issuePeople, openFurnishedStudio, openTestStudio, readPeople } from '../../openTestStudio.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'
import { judged, violations } from '../printing/pdfA/rule.ts'
import { rules } from '../printing/pdfA/rules.ts'
import { openPdf, textOf } from '../printing/readPdf.ts'
import { madeCffFont, madeCollection, madeFont } from './madeFont.ts'

const HAN = '李小龙山田太郎'
const HANGUL = '김민수'

/** A computer that has these font files, and an empty studio on it. */
function computerWith(files: Readonly<Record<string, Uint8Array>>) {
  const folder = temporaryFolder()
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return { folder, systemFonts: { system: 'linux', folders: [folder, join(folder, 'none')] } as const }
}

const clientWith = (files: Readonly<Record<string, Uint8Array>>) =>
  openTestStudio({ systemFonts: computerWith(files).systemFonts }).studio.client

async function printed({ client }: Studio, id: string) {
  const steps = await client.batches.print({ id, mode: 'merged', reprints: 'replace' })
  for (;;) {
    const step = await steps.next()
    if (!step.done) continue
    const bytes = readFileSync(step.value.merged!)
    return { bytes, notes: step.value.notes, text: await textOf(await openPdf(bytes), 1) }
  }
}

test('says which writings are missing and offers the fonts that have all of their letters, the most ordinary first', async () => {
  const client = clientWith({
    'a.ttf': madeFont({ name: 'Ink Bold', family: 'Ink', characters: HAN, weight: 700 }),
    'b.ttf': madeFont({ name: 'Ink', characters: HAN }),
    'c.otf': madeCffFont({ name: 'Brush Light', characters: HAN, weight: 300 }),
    'd.ttf': madeFont({ name: 'Few', characters: '李' }),
    'e.ttc': madeCollection([
      madeFont({ name: 'Seoul', characters: HANGUL }),
      madeFont({ name: 'Noto Sans KR', characters: HANGUL }),
    ]),
  })
  const { writings, lost } = await client.fonts.wanted({ text: `Anna ${HAN} ${HANGUL} 🎓` })
  expect(writings).toEqual([
    {
      writing: 'Hani',
      characters: HAN,
      fonts: [
        { name: 'Ink', lacks: '' },
        { name: 'Brush Light', lacks: '' },
      ],
      install: { kind: 'package', name: 'fonts-noto-cjk' },
    },
    expect.objectContaining({
      writing: 'Kore',
      fonts: [
        { name: 'Noto Sans KR', lacks: '' },
        { name: 'Seoul', lacks: '' },
      ],
    }),
    expect.objectContaining({ writing: 'Zsye', fonts: [] }),
  ])
  expect(lost).toEqual([])
})

test('offers the fonts that have the most letters where none has all, and says what they lack', async () => {
  const client = clientWith({
    'a.ttf': madeFont({ name: 'Two', characters: '李小' }),
    'b.ttf': madeFont({ name: 'One', characters: '龙' }),
  })
  const { writings } = await client.fonts.wanted({ text: '李小龙' })
  expect(writings[0]!.fonts).toEqual([{ name: 'Two', lacks: '龙' }])
})

test('passes over fonts that are damaged, forbid it, or draw nothing', async () => {
  const sound = madeFont({ name: 'Sound', characters: HAN })
  const { folder, systemFonts } = computerWith({
    'cut.ttf': sound.slice(0, 200),
    'empty.ttf': new Uint8Array(),
    'noise.otf': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
    'endless.ttc': Uint8Array.from([0x74, 0x74, 0x63, 0x66, 0, 1, 0, 0, 255, 255, 255, 255]),
    'restricted.ttf': madeFont({ name: 'Restricted', characters: HAN, permission: 0x2 }),
    'whole.ttf': madeFont({ name: 'Whole only', characters: HAN, permission: 0x100 }),
    'blank.ttf': madeFont({ name: 'Coloured pictures', characters: HAN, isBlank: true }),
    'resort.ttf': madeFont({ name: 'Last Resort', characters: HAN }),
    'notes.txt': sound,
    ...Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`same${i}.ttf`, sound])),
  })
  mkdirSync(join(folder, 'folder.ttf'))
  symlinkSync(folder, join(folder, 'again'))
  const { client } = openTestStudio({ systemFonts }).studio
  const { writings } = await client.fonts.wanted({ text: HAN })
  expect(writings[0]!.fonts).toEqual([{ name: 'Sound', lacks: '' }])
  expect(await client.fonts.use({ name: 'Sound' })).toEqual([{ name: 'Sound', state: 'ready' }])
  await expect(client.fonts.use({ name: 'Restricted' })).rejects.toMatchObject({
    data: { code: 'fonts/not-found' },
  })
})

test('is not held up by what only has the name of a font file, nor by tables that claim to be endless', async () => {
  const endless = madeFont({ name: 'Endless', characters: HAN })
  const view = new DataView(endless.buffer, endless.byteOffset)
  for (let table = 0; table < view.getUint16(4); table++) {
    const at = 12 + 16 * table
    if (String.fromCharCode(...endless.subarray(at, at + 4)) === 'loca') view.setUint32(at + 12, 0x7fff_fff0)
  }
  const { folder, systemFonts } = computerWith({
    'endless.ttf': endless,
    'sound.ttf': madeFont({ name: 'Sound', characters: HAN }),
  })
  // Whoever opens a pipe waits until somebody writes into it.
  execFileSync('mkfifo', [join(folder, 'pipe.ttf')])
  symlinkSync(join(folder, 'pipe.ttf'), join(folder, 'linked.ttf'))
  symlinkSync(join(folder, 'sound.ttf'), join(folder, 'link.otf'))
  const { writings } = await openTestStudio({ systemFonts }).studio.client.fonts.wanted({ text: HAN })
  expect(writings[0]!.fonts).toEqual([{ name: 'Sound', lacks: '' }])
})

test('does not take a font whose letters cannot be read, and takes back only what was chosen', async () => {
  const damaged = madeFont({ name: 'Torn', characters: HAN })
  const view = new DataView(damaged.buffer, damaged.byteOffset)
  // Its table of characters says that it goes on for ever.
  for (let table = 0; table < view.getUint16(4); table++) {
    const at = 12 + 16 * table
    if (String.fromCharCode(...damaged.subarray(at, at + 4)) === 'cmap')
      view.setUint16(view.getUint32(at + 8) + 2, 0)
  }
  const client = clientWith({ 'torn.ttf': damaged })
  await expect(client.fonts.use({ name: 'Torn' })).rejects.toMatchObject({ data: { code: 'fonts/damaged' } })
  await expect(client.fonts.forget({ name: 'Torn' })).rejects.toMatchObject({
    data: { code: 'fonts/not-in-use' },
  })
})

test.each([
  ['a TrueType file', 'han.ttf', () => madeFont({ name: 'Han', characters: HAN })],
  ['an OpenType file with cubic curves', 'han.otf', () => madeCffFont({ name: 'Han', characters: HAN })],
  [
    'the second of a collection',
    'han.ttc',
    () =>
      madeCollection([
        madeFont({ name: 'Other', characters: 'x' }),
        madeFont({ name: 'Han', characters: HAN }),
      ]),
  ],
])('prints a name with a font of the computer from %s, on paper and on screen', async (_, file, make) => {
  const { folder, systemFonts } = computerWith({ [file]: make() })
  const { studio, client } = await openFurnishedStudio({ systemFonts })
  const { list, defaults } = await readPeople(studio, '李小龙\n')
  expect(await client.people.letters({ id: list.id })).toEqual({ missing: '李小龙' })
  const batch = await issuePeople(studio, '李小龙\n')
  const without = await printed(studio, batch.id)
  const pageWithout = await client.batches.page({ id: batch.id, index: 0 })
  expect(without.text).toContain('[U+674E]')
  expect(without.notes).toMatchObject([{ what: 'name-characters', characters: '李 小 龙' }])

  await client.fonts.use({ name: 'Han' })
  await client.people.check({ id: list.id, defaults })
  expect(await client.people.letters({ id: list.id })).toEqual({ missing: '' })
  const first = await printed(studio, batch.id)
  expect(first.text).toContain('李小龙')
  expect(first.notes).toEqual([])
  expect(violations(judged(first.bytes), rules)).toEqual([])
  expect((await printed(studio, batch.id)).bytes.equals(first.bytes)).toBe(true)
  expect((await client.batches.page({ id: batch.id, index: 0 })).picture).not.toBe(pageWithout.picture)

  rmSync(join(folder, file))
  expect(await client.fonts.list()).toEqual([{ name: 'Han', state: 'gone' }])
  const gone = await printed(studio, batch.id)
  expect(gone.bytes.equals(without.bytes)).toBe(true)
  expect(gone.notes).toMatchObject([{ what: 'name-characters' }, { what: 'font-lost', font: 'Han' }])

  writeFileSync(join(folder, file), 'damaged')
  expect(await client.fonts.list()).toEqual([{ name: 'Han', state: 'damaged' }])
  expect((await printed(studio, batch.id)).bytes.equals(without.bytes)).toBe(true)
  expect(await client.fonts.forget({ name: 'Han' })).toEqual([])
})
