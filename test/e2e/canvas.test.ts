/** A badge worked on by hand in a real browser: with the pointer, and with the keyboard alone. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectGood, expectSound, takePicture } from './expectGood.ts'
import { type OpenedStudio, openStudio } from './openStudio.ts'
import { makeFamily, setUp, wear } from './studioSteps.ts'

let studio: OpenedStudio
let page: Page
beforeAll(async () => {
  studio = await openStudio()
  page = studio.page
  await setUp(page)
  await makeFamily(page, ['Language café host', 'Kitchen team', 'First aid'])
})
afterAll(() => studio.close())

const canvas = () => page.getByRole('application')
const badge = (name: string) => page.getByRole('listbox', { name: 'Badges' }).getByRole('option', { name })
const layer = (name: string) => page.getByRole('treegrid', { name: 'Layers' }).getByRole('row', { name })
const layers = () =>
  page
    .getByRole('treegrid', { name: 'Layers' })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? row.textContent))
const done = (step: string | RegExp) =>
  page.getByRole('button', { name: typeof step === 'string' ? `Undo: ${step}` : step }).waitFor()
const numberIn = async (label: string) => Number(await page.getByLabel(label, { exact: true }).inputValue())
const said = (words: string | RegExp) =>
  page.locator('[aria-live=polite]', { hasText: words }).first().waitFor({ state: 'attached' })

/** A point of the canvas on the screen, while the badge fills the stage. */
async function at(x: number, y: number): Promise<[x: number, y: number]> {
  const box = (await canvas().boundingBox())!
  const zoom = Math.min(box.width - 80, box.height - 80) / 1000
  const [left, top] = [box.x + (box.width - 1000 * zoom) / 2, box.y + (box.height - 1000 * zoom) / 2]
  return [left + x * zoom, top + y * zoom]
}

async function drag(from: [number, number], to: [number, number], release = true): Promise<void> {
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 3 })
  await page.mouse.move(...to, { steps: 3 })
  if (release) await page.mouse.up()
}

beforeEach(async () => {
  await page.keyboard.press('Escape')
  await badge('Language café host').click()
  await page.getByRole('button', { name: 'Fit to window' }).click()
  await canvas().focus()
})

