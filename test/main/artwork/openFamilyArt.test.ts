import { describe, expect, test } from 'vitest'
import { type FamilyMember, familyMember, type Look, look as lookSchema } from '#core/family/familyDocument'
import { openStudioArt } from '../../../main/artwork/openStudioArt.ts'
import { resourcesFolder } from '../../core/family/tools.ts'

const art = await openStudioArt(resourcesFolder)
const look: Look = lookSchema.parse({ style: 'harbour', brand: '#17617a' })
const memberOf = (nth: number, words: Partial<FamilyMember>): FamilyMember =>
  familyMember.parse({
    id: `018f3c00-0000-7000-8000-00000000000${nth}`,
    title: 'First aid',
    language: 'en',
    icon: 'firstAid',
    ...words,
  })
const long = memberOf(1, { title: 'Coordination of volunteers in rural communities' })
const short = memberOf(2, { title: 'ICT' })

describe('drawFamily', () => {
  test('draws each member with elements, palette and body', () => {
    const drawn = art.drawFamily(look, [long, short])
    expect(drawn.map(({ id }) => id)).toEqual([long.id, short.id])
    for (const { derived } of drawn) {
      expect(derived.elements.map(({ id }) => id)).toEqual(expect.arrayContaining(['body', 'icon', 'title']))
      expect(derived.palette).toHaveProperty('rope')
      expect(derived.body).toMatch(/^M.*Z$/)
    }
  })

  test('holds a short title to the volume of the long one', () => {
    const title = (members: FamilyMember[]): number => {
      const { derived } = art.drawFamily(look, members).find(({ id }) => id === short.id)!
      return derived.elements.find(({ id }) => id === 'title')!.box.height
    }
    expect(title([long, short])).toBeLessThan(title([short]))
  })

  test('leaves a member in another style out of the volume, and gives it its own colour', () => {
    const poster = memberOf(3, { ...long, id: short.id, variation: { style: 'poster', brand: '#b3263a' } })
    const [alone] = art.drawFamily(look, [long])
    const [beside, other] = art.drawFamily(look, [long, poster])
    expect(beside).toEqual(alone)
    expect(other!.derived.palette).not.toEqual(beside!.derived.palette)
  })

  test('answers with the same drawing while nothing of it changes', () => {
    const [first, second] = art.drawFamily(look, [long, short])
    const again = art.drawFamily(look, [long, { ...short, title: 'IT' }])
    expect(again[0]!.derived).toBe(first!.derived)
    expect(again[1]!.derived).not.toBe(second!.derived)
  })

  test('draws another colour as a studio that never saw the first one would', async () => {
    const turned = { ...look, brand: '#b3263a', changes: { accent: 20, second: 200 } }
    const fresh = await openStudioArt(resourcesFolder)
    expect(art.drawFamily(turned, [long, short])).toEqual(fresh.drawFamily(turned, [long, short]))
  })

  test('gives members the same element where they look the same', () => {
    const [body, other] = art
      .drawFamily(look, [long, short])
      .map(({ derived }) => derived.elements.find(({ id }) => id === 'body'))
    expect(body).toBe(other)
  })

  test('draws with the changes to the style, which members in other styles do not follow', () => {
    const varied = memberOf(3, { variation: { style: 'poster' } })
    const changed = { ...look, changes: { silhouette: 'shield', ribbon: 'none' } }
    const [plain, other] = art.drawFamily(look, [short, varied])
    const [shield, same] = art.drawFamily(changed, [short, varied])
    expect(shield!.derived.body).not.toBe(plain!.derived.body)
    expect(shield!.derived.elements.map(({ id }) => id)).not.toContain('ribbon')
    expect(same!.derived).toBe(other!.derived)
  })

  test('draws a style and an icon of a newer version with ones that stand in for them', () => {
    const newer = { ...short, icon: 'set-to-come:hologram' }
    const [unknown] = art.drawFamily({ ...look, style: 'baroque' }, [newer])
    const [standIn] = art.drawFamily(look, [{ ...short, icon: 'star' }])
    expect(unknown!.derived).toEqual(standIn!.derived)
    expect(art.facesOf({ ...look, style: 'baroque' }, [newer]).size).toBeGreaterThan(0)
    expect(art.drawSmall({ ...look, style: 'baroque' }, newer)).not.toBeNull()
  })
})
