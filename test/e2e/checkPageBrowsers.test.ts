/** The verification page in browsers that have less than others, or more: no network, no scripts, a camera. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packCredential } from '#core/paper/packCredential'
import { bakedPng, json } from '../main/verifying/sampleFiles.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { openCheckPage } from './openCheckPage.ts'
import { videoOfCode } from './videoOfCode.ts'

const code = packCredential(json)
const LATER = new Date('2026-12-01T12:00:00Z')

test('without a network the page opens and checks once it was visited', async () => {
  const installed = await openCheckPage()
  try {
    const visitor = installed.page
    await visitor.clock.setFixedTime(LATER)
    await visitor.goto(`${installed.site}/verify/?lang=en`)
    await visitor.getByText('works without internet, too').waitFor()
    await installed.context.setOffline(true)
    await visitor.goto(`${installed.site}/verify/`)
    await visitor
      .locator('input[type=file]')
      .setInputFiles({ name: 'badge.png', mimeType: '', buffer: Buffer.from(bakedPng) })
    await visitor.getByRole('button', { name: 'It is the same number' }).click()
    await visitor.locator('[data-verdict=genuine]').waitFor()
    await visitor.goto('about:blank')
    await visitor.goto(`${installed.site}/verify/index.html?lang=fi#${encodeURIComponent(code)}`)
    await visitor.locator('[data-verdict=genuine]').waitFor()
    expect(await visitor.locator('#verdict').innerText()).toBe('Aito')
    expect(installed.complaints).toEqual([])
  } finally {
    await installed.close()
  }
})

test('a browser that runs no scripts is told so, in each language', async () => {
  const plain = await openCheckPage({ context: { javaScriptEnabled: false } })
  try {
    await plain.page.goto(`${plain.site}/verify/`)
    for (const words of ['the browser is too old', 'selain on liian vanha', 'فالمتصفح قديم'])
      expect(await plain.page.getByText(words).isVisible()).toBe(true)
  } finally {
    await plain.close()
  }
})

test('the camera reads the code from paper', async () => {
  const video = join(temporaryFolder(), 'code.y4m')
  await videoOfCode(code, video)
  const filmed = await openCheckPage({
    context: { permissions: ['camera'] },
    browserArguments: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ],
  })
  try {
    await filmed.page.goto(`${filmed.site}/verify/?lang=en`)
    await filmed.page.getByRole('button', { name: 'Scan the code' }).click()
    await filmed.page.locator('.verdict').waitFor()
    expect(await filmed.page.locator('.person').innerText()).toBe('Nguyễn Thị Hồng')
    expect(filmed.complaints).toEqual([])
  } finally {
    await filmed.close()
  }
})
