/** Every screen, in two looks: nothing for axe to complain about, nothing to scroll sideways. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectGood } from './expectGood.ts'
import { type OpenedStudio, openStudio } from './openStudio.ts'
import { goTo, setUp, wear } from './studioSteps.ts'

const people = fileOfPeople()

const looks = [
  { name: 'English, light', language: 'en', theme: 'light', width: 1280, height: 720 },
  { name: 'Arabic, dark, small window', language: 'ar', theme: 'dark', width: 1024, height: 700 },
] as const

let studio: OpenedStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())

describe.each(looks)('before a workspace is open: $name', (look) => {
  beforeAll(() => wear(studio.page, look))
  test.each(['#/welcome/0', '#/welcome/1', '#/welcome/2', '#/welcome/3', '#/open', '#/check'])(
    '%s',
    async (place) => {
      await goTo(studio.page, place)
      await expectGood(studio.page, `${look.language} ${place}`)
    },
  )
})

describe('with a workspace and a batch', () => {
  let batch: string

  beforeAll(async () => {
    const { page } = studio
    await wear(page, looks[0])
    await setUp(page)
    await readPeople(page)
    await mainButton(page).click()
    await page.getByRole('heading', { name: 'People', exact: true }).waitFor()
    await mainButton(page).click()
    await page.getByRole('radio').first().waitFor()
    await expectGood(page, 'review')
    await page.getByRole('button', { name: /^Issue/ }).click()
    await page.getByRole('heading', { name: /ready to hand out/ }).waitFor()
    batch = await page.evaluate(() => location.hash)
  })

  describe.each(looks)('$name', (look) => {
    beforeAll(() => wear(studio.page, look))

    test.each([
      '#/home',
      '#/families',
      '#/families/new',
      '#/badges/new',
      '#/give',
      '#/registry',
      '#/check',
      '#/settings/issuer',
      '#/settings/key',
      '#/settings/printer',
      '#/settings/fonts',
      '#/settings/languages',
      '#/settings/appearance',
      '#/settings/about',
    ])('%s', async (place) => {
      await goTo(studio.page, place)
      await expectGood(studio.page, `${look.language} ${place}`)
    })

    test('the licence of a set of icons', async () => {
      const { page } = studio
      await goTo(page, '#/settings/about')
      await page.getByText('Phosphor', { exact: true }).click()
      await page.getByText('Copyright (c) 2022 Phosphor Icons').waitFor()
      await expectGood(page, `${look.language} icon licence`)
    })

    test('a badge with a picture of its own, its words and its look', async () => {
      const { page } = studio
      await goTo(page, '#/badges/new')
      await page.getByRole('radio').first().waitFor()
      await expectGood(page, `${look.language} badge words`)
      await page.getByRole('radio').nth(1).click()
      await expectGood(page, `${look.language} badge look`)
    })

    test('a family: what can be changed of it, its facts and its languages', async () => {
      const { page } = studio
      await goTo(page, '#/families')
      await page.getByRole('main').getByRole('list').getByRole('link').first().click()
      const tabs = page.getByRole('main').getByRole('radiogroup').getByRole('radio')
      await page.getByRole('option').first().waitFor()
      const family = await page.evaluate(() => location.hash)
      await expectGood(page, `${look.language} family style`)
      for (const tab of ['badge', 'element']) {
        await tabs.nth(tab === 'badge' ? 1 : 2).click()
        await expectGood(page, `${look.language} family ${tab}`)
      }
      for (const part of ['facts', 'languages']) {
        await goTo(page, family.replace('design', part))
        await page.getByRole('heading', { level: 2 }).first().waitFor()
        await expectGood(page, `${look.language} family ${part}`)
      }
    })

    test('a new family, from its titles', async () => {
      const { page } = studio
      await goTo(page, '#/home')
      await goTo(page, '#/families/new')
      await page.getByRole('textbox').fill('Peer tutor 1 of 2\nPeer tutor 2 of 2\nمرشد الأقران')
      await page.getByRole('main').locator('[data-look=primary]').click()
      await page.getByRole('main').locator('footer').waitFor()
      await expectGood(page, `${look.language} new family`)
      await page.getByRole('link').first().waitFor()
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
    })

    test('columns, people with problems, and the review', async () => {
      const { page } = studio
      await readPeople(page)
      await expectGood(page, `${look.language} columns`)
      await mainButton(page).click()
      await page.getByRole('table').waitFor()
      await expectGood(page, `${look.language} people`)
      await page.getByRole('table').getByRole('button').first().waitFor()
      await goTo(page, batch)
      await page.getByRole('radio').first().waitFor()
      await expectGood(page, `${look.language} done`)
    })

    test('the details of a badge that was given', async () => {
      const { page } = studio
      await goTo(page, '#/registry')
      await page.getByRole('table').getByRole('button').first().click()
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor()
      await expectGood(page, `${look.language} registry details`)
    })
  })

  test('the pages of a batch are turned one by one, and its people printed on labels', async () => {
    const { page } = studio
    await wear(page, looks[0])
    await goTo(page, batch)
    await page.getByRole('img', { name: /^Certificate of/ }).waitFor()
    await page.getByRole('button', { name: 'The next page' }).click()
    await page.getByText('Page 2 of 3').waitFor()
    await page.getByRole('radio', { name: 'Only some' }).click()
    await page.getByRole('checkbox').first().waitFor()
    await page.getByRole('checkbox', { name: /عبد/ }).press('Space')
    await page.getByRole('button', { name: 'Make one certificate' }).click()
    await page.getByText('certificates-selected.pdf is ready').waitFor()
    await page.getByRole('radio', { name: /^All/ }).click()
    await page.getByRole('button', { name: /What to print/ }).click()
    await page.getByText('Sheet 1 of 2').waitFor()
    await page.getByRole('option', { name: /^Labels/ }).click()
    await page.getByRole('img', { name: 'Sheet 1 of 1' }).waitFor()
    await page.getByLabel('First free label').fill('25')
    await page.getByText('A sheet has labels 1 to 24.').waitFor()
    await page.getByLabel('First free label').fill('3')
    await page.getByRole('button', { name: 'Make this file' }).click()
    await page.getByText('labels-70x37.pdf is ready').waitFor()
  })

  test('the keyboard reaches the content past the side bar and opens a badge that was given', async () => {
    const { page } = studio
    await wear(page, looks[0])
    await goTo(page, '#/registry')
    await page.reload()
    await page.getByRole('table').getByRole('button').first().waitFor()
    await page.getByRole('button', { name: 'Skip to the content' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.getByRole('table').getByRole('button').first().focus()
    const first = await focused(page)
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Details' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: 'Details' }).waitFor({ state: 'detached' })
  })

  test('nothing on the way asked anything of the outside or broke the content policy', () => {
    expect(studio.outsideRequests).toEqual([])
    expect(studio.complaints).toEqual([])
  })
})

const mainButton = (page: Page) =>
  page.getByRole('contentinfo').or(page.locator('main footer')).locator('[data-look=primary]')

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })

async function readPeople(page: Page): Promise<void> {
  await goTo(page, '#/give')
  await page.locator('input[type=file]').setInputFiles(people)
  await page.locator('main footer').waitFor()
}

function fileOfPeople() {
  const rows = [
    'Name;E-mail;Badge;Date',
    'عبد الرحمن الشامي;;Peer tutor;20.11.2026',
    'Nguyễn Thị Hồng;;Peer tutor;20.11.2026',
    'Олена Ковальчук;olena@post.example;First aid;20.11.2026',
    'Farah Xasan Cali;farah@gmial.com;First aid;31.09.2026',
    ';nobody@post.example;First aid;20.11.2026',
  ]
  return { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }
}
