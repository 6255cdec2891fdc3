/** Publishing in the window: a real studio, a real endpoint on another port, a real browser. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultConfig } from '../../endpoint/endpointWorld.ts'
import { invite } from '../../endpoint/operator/commands.ts'
import { type Serving, serve } from '../../endpoint/serve.ts'
import { openStore } from '../../endpoint/store/openStore.ts'
import { openTrust } from '../../endpoint/trust/openTrust.ts'
import { createStudio } from '../../main/createStudio.ts'
import type { World } from '../../main/world.ts'
import { resourcesFolder } from '../core/proof/sampleIssuer.ts'
import { random } from '../endpoint/openTestEndpoint.ts'
import { ISSUER, issuePeople } from '../openTestStudio.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { PASSPHRASE } from '../testWorld.ts'
import { expectGood } from './expectGood.ts'
import { type OpenedStudio, openStudio } from './openStudio.ts'
import { goTo, type Look, wear } from './studioSteps.ts'

const looks: readonly Look[] = [
  { language: 'en', theme: 'light', width: 1280, height: 720 },
  { language: 'fi', theme: 'light', width: 1440, height: 900 },
  { language: 'ar', theme: 'dark', width: 1024, height: 700 },
]

let studio: OpenedStudio
let endpoint: Serving
let code: string
beforeAll(async () => {
  const world = {
    store: await openStore({ folder: temporaryFolder() }),
    trust: openTrust(resourcesFolder, random),
    now: () => new Date(),
    report: () => {},
    config: { ...defaultConfig, publicUrl: null, pageFolder: null },
  }
  endpoint = await serve(world, 0, '127.0.0.1')
  const config = { ...world.config, publicUrl: endpoint.publicUrl, anyHost: true }
  const lines = await invite({ name: 'Aallokko ry', days: 1 }, { ...world, config }, random)
  code = /RB-\w+/.exec(lines.join('\n'))![0]
  studio = await openStudio({ before: issueToSome })
}, 60_000)
afterAll(async () => {
  await studio.close()
  await endpoint.stop()
})

/** Yesterday, before anybody spoke of publishing. */
async function issueToSome(world: World): Promise<void> {
  const before = createStudio(world)
  const folder = join(world.documentsFolder, 'Rosette')
  await before.client.workspace.create({ folder, issuer: ISSUER, passphrase: PASSPHRASE })
  await issuePeople(before, 'Name\nعبد الرحمن الشامي\nNguyễn Thị Hồng\nYolanda Quimby')
  await before.close()
}

test('connect, see what will be sent, send, revoke and take it back, erase', async () => {
  const { page } = studio
  await page.getByRole('heading', { name: 'Home' }).waitFor()
  await page.getByRole('link', { name: 'Publish' }).click()
  await page.getByRole('heading', { name: 'Connect to an endpoint' }).waitFor()
  await expectGood(page, 'en publish connect')
  await page.getByLabel('Web address of the endpoint').fill(endpoint.publicUrl)
  await page.getByLabel('Invite code').fill(code)
  await page.getByRole('radio', { name: /A page with the name/ }).check({ force: true })
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.getByRole('heading', { name: 'What will be sent' }).waitFor()
  await page.getByRole('button', { name: 'Show every word' }).click()
  await page.getByText('Yolanda Quimby').waitFor()
  for (const look of looks) {
    await wear(page, look)
    await goTo(page, '#/publish')
    await expectGood(page, `${look.language} publish waiting`)
  }
  await wear(page, looks[0]!)
  await page.getByRole('button', { name: 'Publish 3 badges' }).click()
  await page.getByText('Everything is published.').waitFor()
  await expectGood(page, 'en publish done')

  await goTo(page, '#/registry')
  await page.getByRole('button', { name: /Yolanda Quimby/ }).click()
  const drawer = page.getByRole('complementary', { name: 'Details' })
  await drawer.getByText('Published', { exact: true }).waitFor()
  await drawer.getByRole('button', { name: 'Revoke' }).click()
  await page.getByLabel('Reason').fill('Given to the wrong person')
  await expectGood(page, 'en revoke')
  await page.getByRole('button', { name: 'Revoke the badge' }).click()
  await drawer.getByText('Revoked here, not yet published').waitFor()
  await expectGood(page, 'en revoked')
  await page.getByRole('button', { name: 'Undo' }).click()
  await drawer.getByText('Published', { exact: true }).waitFor()

  await drawer.getByRole('button', { name: 'Correct …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Correct this badge' })
  await dialog.getByLabel('Name on the badge').fill('Yolanda Quimbley')
  await expectGood(page, 'en correct')
  await dialog.getByRole('button', { name: 'Sign the corrected badge' }).click()
  await drawer.getByText('Given in place of one with a mistake').waitFor()
  await drawer.getByRole('button', { name: 'What anyone can see of a badge' }).click()
  await page.getByRole('option', { name: /A page without the name/ }).click()
  await page.getByText('Changed. It holds on the web').waitFor()
  await drawer.getByRole('button', { name: 'Open the one before' }).click()
  await drawer.getByText('Replaced by a corrected badge').first().waitFor()
  await expectGood(page, 'en corrected')

  await drawer.getByRole('button', { name: 'Erase for good' }).click()
  await expectGood(page, 'en erase')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase for good' }).click()
  await page
    .getByRole('button', { name: /Yolanda/ })
    .first()
    .waitFor({ state: 'detached' })
  expect(await page.getByRole('table').getByRole('button').count()).toBe(2)
  expect(studio.outsideRequests).toEqual([])
  expect(studio.complaints).toEqual([])
}, 90_000)

test('an endpoint that is not there is said in a sentence, and everything goes on waiting', async () => {
  const { page } = studio
  await endpoint.stop()
  await goTo(page, '#/publish')
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.getByText(/There is no connection/).waitFor({ timeout: 40_000 })
  await expectGood(page, 'en publish offline')
  await wear(page, looks[2]!)
  await goTo(page, '#/publish')
  await page.getByRole('main').getByText('ملفات عادية', { exact: true }).click()
  await page.getByRole('textbox').first().waitFor()
  await expectGood(page, 'ar publish files')
}, 60_000)
