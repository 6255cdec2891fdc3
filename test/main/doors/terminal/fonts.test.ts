import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeFont } from '../../fonts/madeFont.ts'
import { freshComputer } from './computer.ts'

test('a font of the computer is found, used and taken back, without a workspace', async () => {
  const { home, rosette } = freshComputer()
  const folder = join(home, 'fonts')
  mkdirSync(folder)
  // A name that no computer has beside it, for letters that few fonts have.
  writeFileSync(
    join(folder, 'own.ttf'),
    madeFont({ name: 'Noto Sans Own', characters: '\u{1e900}\u{1e901}' }),
  )
  const given = { env: {}, fonts: [folder] }
  const asked = JSON.parse((await rosette(['fonts', '--for', 'Bo \u{1e900}', '--json'], given)).stdout)
  expect(asked).toMatchObject({
    chosen: [],
    writings: [{ writing: 'Adlm', fonts: [{ name: 'Noto Sans Own', lacks: '' }] }],
  })
  expect((await rosette(['fonts', '--for', 'Bo \u{1e900}'], given)).stdout).toContain(
    'rosette fonts use "Noto Sans Own"',
  )
  expect(await rosette(['fonts', 'use', 'Noto Sans Own'], given)).toMatchObject({ code: 0 })
  expect((await rosette(['fonts', '--for', 'Bo \u{1e900}'], given)).stdout).toContain(
    'printed as it is written',
  )
  expect((await rosette(['fonts'], given)).stdout).toContain('Noto Sans Own')
  expect(await rosette(['fonts', 'forget', 'Noto Sans Own'], given)).toMatchObject({ code: 0 })
  expect((await rosette(['fonts', 'use', 'No such font'], given)).stderr).toContain('No such font')
})
