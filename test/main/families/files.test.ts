import { createCanvas, loadImage } from '@napi-rs/canvas'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import { diffOf } from '#core/design/diff'
import type { Added } from '#core/design/edits'
import type { FamilyDocument } from '#core/family/familyDocument'
import { openFurnishedStudio } from '../../openTestStudio.ts'
import { openPdf, render } from '../printing/readPdf.ts'

const code = (code: string) => expect.objectContaining({ data: expect.objectContaining({ code }) })
const look = { style: 'harbour', brand: '#17617a' }

async function begun(titles = ['Peer tutor', 'Interpreter', 'مرشد الأقران'], name = 'Language café') {
  const { client, folder } = await openFurnishedStudio()
  const found = await client.familyFiles.readTitles({ text: titles.join('\n'), language: 'en' })
  const state = await client.families.begin({ name, look, members: found.titles })
  return { client, folder, state, id: state.document.id }
}

/** A photo, half red and half blue, cut to a disc and put onto the first badge. */
async function withPicture(client: StudioClient, state: Awaited<ReturnType<typeof begun>>['state']) {
  const canvas = createCanvas(80, 40)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ff0000'
  context.fillRect(0, 0, 40, 40)
  context.fillStyle = '#0000ff'
  context.fillRect(40, 0, 40, 40)
  const file = new File([new Uint8Array(canvas.toBuffer('image/png'))], 'photo.png')
  const asset = await client.familyFiles.importAsset({ file })
  const added: Added = { id: 'photo', kind: 'picture', asset: asset.id, width: 400, height: 200 }
  const document: FamilyDocument = structuredClone(state.document)
  document.members[0]!.edits.added.push(added)
  const changed = await client.families.change({
    id: document.id,
    base: state.revision,
    label: 'Add a picture',
    diff: diffOf(state.document, document),
  })
  return { asset, changed }
}

/** Share of the pixels that are nearly of a colour. */
async function shareOf(png: Uint8Array, wanted: readonly [number, number, number]): Promise<number> {
  const image = await loadImage(Buffer.from(png))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    if (wanted.every((value, i) => Math.abs(data[at + i]! - value) < 12) && data[at + 3]! > 250) count++
  }
  return count / (data.length / 4)
}

describe('reading titles', () => {
  test('suggests an icon for each, and one for the steps of a badge', async () => {
    const { client } = await openFurnishedStudio()
    const text = '1. Peer tutor, level 1\n2. Peer tutor, level 2\n3. Football\n\n3. Football'
    const { titles, notes } = await client.familyFiles.readTitles({ text, language: 'en' })
    expect(titles.map(({ title, level, of }) => [title, level, of])).toEqual([
      ['Peer tutor', 1, 2],
      ['Peer tutor', 2, 2],
      ['Football', 0, 0],
    ])
    const [first, second, third] = titles.map(({ icon }) => icon)
    expect(first).toBe(second)
    expect(third).not.toBe(first)
    expect(notes).toEqual([
      'One line had no title and was left out.',
      '“Football” on line 5 is also on line 3, so it was taken once.',
    ])
  })

  test('speaks the person’s language', async () => {
    const { client } = await openFurnishedStudio()
    const { notes } = await client.familyFiles.readTitles({ text: 'Kokki\nKokki', language: 'fi' })
    expect(notes).toEqual(['“Kokki” on rivillä 2 ja jo rivillä 1, joten se otettiin kerran.'])
  })

  test.each([
    ['a text', 'titles.txt', strToU8('Peer tutor\r\nInterpreter')],
    ['a table', 'titles.csv', strToU8('Title;Small print\nPeer tutor;spring\nInterpreter;spring')],
    ['a web page', 'titles.html', strToU8('<!doctype html><ul><li>Peer tutor</li><li>Interpreter</li></ul>')],
  ])('reads %s from a file', async (_, name, bytes) => {
    const { client } = await openFurnishedStudio()
    const { titles } = await client.familyFiles.readTitles({ file: new File([bytes], name), language: 'en' })
    expect(titles.map(({ title }) => title)).toEqual(['Peer tutor', 'Interpreter'])
  })

  test('refuses what has no title', async () => {
    const { client } = await openFurnishedStudio()
    const reading = client.familyFiles.readTitles({ text: ' \n - \n', language: 'en' })
    await expect(reading).rejects.toThrow(code('families/no-titles'))
  })
})