describe('with the pointer', () => {
  test('an icon is chosen, moved, made larger and turned, and each can be taken back', async () => {
    const middle = await chooseIcon()
    const [x, y] = [await numberIn('From the left'), await numberIn('From the top')]
    await drag(middle, [middle[0] + 30, middle[1] + 20])
    await done('Move: Icon')
    expect(await numberIn('From the left')).toBeGreaterThan(x)
    expect(await numberIn('From the top')).toBeGreaterThan(y)
    await takePicture(page, 'canvas-moved')

    const width = await numberIn('Width')
    const corner = await at(
      (await numberIn('From the left')) + width,
      (await numberIn('From the top')) + (await numberIn('Height')),
    )
    await drag(corner, [corner[0] + 20, corner[1] + 20])
    await done('Resize: Icon')
    expect(await numberIn('Width')).toBeGreaterThan(width)

    const top = await at(
      (await numberIn('From the left')) + (await numberIn('Width')) / 2,
      await numberIn('From the top'),
    )
    await page.keyboard.down('Shift')
    await drag([top[0], top[1] - 26], [top[0] + 60, top[1] + 10])
    await page.keyboard.up('Shift')
    await done('Turn: Icon')
    expect((await numberIn('Turned by, degrees')) % 15).toBe(0)

    await canvas().focus()
    for (const step of ['Turn: Icon', 'Resize: Icon', 'Move: Icon']) {
      await done(step)
      await page.keyboard.press('Control+z')
    }
    await expect.poll(() => numberIn('From the left')).toBe(x)
  })

  test('Escape ends a drag as if it had not begun', async () => {
    const middle = await chooseIcon()
    const x = await numberIn('From the left')
    await drag(middle, [middle[0] + 80, middle[1]], false)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await numberIn('From the left')).toBe(x)
    expect(await page.getByRole('button', { name: 'Undo: Move: Icon' }).count()).toBe(0)
  })

  test('a marquee chooses what it touches, and a group moves as one', async () => {
    await drag(await at(-60, 20), await at(1050, 990), false)
    await takePicture(page, 'canvas-marquee')
    await expectSound(page)
    await page.mouse.up()
    await layer('Icon').click()
    await layer('Title').click({ modifiers: ['Control'] })
    await canvas().focus()
    await page.keyboard.press('Control+g')
    await done('Group: 2 parts')
    await layer('Group').waitFor()
    await page.keyboard.press('Shift+ArrowRight')
    await done('Nudge: 2 parts')
    await takePicture(page, 'canvas-group')
    await page.keyboard.press('Control+Shift+g')
    await done('Ungroup: 2 parts')
    for (const step of ['Ungroup: 2 parts', 'Nudge: 2 parts', 'Group: 2 parts']) {
      await done(step)
      await page.keyboard.press('Control+z')
    }
  })

  test('a layer is dragged to another place, as one step', async () => {
    await stepTo('Icon')
    await layer('Icon').scrollIntoViewIfNeeded()
    await layer('Title').scrollIntoViewIfNeeded()
    const before = await layers()
    const [from, onto] = [(await layer('Icon').boundingBox())!, (await layer('Title').boundingBox())!]
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width / 2, from.y - 10, { steps: 4 })
    await page.mouse.move(onto.x + onto.width / 2, onto.y + 2, { steps: 4 })
    await page.mouse.up()
    await done('Reorder: Icon')
    expect(await layers()).toEqual(['Icon', ...before.filter((name) => name !== 'Icon')])
    await canvas().focus()
    await page.keyboard.press('Control+z')
    await expect.poll(layers).toEqual(before)
    await page.getByRole('button', { name: 'Do again: Reorder: Icon' }).waitFor()
  })

  test('two fingers make the view larger and move it, and draw nothing', async () => {
    const zoom = async () =>
      Number(
        /(\d+)\s?%/.exec(
          (await page.getByRole('button', { name: /^Zoom: / }).getAttribute('aria-label'))!,
        )![1],
      )
    const undo = page.getByRole('button', { name: /^Undo/ })
    const [before, label] = [await zoom(), await undo.getAttribute('aria-label')]
    const [x, y] = await at(500, 500)
    const touch = await page.context().newCDPSession(page)
    const fingers = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...apart: number[]) => {
      const touchPoints = apart.flatMap((half) => [
        { x: x - half, y, id: 1 },
        { x: x + half, y, id: 2 },
      ])
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints })
    }
    await fingers('touchStart', 40)
    for (const half of [50, 60, 80]) await fingers('touchMove', half)
    await fingers('touchEnd')
    await expect.poll(zoom).toBeGreaterThan(before * 1.8)
    expect(await undo.getAttribute('aria-label')).toBe(label)
  })

  test('a colour is picked from the canvas where the browser cannot look at the screen', async () => {
    await page.evaluate(() => {
      ;(window as { EyeDropper?: unknown }).EyeDropper = undefined
    })
    await stepTo('Title')
    const pick = page.getByRole('button', { name: 'Pick a colour from the screen' }).first()
    await pick.click()
    await page.getByRole('status').getByText('Press the spot on the badge').waitFor()
    await page.keyboard.press('Escape')
    await pick.click()
    await page.mouse.click(...(await at(500, 130)))
    await done('Fill: Title')
    await takePicture(page, 'canvas-picked')
    await canvas().focus()
    await page.keyboard.press('Control+z')
  })

  test('words are written where they stand', async () => {
    await page.getByRole('button', { name: 'Add text' }).click()
    const field = page.getByRole('textbox', { name: 'Text on the badge' })
    await field.fill('حسنًا! Hyvä!')
    await expectGood(page, 'canvas-writing')
    await field.press('Enter')
    await done('Text: Text')
    await layer('حسنًا! Hyvä!').waitFor()
    const curve = page.getByRole('slider', { name: 'Curve' })
    await curve.focus()
    for (let i = 0; i < 5; i++) await curve.press('PageUp')
    await expectGood(page, 'canvas-curved')
    await canvas().focus()
    await page.keyboard.press('Delete')
    await expect.poll(() => layer('حسنًا! Hyvä!').count()).toBe(0)
  })

  test('a picture of one’s own is put onto the badge and cut to a circle', async () => {
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Add picture' }).click()
    await (await choosing).setFiles({ name: 'hall.png', mimeType: 'image/png', buffer: await photograph() })
    await done('Add: Picture')
    await page.getByRole('button', { name: /Cut to/ }).click()
    await page.getByRole('option', { name: 'Ellipse' }).click()
    await done('Crop: Picture')
    await expectGood(page, 'canvas-picture')
    await canvas().focus()
    await page.keyboard.press('Delete')
  })

  test('figures are filled with a gradient, joined, and copied to another badge', async () => {
    for (const figure of ['Star', 'Heart']) {
      await page.getByRole('button', { name: 'Add figure' }).click()
      await page.getByRole('menuitem', { name: figure, exact: true }).click()
      await done(`Add: ${figure}`)
    }
    await page
      .locator('label', { has: page.getByRole('radio', { name: 'Linear' }) })
      .or(page.getByRole('radio', { name: 'Linear' }))
      .first()
      .click()
    await done('Fill: Heart')
    await expectGood(page, 'canvas-gradient')
    await layer('Star').click({ modifiers: ['Control'] })
    await page.getByRole('button', { name: 'Unite' }).click()
    await done('Combine: 2 parts')
    await layer('Combined shape').waitFor()
    await canvas().focus()
    await page.keyboard.press('Control+c')
    await badge('Kitchen team').click()
    await canvas().focus()
    await page.keyboard.press('Control+v')
    await done('Paste: one part')
    await takePicture(page, 'canvas-pasted')
  })
})

