import { expect, test } from 'vitest'
import { openFurnishedStudio, openTestStudio } from '../../openTestStudio.ts'

test('icons can be searched before a workspace is open, with a picture and a licence each', async () => {
  const { client } = openTestStudio().studio
  const { total, icons } = await client.artwork.searchIcons({ query: 'koira', language: 'fi', limit: 5 })
  expect(icons).toHaveLength(5)
  expect(total).toBeGreaterThan(5)
  for (const { image, set, licence } of icons) {
    expect(image).toMatch(/^data:image\/svg\+xml;base64,/)
    expect(set).not.toBe('')
    expect(licence).not.toBe('')
  }
})

test('one icon is known by its id', async () => {
  const { client } = openTestStudio().studio
  expect(await client.artwork.icon({ id: 'mdi:bee' })).toMatchObject({ name: 'Bee' })
  expect(await client.artwork.icon({ id: 'mdi:bees' })).toBeNull()
})

test('the licences can be read', async () => {
  const licences = await openTestStudio().studio.client.artwork.iconLicences()
  expect(licences.map(({ set }) => set)).toContain('Health Icons')
})

test('a badge can carry any icon that was found', async () => {
  const { client } = await openFurnishedStudio()
  const [badge] = await client.achievements.list()
  const { id, image, issuedCount: _i, updatedAt: _u, art, ...facts } = badge!
  const changed = await client.achievements.update({ ...facts, id, art: { ...art!, icon: 'mdi:bee' } })
  expect(changed.art!.icon).toBe('mdi:bee')
  expect(changed.image).not.toBe(image)
})