describe('a picture on a badge', () => {
  test('is kept in the workspace and shows in every kind of picture', async () => {
    const { client, state, id } = await begun()
    const { asset } = await withPicture(client, state)
    expect(await client.familyFiles.assets({ ids: [asset.id, 'f'.repeat(64)] })).toEqual([asset])
    const member = state.document.members[0]!.id
    const png = await client.familyFiles.exportPicture({ id, member, kind: 'png', pixels: 200 })
    expect(await shareOf(await png.bytes(), [255, 0, 0])).toBeGreaterThan(0.03)
    const pdf = await openPdf(
      await (await client.familyFiles.exportPicture({ id, member, kind: 'pdf' })).bytes(),
    )
    const seen = (await render(pdf, 1, 90)).toBuffer('image/png')
    expect(await shareOf(seen, [0, 0, 255])).toBeGreaterThan(0.03)
  })

  test('goes along when the badge is finished', async () => {
    const { client, state } = await begun()
    const { changed } = await withPicture(client, state)
    const { id, members } = changed.document
    const released = await client.families.release({ id, base: changed.revision, members: [members[0]!.id] })
    expect(released.releases[members[0]!.id]).toBe('current')
  })
})

describe('a picture of one badge', () => {
  test('has the size that was asked for, and a name that says what it is', async () => {
    const { client, state, id } = await begun()
    const member = state.document.members[2]!.id
    const file = await client.familyFiles.exportPicture({ id, member, kind: 'png', pixels: 333 })
    expect([file.name, file.type]).toEqual(['مرشد الأقران.png', 'image/png'])
    const image = await loadImage(Buffer.from(await file.bytes()))
    expect([image.width, image.height]).toEqual([333, 333])
  })

  test('as SVG has outlines only', async () => {
    const { client, state, id } = await begun()
    const member = state.document.members[0]!.id
    const svg = await (await client.familyFiles.exportPicture({ id, member, kind: 'svg' })).text()
    expect(svg).toMatch(/^<svg /)
    expect(svg).not.toMatch(/<text|font-family|<style|href="http/)
  })

  test('in another language has its words', async () => {
    const { client, state, id } = await begun()
    const document: FamilyDocument = structuredClone(state.document)
    const member = document.members[0]!
    member.translations.fi = {
      title: 'Vertaisohjaaja',
      subtitle: '',
      name: '',
      description: '',
      criteria: '',
    }
    await client.families.change({ id, base: 0, label: 'Translate', diff: diffOf(state.document, document) })
    const wanted = { id, member: member.id, kind: 'svg' } as const
    const [own, finnish] = await Promise.all([
      client.familyFiles.exportPicture(wanted).then((file) => file.text()),
      client.familyFiles.exportPicture({ ...wanted, language: 'fi' }).then((file) => file.text()),
    ])
    expect(own).toContain('<title>Peer tutor</title>')
    expect(finnish).toContain('<title>Vertaisohjaaja</title>')
  })
})

describe('a title that is no title', () => {
  const html = '<b onclick="steal()">Cook</b><script>alert(1)</script> & <img src=x onerror=alert(2)>'

  test('but HTML is letters in every file and nothing else', async () => {
    const { client, state, id } = await begun()
    const document: FamilyDocument = structuredClone(state.document)
    document.members[0]!.title = html
    await client.families.change({ id, base: 0, label: 'Title', diff: diffOf(state.document, document) })
    const wanted = { id, member: document.members[0]!.id }
    const svg = await client.familyFiles.exportPicture({ ...wanted, kind: 'svg' })
    expect(svg.name).not.toMatch(/[<>"/]/)
    expect(await svg.text()).not.toMatch(/<(script|img|b) ?/)
    expect(await svg.text()).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ')
    const pdf = await client.familyFiles.exportPicture({ ...wanted, kind: 'pdf' })
    expect((await openPdf(await pdf.bytes())).numPages).toBe(1)
    const saved = unzipSync(await (await client.familyFiles.exportFamily({ id })).bytes())
    expect(JSON.parse(strFromU8(saved['family.json']!)).family.members[0].title).toBe(html)
  })

  test('but 300 letters is kept and drawn, and one more is refused with nothing lost', async () => {
    const { client, state, id } = await begun()
    const retitled = (title: string) => {
      const document: FamilyDocument = structuredClone(state.document)
      document.members[0]!.title = title
      return diffOf(state.document, document)
    }
    const tooLong = client.families.change({ id, base: 0, label: 'Title', diff: retitled('ö'.repeat(301)) })
    await expect(tooLong).rejects.toThrow(code('families/bad-change'))
    const title = 'Maahanmuuttajien vertaisohjaaja '.repeat(10).slice(0, 300)
    const changed = await client.families.change({ id, base: 0, label: 'Title', diff: retitled(title) })
    expect(changed.document.members[0]!.title).toBe(title)
    const hints = await client.families.hints({ id, language: 'fi' })
    expect(JSON.stringify(hints)).toContain('Otsikko on liian pitkä luettavaksi')
  })
})

describe('a contact sheet', () => {
  test('is one picture of all badges', async () => {
    const { client, id } = await begun()
    const file = await client.familyFiles.exportSheet({ id, kind: 'png' })
    const image = await loadImage(Buffer.from(await file.bytes()))
    expect(file.name).toBe('Language café.png')
    expect(image.width).toBe(1800)
  })

  test('of many badges has several pages', async () => {
    const titles = Array.from(
      { length: 34 },
      (_, i) => `Skill ${'abcdefghijklmnopqrstuvwxyzåäöABCDEF'[i]}${'x'.repeat(i)}`,
    )
    const { client, id } = await begun(titles)
    const pdf = await openPdf(await (await client.familyFiles.exportSheet({ id, kind: 'pdf' })).bytes())
    expect(pdf.numPages).toBe(2)
  })
})

describe('a family file', () => {
  const importing = (client: StudioClient, bytes: Uint8Array) =>
    client.familyFiles.importFamily({ file: new File([new Uint8Array(bytes)], 'family.rosette') })

  test('opens in another workspace as it was, pictures and all', async () => {
    const { client, state, id } = await begun()
    const { changed, asset } = await withPicture(client, state)
    const file = await client.familyFiles.exportFamily({ id })
    expect(file.name).toBe('Language café.rosette')
    const other = await openFurnishedStudio()
    const opened = await importing(other.client, await file.bytes())
    expect(opened.document).toEqual(changed.document)
    expect(opened.notes).toEqual([])
    expect(await other.client.familyFiles.assets({ ids: [asset.id] })).toEqual([asset])
    const again = await other.client.familyFiles.exportFamily({ id })
    expect(await again.bytes()).toEqual(await file.bytes())
  })

  test('names its fonts and their licence, and has them with it', async () => {
    const { client, id } = await begun()
    const files = unzipSync(await (await client.familyFiles.exportFamily({ id })).bytes())
    const { fonts } = JSON.parse(strFromU8(files['family.json']!)) as {
      fonts: { name: string; licence: string }[]
    }
    expect(fonts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Noto Kufi Arabic Bold', 'Roboto Slab Bold']),
    )
    for (const { name, licence } of fonts) {
      const font = files[`fonts/${name}.ttf`]!
      expect(Array.from(font.subarray(0, 4))).toEqual([0, 1, 0, 0])
      // Its own name table tells the licence, in UTF-16.
      const said = licence.replace(/ \d.*$/, '').replace(/^SIL /, '')
      expect(Buffer.from(font).includes(Buffer.from(said, 'utf16le').swap16())).toBe(true)
    }
    expect(new Set(fonts.map(({ licence }) => licence))).toEqual(
      new Set(['SIL Open Font License 1.1', 'Apache License 2.0']),
    )
  })

  test('opened where it was made becomes another family beside it', async () => {
    const { client, state, id } = await begun()
    const file = await client.familyFiles.exportFamily({ id })
    const opened = await importing(client, await file.bytes())
    const ids = [state, opened].flatMap(({ document }) => [
      document.id,
      ...document.members.map((one) => one.id),
    ])
    expect(new Set(ids).size).toBe(ids.length)
    expect(opened.document.name).toBe('Language café (2)')
    expect(opened.notes).toEqual([
      'There was a family of this name already, so this one is called “Language café (2)”.',
    ])
    expect((await client.families.list()).map(({ name }) => name)).toContain('Language café (2)')
  })

  test('of a version to come or damaged leaves the workspace as it was', async () => {
    const { client, id } = await begun()
    const bytes = await (await client.familyFiles.exportFamily({ id })).bytes()
    const changed = (change: (json: { version: number; family: FamilyDocument }) => void): Uint8Array => {
      const json = JSON.parse(strFromU8(unzipSync(bytes)['family.json']!))
      change(json)
      return zipSync({ 'family.json': strToU8(JSON.stringify(json)) })
    }
    const before = await client.families.list()
    const refused: [Uint8Array, string][] = [
      [changed((json) => (json.version = 9)), 'families/file-too-new'],
      [changed((json) => Object.assign(json.family.members[0]!, { title: 5 })), 'families/file-damaged'],
      [bytes.subarray(0, bytes.length / 2), 'families/file-damaged'],
    ]
    for (const [file, expected] of refused)
      await expect(importing(client, file)).rejects.toThrow(code(expected))
    expect(await client.families.list()).toEqual(before)
  })

  test('tells what this version cannot show as it was', async () => {
    const { client, state, id } = await begun()
    const { asset } = await withPicture(client, state)
    const files = unzipSync(await (await client.familyFiles.exportFamily({ id })).bytes())
    const json = JSON.parse(strFromU8(files['family.json']!))
    json.family.look.style = 'baroque'
    json.family.members[1].icon = 'hologram'
    json.fonts.push({ name: 'Comic Neue', licence: 'OFL' })
    const bytes = zipSync({ 'family.json': strToU8(JSON.stringify(json)) })
    const other = await openFurnishedStudio()
    const opened = await importing(other.client, bytes)
    expect(opened.notes).toEqual([
      'This version of Rosette has no style “baroque”. Its badges are drawn in another one: choose a style, or update Rosette.',
      'This version of Rosette has no icon “hologram”. A star stands in its place: choose another one.',
      'One picture is missing in the file. Its place on the badge is empty.',
      'The family was set in Comic Neue, which this version of Rosette does not have. Letters may look different.',
    ])
    expect(opened.document.look.style).toBe('baroque')
    expect(opened.document.members[1]!.icon).toBe('hologram')
    expect(opened.document.members[0]!.edits.added).toMatchObject([{ asset: asset.id }])
  })

  test('with a style and an icon of a newer version opens, is changed and saved, and loses neither', async () => {
    const { client, id } = await begun()
    const files = unzipSync(await (await client.familyFiles.exportFamily({ id })).bytes())
    const json = JSON.parse(strFromU8(files['family.json']!))
    json.family.look = { ...json.family.look, style: 'baroque', changes: { frame: 'of-the-future' } }
    json.family.members[1].icon = 'set-to-come:hologram'
    const { client: other } = await openFurnishedStudio()
    await importing(other, zipSync({ 'family.json': strToU8(JSON.stringify(json)) }))
    const opened = await other.families.open({ id })
    const document = structuredClone(opened.document)
    document.members[0]!.title = 'Peer helper'
    const diff = diffOf(opened.document, document)
    const changed = await other.families.change({ id, base: opened.revision, label: 'Title', diff })
    expect((await other.families.list()).find((family) => family.id === id)!.count).toBe(3)
    const sheet = await other.familyFiles.exportSheet({ id, kind: 'png' })
    expect(sheet.size).toBeGreaterThan(10_000)
    await other.families.release({
      id,
      base: changed.revision,
      members: document.members.map((member) => member.id),
    })
    const saved = unzipSync(await (await other.familyFiles.exportFamily({ id })).bytes())
    const { family } = JSON.parse(strFromU8(saved['family.json']!)) as { family: FamilyDocument }
    expect(family).toEqual(document)
    expect(family.look).toMatchObject({ style: 'baroque', changes: { frame: 'of-the-future' } })
    expect(family.members[1]!.icon).toBe('set-to-come:hologram')
  })

  test('with a hostile picture is refused whole', async () => {
    const { client, id } = await begun()
    const files = unzipSync(await (await client.familyFiles.exportFamily({ id })).bytes())
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/spy.png"/></svg>'
    const bytes = zipSync({ ...files, [`pictures/${'a'.repeat(64)}.png`]: strToU8(svg) })
    await expect(importing(client, bytes)).rejects.toThrow(code('artwork/unsafe-svg'))
  })
})

describe('styles of one’s own', () => {
  test('are kept, replaced by name, and forgotten', async () => {
    const { client } = await openFurnishedStudio()
    const { ownStyles, keepStyle, forgetStyle } = client.familyFiles
    expect(await ownStyles()).toEqual([])
    const kept = await keepStyle({
      name: 'Aallokko',
      look: { style: 'poster', brand: '#aa3344', changes: { caps: true } },
    })
    const again = await keepStyle({ name: 'aallokko', look: { style: 'deco', brand: '#aa3344' } })
    expect(again.id).toBe(kept.id)
    expect(await ownStyles()).toEqual([
      { id: kept.id, name: 'aallokko', look: { style: 'deco', brand: '#aa3344', changes: {} } },
    ])
    await forgetStyle({ id: kept.id })
    expect(await ownStyles()).toEqual([])
  })
})
