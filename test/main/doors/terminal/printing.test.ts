/** Certificates, sheets and lists of a batch, printed from the terminal. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { createStudio } from '../../../../main/createStudio.ts'
import { nodeWorld } from '../../../../main/nodeWorld.ts'
import { freshComputer } from './computer.ts'
import { answer, found, issueBatch } from './issuedBatch.ts'

const computer = freshComputer()
const { folder, home, rosette } = computer

let png: string
beforeAll(async () => {
  png = (await issueBatch(computer)).png
})

describe('printing', () => {
  test('lists the templates, and prints in the one that is named', async () => {
    const listed = await rosette(['templates', '--json'])
    expect(listed.code).toBe(0)
    expect(JSON.parse(listed.stdout)).toContainEqual({
      id: 'card',
      kind: 'card',
      name: 'Card, landscape',
      paper: 'A5',
      orientation: 'landscape',
    })
    const printed = await rosette(['print', '--template', 'card', '--merged', '--json'])
    expect(printed.code).toBe(0)
    const merged = await PDFDocument.load(readFileSync(JSON.parse(printed.stdout).merged))
    expect(merged.getPage(0).getSize()).toEqual({ width: 595.28, height: 419.53 })
  })

  test('lists a template of one’s own first, and prints in it by its name', async () => {
    const world = nodeWorld('terminal', { platform: process.platform, env: { ROSETTE_HOME: home }, home })
    const studio = createStudio(world)
    // A picture of a badge lies in the workspace, the batch and a folder of it.
    await studio.client.workspace.open({ folder: join(png, '../../../..') })
    await studio.client.templates.create({ from: 'card', name: 'Kesäleiri' })
    await studio.close()
    const [first] = JSON.parse((await rosette(['templates', '--json'])).stdout)
    expect(first).toMatchObject({ kind: 'own', name: 'Kesäleiri', paper: 'A5', orientation: 'landscape' })
    const printed = await rosette(['print', '--template', 'kesaleiri', '--merged', '--json'])
    const merged = await PDFDocument.load(readFileSync(JSON.parse(printed.stdout).merged))
    expect(merged.getPage(0).getSize()).toEqual({ width: 595.28, height: 419.53 })
  })

  test('refuses a template that is not there', async () => {
    const refused = await rosette(['print', '--template', 'baroque'])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(/No template is called “baroque”.*formal-letter/s)
  })

  test('writes all in one file and one file each', async () => {
    const printed = await rosette(['print', '--batch', 'latest', '--json'])
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    const { merged, folder: each, pages } = JSON.parse(printed.stdout)
    expect(readFileSync(merged).subarray(0, 5).toString()).toBe('%PDF-')
    expect(existsSync(each)).toBe(true)
    expect(pages).toBeGreaterThan(0)
  })

  test('puts the files of all people into a folder that is named', async () => {
    const out = join(folder, 'to hand out')
    const printed = await rosette(['print', '--per-person', '--out', out, '--json'])
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    const { merged, folder: each, pages } = JSON.parse(printed.stdout)
    expect([merged, each]).toEqual([null, out])
    expect(readdirSync(out)).toHaveLength(pages)
    expect(
      readFileSync(join(out, readdirSync(out)[0]!))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test.each([
    ['2up', 'certificates-2up.pdf'],
    ['labels:L7160', 'labels-63.5x38.1.pdf'],
    ['names:tent', 'name-badges-tent.pdf'],
    ['list', 'sign-off-list.pdf'],
    ['attendance', 'attendance-list.pdf'],
  ])('lays out %s, in the folder of the batch and where it is wanted', async (layout, name) => {
    const out = join(folder, `${name}.copy.pdf`)
    const inFolder = JSON.parse((await rosette(['print', '--layout', layout, '--json'])).stdout)
    expect(basename(inFolder.merged)).toBe(name)
    const printed = await rosette(['print', '--layout', layout, '--out', out, '--json'])
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(printed.stdout)).toMatchObject({ merged: out, folder: null })
    expect(readFileSync(out).equals(readFileSync(inFolder.merged))).toBe(true)
  })

  test('labels of one’s own are printed by their measurements', async () => {
    const measures = ['--label-size', '58x40mm', '--label-grid', '3x6', '--label-margin', '12x15']
    const printed = await rosette([
      'print',
      '--layout',
      'labels:own',
      ...measures,
      '--label-gap',
      '5x4,5',
      '--json',
    ])
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    expect(basename(JSON.parse(printed.stdout).merged)).toBe('labels-58x40.pdf')
  })

  test('who is expected is printed from a list, before anything is issued', async () => {
    const list = join(folder, 'expected.csv')
    writeFileSync(list, 'Name\nAino Virtanen\nعبد الرحمن الشامي\n')
    const out = join(folder, 'door.pdf')
    const printed = await rosette(['print', '--layout', 'attendance', '--list', list, '--out', out])
    expect(printed).toMatchObject({ code: 0 })
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
    const refused = await rosette(['print', '--layout', '2up', '--list', list])
    expect(refused).toMatchObject({ code: 2 })
    expect(refused.stderr).toContain('--layout attendance')
  })

  test('a printer is measured by a page, and what is found is kept for this computer', async () => {
    const out = join(folder, 'calibration.pdf')
    expect(await rosette(['print', '--calibration', '--language', 'fi', '--out', out])).toMatchObject({
      code: 0,
    })
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
    await rosette(['printer', '--shift', '1.5,-0.5', '--margins', '5,4,12,4'])
    await rosette(['printer', '--sideways', 'left'])
    const { stdout } = await rosette(['printer', '--json'])
    const margins = { top: 5, right: 4, bottom: 12, left: 4 }
    expect(JSON.parse(stdout)).toEqual({ right: 1.5, down: -0.5, margins, sideways: 'left' })
    const wide = await rosette(['printer', '--shift', '100,0'])
    expect(wide).toMatchObject({ code: 2 })
    expect(wide.stderr).toContain('more than 20 mm')
    await rosette(['printer', '--shift', '0,0', '--margins', '30'])
    const refused = await rosette(['print', '--layout', 'labels:52.5x29.7'])
    expect(refused).toMatchObject({ code: 2 })
    expect(refused.stderr).toContain('leave 30 mm white')
    await rosette(['printer', '--margins', '4.2'])
  })

  test('prints only the people who are named, by number or by a part of the name', async () => {
    const [someone] = answer(found, await rosette(['registry', 'عبد الرحمن', '--json'])).entries
    const number = shortNumber(uuidOfUrn(someone!.credentialId))
    const out = join(folder, 'chosen')
    const from = ['print', '--batch', someone!.batchId]
    const chosen = ['--only', number.toLowerCase(), '--people', 'nguyen']
    const printed = await rosette([...from, '--per-person', '--out', out, ...chosen, '--json'])
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(printed.stdout)).toMatchObject({ pages: 2, reprints: 0 })
    expect(readdirSync(out)).toHaveLength(2)
    const again = await rosette([...from, '--people', 'nguyen', '--merged', '--reprint'])
    expect(again.stdout).toContain('1 page marked as a reprint')
  })

  test('a list needs no passphrase, as nothing in it is signed', async () => {
    const printed = await rosette(['print', '--layout', 'list'], { env: { ROSETTE_PASSPHRASE: undefined } })
    expect(printed.code).toBe(0)
  })

  test.each([
    [['--layout', '3up'], 'labels:CODE'],
    [['--layout', 'labels:12x34'], '63.5x38.1'],
    [['--layout', 'labels:70x37', '--start-at', '25'], '24 labels'],
    [['--layout', 'list', '--start-at', '2'], 'Only labels'],
    [['--layout', 'labels:own'], '--label-size 63.5x38.1'],
    [['--layout', 'envelopes:c5'], 'Nobody of this batch has a postal address'],
    [['--layout', 'labels:own', '--label-size', '58', '--label-grid', '3x6'], '--label-size'],
    [['--layout', 'labels:own', '--label-size', '90x50', '--label-grid', '3x6'], 'need 270 mm'],
    [['--layout', '2up', '--per-person'], '--per-person'],
    [['--people', 'Nobody At All'], 'registry'],
    [['--reprint', '--replace'], 'Leave one'],
  ])('%s is wrong usage, and says what is right', async (options, hint) => {
    const refused = await rosette(['print', ...options])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain(hint)
  })

  test('an unknown batch is refused with those there are', async () => {
    const refused = await rosette(['print', '--batch', 'Winter'])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('Spring')
  })
})
