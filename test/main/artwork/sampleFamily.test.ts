import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { achievementFacts, badgeArt } from '#core/contract/achievements'
import { openStudioArt } from '../../../main/artwork/openStudioArt.ts'
import { resourcesFolder } from '../../core/family/tools.ts'

const schema = z.array(
  z.strictObject({ ...achievementFacts.shape, family: z.string().min(1), art: badgeArt }),
)
const file = await readFile(join(resourcesFolder, 'sample', 'family.json'), 'utf8')
const family = schema.parse(JSON.parse(file))
const studioArt = await openStudioArt(resourcesFolder)

test('the sample family has eight badges in one style and brand, each with its own icon', () => {
  expect(family).toHaveLength(8)
  expect(new Set(family.map(({ family }) => family)).size).toBe(1)
  expect(new Set(family.map(({ art }) => `${art.style} ${art.brand}`)).size).toBe(1)
  expect(new Set(family.map(({ art }) => art.icon)).size).toBe(8)
  expect(new Set(family.map(({ name }) => name)).size).toBe(8)
})

test('each sample badge is drawn without a hint', () => {
  for (const { art, name, language } of family) expect(studioArt.draw(art, name, language).hints).toEqual([])
})

test('each sample badge says in three or four points what was seen', () => {
  for (const { criteria } of family) expect(criteria.match(/^- /gm)?.length).toBeOneOf([3, 4])
})