describe('with the keyboard alone', () => {
  test('Tab goes through the parts, tells their names, and leads on at the end', async () => {
    await page.keyboard.press('Tab')
    await said(/^.+, selected, 1 of \d+$/)
    await page.keyboard.press('Tab')
    await said(/, selected, 2 of \d+$/)
    for (let i = 0; i < 30 && (await isOnCanvas()); i++) await page.keyboard.press('Tab')
    expect(await isOnCanvas()).toBe(false)
  })

  test('the title is rewritten, moved, locked and shown again', async () => {
    await stepTo('Title')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Text on the badge' }).fill('Café host')
    await page.keyboard.press('Enter')
    await done('Text: Title')
    await canvas()
      .and(page.getByLabel(/Café host/))
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await said(/^Title at /)
    await done('Nudge: Title')
    await page.keyboard.press('l')
    await said('Locked: Title')
    await page.keyboard.press('Delete')
    await said('Title is locked')
    await page.keyboard.press('l')
    await page.keyboard.press('h')
    await said('Hidden: Title')
    await page.keyboard.press('h')
    await said('Shown: Title')
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Control+z')
      await page.waitForTimeout(150)
    }
  })
})

describe.each([
  { language: 'en', theme: 'dark', width: 1440, height: 900 },
  { language: 'ar', theme: 'light', width: 1280, height: 720 },
] as const)('in $language, $theme, at $width', (look) => {
  test('the canvas and its inspector are whole', async () => {
    await wear(page, look)
    await canvas().focus()
    await page.keyboard.press('Tab')
    await expectGood(page, `canvas-${look.language}-${look.theme}`)
    await wear(page, { language: 'en', theme: 'light', width: 1280, height: 720 })
    await canvas().waitFor()
  })
})

test('nothing on the way asked anything of the outside or broke the content policy', () => {
  expect(studio.outsideRequests).toEqual([])
  expect(studio.complaints).toEqual([])
})

/** Chooses the icon in the layers and says where its middle is on the screen. */
async function chooseIcon(): Promise<[number, number]> {
  await stepTo('Icon')
  const [x, y] = [await numberIn('From the left'), await numberIn('From the top')]
  return at(x + (await numberIn('Width')) / 2, y + (await numberIn('Height')) / 2)
}

async function stepTo(name: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab')
    if (
      (await layer(name)
        .getAttribute('aria-selected')
        .catch(() => null)) === 'true'
    )
      return
  }
  throw new Error(`Tab never came to ${name}`)
}

const isOnCanvas = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'application')

/** A picture wider than high, in bands. */
async function photograph(): Promise<Buffer> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const drawing = createCanvas(600, 400)
  const context = drawing.getContext('2d')
  for (const [i, colour] of ['#204080', '#f0c040', '#c03030', '#30a060'].entries()) {
    context.fillStyle = colour
    context.fillRect(i * 150, 0, 150, 400)
  }
  return drawing.encode('png')
}
